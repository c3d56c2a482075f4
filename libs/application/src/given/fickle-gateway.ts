import type {
  GatewayOutcome,
  GatewayRefund,
  JudgedWebhook,
  LookUpOutcome,
  PaymentGateway,
} from '@retours/domain';

/** How long it remembers a key, in seconds. */
export const KEY_LIVES = 600;

/** What it may say to a request, once each. */
export const ANSWERS = [
  'yes',
  'no',
  'later',
  'callLost',
  'replyLost',
  'busy',
  'killedBefore',
  'killedAfter',
] as const;
export type Said = (typeof ANSWERS)[number];
type Entry = { refund: GatewayRefund; status: 'succeeded' | 'failed' | 'pending'; at: number };
/** Whoever is scheduled waits here for its turn. */
export type Turn = (who: string) => Promise<void>;

/** A gateway with books of its own. It remembers a key and its answer, yes or no, as long as keys live; then the same key pays again. */
export class FickleGateway implements PaymentGateway {
  readonly name = 'sandbox';
  readonly credentials = [];
  readonly capabilities;
  readonly books = new Map<string, Entry>();
  readonly paid: GatewayRefund[] = [];
  constructor(
    private readonly turn: Turn,
    private readonly now: () => number,
    private readonly says: Said[],
    private readonly notify: (key: string) => void,
    lookUp: boolean,
  ) {
    this.capabilities = { lookUp, keyWindowSeconds: KEY_LIVES };
  }

  async refund(refund: GatewayRefund): Promise<GatewayOutcome> {
    await this.turn('the request travels');
    const said = this.says.shift() ?? 'yes';
    if (said === 'busy') return { type: 'not_now', cause: 'busy', detail: 'busy' };
    if (said === 'killedBefore') throw new Error('killed');
    if (said === 'callLost') return { type: 'unknown', detail: 'no answer' };
    const known = this.books.get(refund.key);
    if (!known || this.now() - known.at >= KEY_LIVES * 1000) this.book(refund, said);
    await this.turn('the answer travels');
    if (said === 'killedAfter') throw new Error('killed');
    if (said === 'replyLost') return { type: 'unknown', detail: 'no answer' };
    return this.outcome(refund.key);
  }

  async lookUp({ key }: GatewayRefund): Promise<LookUpOutcome> {
    const found: LookUpOutcome = this.books.has(key) ? this.outcome(key) : { type: 'not_found' };
    await this.turn('the look-up travels');
    return found;
  }

  /** What was pending becomes a yes or a no. */
  decide(yes: boolean): void {
    for (const { refund, status } of this.books.values())
      if (status === 'pending') this.write(refund, yes ? 'succeeded' : 'failed');
  }

  async judge(): Promise<JudgedWebhook> {
    return { type: 'refused', reason: 'nobody asked' };
  }

  async list(): Promise<undefined> {
    return undefined;
  }

  private book(refund: GatewayRefund, said: Said): void {
    this.write(refund, said === 'no' ? 'failed' : said === 'later' ? 'pending' : 'succeeded');
  }

  private write(refund: GatewayRefund, status: Entry['status']): void {
    this.books.set(refund.key, { refund, status, at: this.now() });
    if (status === 'succeeded') this.paid.push(refund);
    if (status !== 'pending') this.notify(refund.key);
  }

  private outcome(key: string): GatewayOutcome {
    const { status } = this.books.get(key)!;
    if (status === 'failed') return { type: 'failed', reason: 'declined', byHand: false };
    return { type: status, gatewayRefundId: `re_${key}` };
  }
}
