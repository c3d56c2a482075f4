import {
  refuse,
  type CreditSlip,
  type Decision,
  type DomainEvent,
  type Order,
  type ReturnPolicy,
  type Scope,
  type Shop,
  type StockMovement,
} from '@retours/domain';

/** A policy that was saved, and by whom. */
export type PolicyVersion = Readonly<{ policy: ReturnPolicy; version: number; savedBy: string }>;

/** When a piece of work is due (milliseconds; null when it is not), and how often it was rung for. */
export type Due = { dueAt: number | null; rings: number };
export type Telling = Due & { event: DomainEvent };
/** Money on its way back: in which order it stands, who holds it and until when. */
export type Sending = Due & {
  reference: string;
  lease: string | null;
  leaseUntil: number;
  firstSentAt: number | null;
  tries: number;
};

type KeptAnswer = Readonly<{ fingerprint: string; answer: string; at: number }>;

const KEY_KEPT_MS = 30 * 86_400_000;

/** What one shop has stored. Orders and answers are kept as text: nobody holds on to what is in here. */
export class Rows {
  readonly policies: PolicyVersion[];
  readonly creditSlips: CreditSlip[] = [];
  readonly stockMovements: StockMovement[] = [];
  readonly outbox = new Map<string, Telling>();
  readonly paymentRefunds = new Map<string, Sending>();
  private readonly orders = new Map<string, string>();
  private readonly returns = new Map<string, string>();
  private readonly counters = new Map<string, number>();
  private readonly keys = new Map<string, KeptAnswer>();

  constructor(
    public shop: Shop,
    private readonly now: () => number,
  ) {
    this.policies = [{ policy: shop.policy, version: 1, savedBy: 'system' }];
  }

  order(reference: string): Order | undefined {
    const text = this.orders.get(reference);
    return text === undefined ? undefined : (JSON.parse(text) as Order);
  }

  orderOfReturn(number: string): Order | undefined {
    return this.order(this.returns.get(number) ?? '');
  }

  /** What the same key was answered before; another body under it is refused. */
  answerTo<R>(key: Scope['key']): R | undefined {
    const kept = key && this.keys.get(`${key.route} ${key.key}`);
    if (!kept || kept.at + KEY_KEPT_MS <= this.now()) return undefined;
    if (kept.fingerprint !== key.fingerprint) refuse('IDEMPOTENCY_KEY_REUSED', {});
    return JSON.parse(kept.answer) as R;
  }

  keep(key: Scope['key'], answer: unknown): void {
    if (key)
      this.keys.set(`${key.route} ${key.key}`, {
        fingerprint: key.fingerprint,
        answer: JSON.stringify(answer),
        at: this.now(),
      });
  }

  /** Writes a decision on an order as it was loaded: its numbers drawn, with all that follows from it. */
  save<R>(before: Order | undefined, decision: Decision<R>): R {
    const { order, result, events = [], creditSlips = [], stockMovements = [] } = this.withNumbers(decision);
    this.schedule(before, decision.order);
    this.orders.set(order.reference, JSON.stringify(order));
    for (const { number } of order.returns) this.returns.set(number, order.reference);
    for (const event of events) this.outbox.set(event.id, { event, dueAt: this.now(), rings: 0 });
    this.creditSlips.push(...creditSlips);
    this.stockMovements.push(...stockMovements);
    return result;
  }

  private withNumbers<R>({ draws = [], ...decision }: Decision<R>): Decision<R> {
    const text = draws.reduce((json, { series, placeholder }) => {
      const number = (this.counters.get(series) ?? 0) + 1;
      this.counters.set(series, number);
      return json.replaceAll(placeholder, `${series}${String(number).padStart(6, '0')}`);
    }, JSON.stringify(decision));
    return JSON.parse(text) as Decision<R>;
  }

  /** Recording anything about a payment refund says when it is due next, and ends the lease on it. */
  private schedule(before: Order | undefined, after: Order): void {
    const untouched = new Set(before?.refunds.flatMap(({ paymentRefunds }) => paymentRefunds));
    for (const part of after.refunds.flatMap(({ paymentRefunds }) => paymentRefunds)) {
      if (untouched.has(part)) continue;
      const known = this.paymentRefunds.get(part.id) ?? {
        reference: after.reference,
        rings: 0,
        firstSentAt: null,
        tries: 0,
      };
      const dueAt = part.retryIn === null ? null : this.now() + part.retryIn * 1000;
      this.paymentRefunds.set(part.id, { ...known, dueAt, lease: null, leaseUntil: 0 });
    }
  }
}
