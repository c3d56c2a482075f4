import type { NotificationAttempt, WebhookDelivery, WebhookEndpoint } from '@retours/domain';
import {
  flag,
  instant,
  nested,
  optionalInstant,
  optionalNested,
  optionalText,
  table,
  text,
  whole,
} from './table.js';

export const webhookEndpoints = table<WebhookEndpoint>('webhook_endpoints', ['id'], {
  id: text,
  url: text,
  events: nested,
  description: optionalText,
  enabled: flag,
  version: whole,
  createdAt: instant,
  disabled: optionalNested,
  failures: whole,
  failingSince: optionalInstant,
  retryAt: optionalInstant,
});

export const deliveries = table<WebhookDelivery>('notifications', ['id'], {
  id: text,
  status: text,
  tries: whole,
  createdAt: instant,
});

export const deliveryAttempts = table<NotificationAttempt>(
  'notification_attempts',
  ['notificationId', 'number'],
  { number: whole, at: instant, sent: flag, detail: text },
  { notificationId: text },
);
