import type { DomainEvent } from '../decision.js';
import type { Notification, NotificationAttempt } from '../notification/notification.js';
import type { Outlook, Tried } from '../notification/patience.js';
import type { Audience } from '../notification/recipients.js';
import type { ShopId } from '../shop/shop.js';
import type { Claim } from './work.js';

/** Events nobody was told of yet. */
export abstract class Outbox {
  /**
   * Decides whom to tell of each event, writes that down and strikes the events off, all in one: no recipient is lost
   * and none is told of one twice by two who do this at once. Answers the events, without those struck off before.
   */
  abstract fanOut(
    shop: ShopId,
    ids: readonly string[],
    decide: (event: DomainEvent, audience: Audience) => readonly Notification[],
  ): Promise<readonly DomainEvent[]>;
}

/** Notifications on their way, one claim at a time. */
export abstract class Notifications {
  /** Claims a pending notification that a bell rang for and nobody holds; undefined when there is nothing to do. */
  abstract claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<Notification> | undefined>;
  /** Records how a try went and what comes of it, and ends the lease; `LeaseLost` when somebody else holds it now. */
  abstract record(shop: ShopId, id: string, lease: string, tried: Tried, outlook: Outlook): Promise<void>;
  /** Every try there was, first one first. */
  abstract attempts(shop: ShopId, id: string): Promise<readonly NotificationAttempt[]>;
}
