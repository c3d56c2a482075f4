import {
  refuse,
  WebhookDeliveries,
  type Answer,
  type DomainEvent,
  type Scope,
  type WebhookDelivery,
  type WebhookDeliveryWithAttempts,
} from '@retours/domain';
import type { Database } from './database.js';
import { EndpointRows, unknownEndpoint } from './endpoint-rows.js';
import { outboxTree, wholeDeliveryTree } from './schemas/tree.js';
import { jsonOf } from './sql/read.js';
import { named } from './sql/write.js';

type WholeRow = Readonly<{
  delivery: Omit<WebhookDeliveryWithAttempts, 'event'> | null;
  event: DomainEvent | null;
}>;

/** The delivery log on PostgreSQL. */
export class PostgresWebhookDeliveries extends WebhookDeliveries {
  private readonly rows: EndpointRows;
  private readonly whole: string;
  private readonly event: string;

  constructor(private readonly database: Database) {
    super();
    this.rows = new EndpointRows(database);
    this.whole = jsonOf(database.tables, wholeDeliveryTree, 'n');
    this.event = jsonOf(database.tables, outboxTree, 'o');
  }

  find({ shop }: Scope, id: string, deliveryId: string): Promise<WebhookDeliveryWithAttempts> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select w.id, n.delivery, n.event from retours.webhook_endpoints w
           left join lateral (select ${this.whole} as delivery, ${this.event} as event
             from retours.notifications n join retours.outbox o on o.shop = n.shop and o.id = n.event_id
            where n.shop = w.shop and n.channel = 'webhook' and n.recipient = w.id and n.id = $3) n on true
          where w.shop = $1 and w.id = $2`,
        [shop, id, deliveryId],
      ),
      answer: ([row]) => {
        const { delivery, event: told } = (row as WholeRow | undefined) ?? unknownEndpoint(id);
        if (!delivery || !told) return refuse('WEBHOOK_DELIVERY_NOT_FOUND', { id: deliveryId });
        return { ...delivery, event: told };
      },
    }));
  }

  replay(scope: Scope, id: string, deliveryId: string): Promise<Answer<WebhookDelivery>> {
    const { shop } = scope;
    return this.rows.once<WebhookDelivery>(
      scope,
      [id, deliveryId],
      async (session, { endpoint, delivery }) => {
        if (!delivery) return refuse('WEBHOOK_DELIVERY_NOT_FOUND', { id: deliveryId });
        if (delivery.status === 'pending') return delivery;
        if (!endpoint.enabled) return refuse('WEBHOOK_ENDPOINT_DISABLED', { id });
        await session.run(
          named(
            `update retours.notifications set status = 'pending', due_at = retours.now(), first_sent_at = null, replayed_after = tries
            where shop = $1 and id = $2`,
            [shop, deliveryId],
          ),
        );
        // Whoever replays has mended the endpoint: it need not wait out its failures.
        await session.run(
          named('update retours.webhook_endpoints set retry_at = null where shop = $1 and id = $2', [
            shop,
            id,
          ]),
        );
        return this.rows.delivery(session, shop, [id, deliveryId]);
      },
    );
  }
}
