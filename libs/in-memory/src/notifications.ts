import {
  LeaseLost,
  Notifications,
  Outbox,
  type Audience,
  type Claim,
  type DomainEvent,
  type Notification,
  type NotificationAttempt,
  type Outlook,
  type ShopId,
  type Tried,
} from '@retours/domain';
import { claimOn } from './claim.js';
import { isHeldBack } from './gate.js';
import type { Memory } from './memory.js';

/** Events on their way out, in memory; one that was told is not due any more and stays on record. */
export class InMemoryOutbox extends Outbox {
  constructor(private readonly memory: Memory) {
    super();
  }

  async fanOut(
    shop: ShopId,
    ids: readonly string[],
    decide: (event: DomainEvent, audience: Audience) => readonly Notification[],
  ): Promise<readonly DomainEvent[]> {
    const rows = this.memory.of(shop);
    const audience = { shop: rows.shop, subscriptions: rows.subscriptions };
    const telling = ids.flatMap((id) => rows.outbox.get(id) ?? []).filter(({ dueAt }) => dueAt !== null);
    for (const notification of telling.flatMap(({ event }) => decide(event, audience))) {
      rows.notifications.set(notification.id, {
        notification,
        attempts: [],
        createdAt: new Date(this.memory.now()).toISOString(),
        replayedAfter: 0,
        dueAt: this.memory.now(),
        rings: 0,
        lease: null,
        leaseUntil: 0,
        firstSentAt: null,
        tries: 0,
      });
    }
    for (const told of telling) told.dueAt = null;
    return telling.map(({ event }) => event);
  }
}

/** Notifications in memory, under leases measured by the memory's clock. */
export class InMemoryNotifications extends Notifications {
  constructor(private readonly memory: Memory) {
    super();
  }

  async claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<Notification> | undefined> {
    const now = this.memory.now();
    const waiting = this.memory.of(shop).notifications.get(id);
    if (!waiting || waiting.notification.status !== 'pending' || waiting.leaseUntil > now) return undefined;
    if (isHeldBack(this.memory.of(shop), id, now)) return undefined;
    const claim = claimOn(waiting, waiting.notification, now, leaseSeconds);
    return { ...claim, attempt: waiting.tries - waiting.replayedAfter };
  }

  async record(shop: ShopId, id: string, lease: string, tried: Tried, outlook: Outlook): Promise<void> {
    const now = this.memory.now();
    const waiting = this.memory.of(shop).notifications.get(id);
    if (waiting?.lease !== lease) throw new LeaseLost(id);
    const { sent, detail } = tried;
    waiting.attempts.push({ number: waiting.tries, at: new Date(now).toISOString(), sent, detail });
    waiting.notification = { ...waiting.notification, status: outlook.status };
    waiting.dueAt = outlook.retryIn === null ? null : now + outlook.retryIn * 1000;
    waiting.lease = null;
    waiting.leaseUntil = 0;
  }

  async attempts(shop: ShopId, id: string): Promise<readonly NotificationAttempt[]> {
    return this.memory.of(shop).notifications.get(id)?.attempts ?? [];
  }
}
