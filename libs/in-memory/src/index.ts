/** The ports without infrastructure: same contracts, no database. */
import type { Clock } from '@retours/domain';
import { InMemoryAnswers } from './answers.js';
import { InMemoryBells } from './bells.js';
import { FixedClock } from './clock.js';
import { InMemoryGatewayAccounts } from './gateway-accounts.js';
import { InMemoryGatewayInbox } from './gateway-inbox.js';
import { InMemoryLetterheads } from './letterheads.js';
import { InMemoryMailTemplates } from './mail-templates.js';
import { Memory } from './memory.js';
import { InMemoryNotifications, InMemoryOutbox } from './notifications.js';
import { InMemoryOrders } from './orders.js';
import { InMemoryReconciliations, InMemoryRestores } from './reconciliations.js';
import { InMemoryShops } from './shops.js';
import { InMemoryStatuses } from './statuses.js';
import { InMemoryVouchers } from './vouchers.js';
import { InMemoryWebhookDeliveries } from './webhook-deliveries.js';
import { InMemoryWebhookEndpoints } from './webhook-endpoints.js';
import { InMemoryDueWork, InMemoryPaymentRefundClaims } from './work.js';

export * from './answers.js';
export * from './bells.js';
export * from './clock.js';
export * from './gateway-accounts.js';
export * from './gateway-inbox.js';
export * from './letterheads.js';
export * from './mail-templates.js';
export * from './memory.js';
export * from './notifications.js';
export * from './orders.js';
export * from './papers.js';
export * from './reconciliations.js';
export * from './shops.js';
export * from './statuses.js';
export * from './vouchers.js';
export * from './webhook-deliveries.js';
export * from './webhook-endpoints.js';
export * from './webhook-sender.js';
export * from './work.js';

/** Every port on one new memory; leases, keys and due times go by the clock given. */
export function openMemory(clock: Clock = new FixedClock()) {
  const memory = new Memory(clock);
  return {
    memory,
    orders: new InMemoryOrders(memory),
    answers: new InMemoryAnswers(memory),
    shops: new InMemoryShops(memory),
    letterheads: new InMemoryLetterheads(memory),
    statuses: new InMemoryStatuses(memory),
    vouchers: new InMemoryVouchers(memory),
    dueWork: new InMemoryDueWork(memory),
    claims: new InMemoryPaymentRefundClaims(memory),
    reconciliations: new InMemoryReconciliations(memory),
    restores: new InMemoryRestores(memory),
    gatewayAccounts: new InMemoryGatewayAccounts(memory),
    gatewayInbox: new InMemoryGatewayInbox(memory),
    outbox: new InMemoryOutbox(memory),
    notifications: new InMemoryNotifications(memory),
    mailTemplates: new InMemoryMailTemplates(memory),
    webhookEndpoints: new InMemoryWebhookEndpoints(memory),
    webhookDeliveries: new InMemoryWebhookDeliveries(memory),
    bells: new InMemoryBells(),
  };
}
