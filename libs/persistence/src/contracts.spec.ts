import {
  Answers,
  DueWork,
  GatewayAccounts,
  GatewayInbox,
  Letterheads,
  MailTemplates,
  Notifications,
  Orders,
  Outbox,
  PaymentRefundClaims,
  Reconciliations,
  Restores,
  Shops,
  Statuses,
  Vouchers,
  WebhookDeliveries,
  WebhookEndpoints,
} from '@retours/domain';
import {
  describeGatewayAccounts,
  describeGatewayInbox,
  describeKeys,
  describeLetterheads,
  describeMailTemplates,
  describeNotifications,
  describeOrders,
  describeReconciliations,
  describeShops,
  describeStatuses,
  describeVouchers,
  describeWork,
  freshDatabase,
  describeWebhookEndpoints,
} from '@retours/testkit';
import { Client } from 'pg';
import { migrate, newMasterKey, openPersistence } from './index.js';

/** With two connections only: whoever takes a second one inside a transaction would wait for ever. */
async function open() {
  const fresh = await freshDatabase(migrate);
  const persistence = await openPersistence({
    appUrl: fresh.appUrl,
    relayUrl: fresh.relayUrl,
    poolSize: 2,
    credentialsKeys: newMasterKey(),
  });
  const owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  return {
    orders: persistence.port(Orders),
    answers: persistence.port(Answers),
    shops: persistence.port(Shops),
    letterheads: persistence.port(Letterheads),
    statuses: persistence.port(Statuses),
    vouchers: persistence.port(Vouchers),
    dueWork: persistence.port(DueWork),
    claims: persistence.port(PaymentRefundClaims),
    reconciliations: persistence.port(Reconciliations),
    restores: persistence.port(Restores),
    gatewayAccounts: persistence.port(GatewayAccounts),
    gatewayInbox: persistence.port(GatewayInbox),
    outbox: persistence.port(Outbox),
    notifications: persistence.port(Notifications),
    mailTemplates: persistence.port(MailTemplates),
    webhookEndpoints: persistence.port(WebhookEndpoints),
    webhookDeliveries: persistence.port(WebhookDeliveries),
    advance: async (seconds: number) =>
      void (await owner.query('update retours.clock_offset set seconds = seconds + $1', [seconds])),
    async close() {
      await Promise.all([owner.end(), persistence.close()]);
      await fresh.drop();
    },
  };
}

describeOrders('PostgreSQL', open);
describeKeys('PostgreSQL', open);
describeShops('PostgreSQL', open);
describeLetterheads('PostgreSQL', open);
describeStatuses('PostgreSQL', open);
describeVouchers('PostgreSQL', open);
describeWork('PostgreSQL', open);
describeReconciliations('PostgreSQL', open);
describeGatewayAccounts('PostgreSQL', open);
describeGatewayInbox('PostgreSQL', open);
describeNotifications('PostgreSQL', open);
describeMailTemplates('PostgreSQL', open);
describeWebhookEndpoints('PostgreSQL', open);
