import {
  refuse,
  WebhookDeliveries,
  type Answer,
  type Scope,
  type WebhookDelivery,
  type WebhookDeliveryWithAttempts,
} from '@retours/domain';
import type { Memory } from './memory.js';
import type { Notifying, Rows } from './rows.js';
import { endpointOf } from './webhook-endpoints.js';

const deliveryOf = ({ notification, attempts, tries, createdAt, dueAt }: Notifying): WebhookDelivery => {
  const { id, status, event } = notification;
  return {
    id,
    status,
    tries,
    createdAt,
    eventId: event.id,
    type: event.type,
    orderReference: event.orderReference,
    nextTryAt: status === 'pending' && dueAt !== null ? new Date(dueAt).toISOString() : null,
    lastDetail: attempts.at(-1)?.detail ?? null,
  };
};

function find(rows: Rows, endpoint: string, id: string): Notifying {
  endpointOf(rows, endpoint);
  const found = rows.notifications.get(id);
  const isTheirs = found?.notification.channel === 'webhook' && found.notification.recipient === endpoint;
  return found && isTheirs ? found : refuse('WEBHOOK_DELIVERY_NOT_FOUND', { id });
}

/** The delivery log in memory. */
export class InMemoryWebhookDeliveries extends WebhookDeliveries {
  constructor(private readonly memory: Memory) {
    super();
  }

  async find({ shop }: Scope, endpoint: string, id: string): Promise<WebhookDeliveryWithAttempts> {
    const found = find(this.memory.of(shop), endpoint, id);
    return { ...deliveryOf(found), event: found.notification.event, attempts: found.attempts };
  }

  async replay({ shop, key }: Scope, endpoint: string, id: string): Promise<Answer<WebhookDelivery>> {
    const rows = this.memory.of(shop);
    const kept = rows.answerTo<WebhookDelivery>(key);
    if (kept) return { value: kept, replayed: true };
    const found = find(rows, endpoint, id);
    if (found.notification.status !== 'pending') {
      const target = endpointOf(rows, endpoint);
      if (!target.endpoint.enabled) refuse('WEBHOOK_ENDPOINT_DISABLED', { id: endpoint });
      target.endpoint = { ...target.endpoint, retryAt: null };
      found.notification = { ...found.notification, status: 'pending' };
      found.dueAt = this.memory.now();
      found.firstSentAt = null;
      found.replayedAfter = found.tries;
    }
    const value = deliveryOf(found);
    rows.keep(key, value);
    return { value, replayed: false };
  }
}
