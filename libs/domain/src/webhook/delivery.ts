import type { DomainEvent, EventType } from '../decision.js';
import type { NotificationAttempt, NotificationStatus } from '../notification/notification.js';
import type { Instant } from '../shop/calendar.js';

/** An event on its way to one endpoint, as the delivery log shows it. */
export type WebhookDelivery = Readonly<{
  id: string;
  status: NotificationStatus;
  tries: number;
  createdAt: Instant;
  /** When it is tried again; null when it is not. */
  nextTryAt: Instant | null;
  lastDetail: string | null;
  eventId: string;
  type: EventType;
  orderReference: string;
}>;

/** The same with everything that was sent and answered. */
export type WebhookDeliveryWithAttempts = WebhookDelivery &
  Readonly<{ event: DomainEvent; attempts: readonly NotificationAttempt[] }>;

export type WebhookDeliveryFilter = Readonly<{ status?: NotificationStatus }>;

/** What an endpoint is told. */
export type WebhookPayload = Readonly<{
  type: EventType;
  timestamp: Instant;
  data: Readonly<Record<string, unknown>> & Readonly<{ orderReference: string }>;
}>;

/** What an endpoint is told of an event: the same however often it is sent. */
export const webhookPayload = ({ type, at, orderReference, data }: DomainEvent): WebhookPayload => ({
  type,
  timestamp: at,
  data: { orderReference, ...data },
});
