import { DueWork, Orders, Outbox, PaymentRefundClaims, Shops } from '@retours/domain';
import { describeKeys, describeOrders, describeShops, describeWork, freshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence } from './index.js';

/** With two connections only: whoever takes a second one inside a transaction would wait for ever. */
async function open() {
  const fresh = await freshDatabase(migrate);
  const persistence = await openPersistence({ appUrl: fresh.appUrl, relayUrl: fresh.relayUrl, poolSize: 2 });
  const owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  return {
    orders: persistence.port(Orders),
    shops: persistence.port(Shops),
    dueWork: persistence.port(DueWork),
    claims: persistence.port(PaymentRefundClaims),
    outbox: persistence.port(Outbox),
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
describeWork('PostgreSQL', open);
