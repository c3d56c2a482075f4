import {
  onItsWay,
  refuse,
  type CreditSlip,
  type Decision,
  type DomainEvent,
  type KeptNews,
  type FoundDifference,
  type Notification,
  type NotificationAttempt,
  type OpenedAccount,
  type Order,
  type Redemption,
  type ReturnPolicy,
  type Scope,
  type Shop,
  type ShownCredentials,
  type StatusList,
  type StatusLists,
  type StatusOf,
  type StockMovement,
  type Subscription,
  type WebhookEndpoint,
} from '@retours/domain';
import { MailRows } from './mail-templates.js';

/** A policy that was saved, and by whom. */
export type PolicyVersion = Readonly<{ policy: ReturnPolicy; version: number; savedBy: string }>;

/** A status as somebody saved it; null when they deleted it. */
export type StatusVersion = Readonly<{
  list: StatusList;
  code: string;
  version: number;
  status: StatusOf<StatusList> | null;
  savedBy: string;
}>;

/** When a piece of work is due (milliseconds; null when it is not), and how often it was rung for. */
export type Due = { dueAt: number | null; rings: number };
export type Telling = Due & { event: DomainEvent };
/** A claim on a piece of work: who holds it and until when, and how often it was claimed. */
export type Held = Due & {
  lease: string | null;
  leaseUntil: number;
  firstSentAt: number | null;
  tries: number;
};
export type Notifying = Held & {
  notification: Notification;
  attempts: NotificationAttempt[];
  createdAt: string;
  /** How many tries there had been when it was last sent again by hand. */
  replayedAfter: number;
};
/** A webhook endpoint and what it signs with, newest first; `until` is in milliseconds. */
export type KeptEndpoint = {
  endpoint: WebhookEndpoint;
  secrets: readonly Readonly<{ secret: string; until: number | null }>[];
};
/** An account at a gateway, and how staff see it. */
export type KeptAccount = { opened: OpenedAccount; shown: ShownCredentials; endpoint: string };
/** What a gateway told, and by what name it would be known if it came again. */
export type Kept = Held & { kept: KeptNews; toldId: string };
/** Money on its way back, in which order it stands, and whether it may have been sent before the restore of a backup. */
export type Sending = Held & { reference: string; inDoubt: boolean };
/** A payment whose books are compared; `restored`: not since a backup was. */
export type Reconciling = Due & { orderReference: string; paymentId: string; restored: boolean };

type KeptAnswer = Readonly<{ fingerprint: string; answer: string; at: number }>;

const DAY_MS = 86_400_000;
const KEY_KEPT_MS = 30 * DAY_MS;
const RECONCILED_MS = 180 * DAY_MS;

/** What one shop has stored. Orders and answers are kept as text: nobody holds on to what is in here. */
export class Rows {
  readonly policies: PolicyVersion[];
  readonly statusVersions: StatusVersion[] = [];
  /** Statuses nobody can enter any more, and histories still name. */
  deleted: StatusLists = { orderStatuses: [], returnStatuses: [] };
  letterheadVersion = 1;
  readonly logos = new Set<string>();
  readonly endpoints = new Map<string, KeptEndpoint>();
  readonly gatewayAccounts = new Map<string, KeptAccount>();
  readonly gatewayNews = new Map<string, Kept>();
  readonly creditSlips: CreditSlip[] = [];
  readonly stockMovements: StockMovement[] = [];
  readonly mail = new MailRows();
  readonly outbox = new Map<string, Telling>();
  readonly notifications = new Map<string, Notifying>();
  readonly paymentRefunds = new Map<string, Sending>();
  readonly reconciliations = new Map<string, Reconciling>();
  readonly differences = new Map<string, FoundDifference>();
  /** When a backup was restored, in milliseconds. */
  restoredAt: number | null = null;
  private readonly orders = new Map<string, string>();
  private readonly returns = new Map<string, string>();
  private readonly vouchers = new Map<string, string>();
  private readonly redemptions = new Map<string, Redemption>();
  private readonly counters = new Map<string, number>();
  private readonly keys = new Map<string, KeptAnswer>();

  constructor(
    public shop: Shop,
    private readonly now: () => number,
  ) {
    this.policies = [{ policy: shop.policy, version: 1, savedBy: 'system' }];
  }

  /** The endpoints that are switched on. */
  get subscriptions(): readonly Subscription[] {
    return [...this.endpoints.values()].map(({ endpoint }) => endpoint).filter(({ enabled }) => enabled);
  }

  order(reference: string): Order | undefined {
    const text = this.orders.get(reference);
    return text === undefined ? undefined : (JSON.parse(text) as Order);
  }

  everyOrder(): Order[] {
    return [...this.orders.values()].map((text) => JSON.parse(text) as Order);
  }

  orderOfReturn(number: string): Order | undefined {
    return this.order(this.returns.get(number) ?? '');
  }

  orderOfVoucher(code: string): Order | undefined {
    return this.order(this.vouchers.get(code) ?? '');
  }

  /** What was redeemed of a voucher, oldest first. */
  redemptionsOf(code: string): Redemption[] {
    return [...this.redemptions.values()].filter((redemption) => redemption.code === code);
  }

  /** A new redemption, or one that was known with its reversal. */
  keepRedemption(redemption: Redemption): void {
    this.redemptions.set(redemption.id, redemption);
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
    this.reconcile(before, decision.order);
    this.orders.set(order.reference, JSON.stringify(order));
    for (const { number } of order.returns) this.returns.set(number, order.reference);
    for (const { voucher } of order.refunds) if (voucher) this.vouchers.set(voucher.code, order.reference);
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
    const statusBefore = new Map([...untouched].map(({ id, status }) => [id, status]));
    for (const part of after.refunds.flatMap(({ paymentRefunds }) => paymentRefunds)) {
      if (untouched.has(part)) continue;
      const known = this.paymentRefunds.get(part.id) ?? {
        reference: after.reference,
        rings: 0,
        firstSentAt: null,
        tries: 0,
        inDoubt: false,
      };
      const dueAt = part.retryIn === null ? null : this.now() + part.retryIn * 1000;
      // Doubt ends with an answer; a failed one that is tried again takes along what it had.
      const isAnswered = !onItsWay(part.status) && statusBefore.get(part.id) !== part.status;
      const inDoubt = known.inDoubt && !isAnswered;
      this.paymentRefunds.set(part.id, { ...known, dueAt, inDoubt, lease: null, leaseUntil: 0 });
    }
  }

  /** Within a day, the books of a payment that is new are compared, and of one that has a new payment refund. */
  private reconcile(before: Order | undefined, { reference, payments, refunds }: Order): void {
    const now = this.now();
    const isKnown = (id: string) => before?.payments.some((payment) => payment.id === id) ?? false;
    const known = new Set(
      before?.refunds.flatMap(({ paymentRefunds }) => paymentRefunds.map(({ id }) => id)),
    );
    for (const { id, gateway, capturedAt } of payments) {
      const isRefunded = refunds.some(({ paymentRefunds }) =>
        paymentRefunds.some((part) => part.paymentId === id && !known.has(part.id)),
      );
      const isNew = !isKnown(id) && Date.parse(capturedAt) > now - RECONCILED_MS;
      if (gateway === 'manual' || !(isNew || isRefunded)) continue;
      const key = `${reference}/${id}`;
      const restored = isRefunded && this.restoredAt !== null && this.restoredAt > Date.parse(capturedAt);
      const was = this.reconciliations.get(key);
      const soon = now + (restored && !was ? 0 : DAY_MS);
      this.reconciliations.set(key, {
        orderReference: reference,
        paymentId: id,
        rings: was?.rings ?? 0,
        restored: was?.restored ?? restored,
        dueAt: Math.min(was?.dueAt ?? soon, soon),
      });
    }
  }
}
