import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewsName } from './acts.js';
import type { Entry, Ledger } from './ledger.js';
import type { Mood } from './steering.js';
import { signed, stripeNotification } from './stripe.js';

const LATE_MS = 500;

/** Tells merchants of refunds, as each payment's news wants it, and keeps what they answered. */
export class Notifier {
  readonly answers: number[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly mood: Mood,
  ) {}

  /** Resolves when the reply may go out. */
  async tellOf(entry: Entry, news: NewsName): Promise<void> {
    const created = stripeNotification({ type: 'refund.created', entry: { ...entry, status: 'pending' } });
    const updated = stripeNotification({ type: 'refund.updated', entry, before: { status: 'pending' } });
    switch (news) {
      case 'never':
        return;
      case 'early':
        return this.send(entry.account, updated);
      case 'late':
        void pause(LATE_MS).then(() => this.send(entry.account, updated));
        return;
      case 'five':
        void Promise.all(Array.from({ length: 5 }, () => this.send(entry.account, updated)));
        return;
      case 'reordered':
        void this.send(entry.account, updated).then(() => this.send(entry.account, created));
    }
  }

  /** The bank sends the money back, days after everybody was told that it had arrived. */
  async reverse(payment: string): Promise<void> {
    for (const entry of this.ledger.refunds.filter((each) => each.payment === payment)) {
      this.ledger.write({
        type: 'changed',
        id: entry.id,
        status: 'failed',
        failureReason: 'expired_or_canceled_card',
      });
      const failed: Entry = { ...entry, status: 'failed', failureReason: 'expired_or_canceled_card' };
      const event = { type: 'refund.failed', entry: failed, before: { status: 'succeeded' } } as const;
      await this.send(entry.account, stripeNotification(event));
    }
  }

  /** Somebody refunds by hand on the gateway's own pages: no key of ours. */
  async madeInDashboard({
    account,
    payment,
    amount,
  }: Pick<Entry, 'account' | 'payment' | 'amount'>): Promise<void> {
    const entry: Entry = {
      id: `re_${randomUUID().replaceAll('-', '')}`,
      account,
      payment,
      amount,
      currency: 'eur',
      idempotencyKey: randomUUID(),
      retoursKey: null,
      status: 'succeeded',
    };
    this.ledger.write({ type: 'executed', entry });
    await this.send(account, stripeNotification({ type: 'refund.created', entry }));
  }

  private async send(account: string, event: unknown): Promise<void> {
    const hook = this.mood.hooks[account];
    if (!hook) return;
    const { body, signature } = signed(
      event,
      hook.secret,
      Math.floor(Date.now() / 1_000) + this.mood.aheadSeconds,
    );
    const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
    const answered = await fetch(hook.url, { method: 'POST', headers, body }).then(
      ({ status }) => status,
      () => 0,
    );
    this.answers.push(answered);
  }
}
