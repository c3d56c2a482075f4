import type { DomainEvent } from '../decision.js';
import type { Instant } from '../shop/calendar.js';

/** The ways an event reaches somebody: a mail, or a call to one of the shop's own addresses. */
export const CHANNELS = ['mail', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

export const NOTIFICATION_STATUSES = ['pending', 'sent', 'given_up'] as const;
export type NotificationStatus = (typeof NOTIFICATION_STATUSES)[number];

/** One event on its way to one recipient, once: its id is made of both. */
export type Notification = Readonly<{
  id: string;
  channel: Channel;
  /** A mail's name, or a webhook endpoint's id. */
  recipient: string;
  status: NotificationStatus;
  event: DomainEvent;
}>;

/** Whom to tell, before it is known of what. */
export type Recipient = Pick<Notification, 'channel' | 'recipient'>;

/** One try to send a notification, as it went. */
export type NotificationAttempt = Readonly<{
  number: number;
  at: Instant;
  /** True when whoever took it said so. */
  sent: boolean;
  /** What was answered or what went wrong: never an address, a token or a key. */
  detail: string;
}>;

/** The one notification an event and a recipient make: telling twice makes the same one. */
export const notificationOf = (event: DomainEvent, { channel, recipient }: Recipient): Notification => ({
  id: `${event.id}.${recipient}`,
  channel,
  recipient,
  status: 'pending',
  event,
});
