import {
  deleteOrderStatus,
  editOrderStatus,
  Orders,
  pushOrder,
  requestReturn,
  Shops,
  Statuses,
  type OrderStatus,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence, RandomIds, type Persistence } from './index.js';

const SHOP = 'edited';
const staff: Scope = { shop: SHOP, actor: given.staff };
const lost: OrderStatus = {
  code: 'lost',
  names: { en: 'Lost', fr: 'Perdu' },
  color: '#DC143C',
  paid: false,
  shipped: false,
  delivered: false,
};
const occasion = { at: '2026-03-10T10:00:00.000Z', by: given.staff, ids: new RandomIds() };

describe('statuses on PostgreSQL', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let statuses: Statuses;

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
    statuses = persistence.port(Statuses);
    const shops = persistence.port(Shops);
    await shops.create(SHOP);
    const { value } = await shops.policy(staff);
    await shops.savePolicy(staff, {
      ...value,
      returnsEnabled: true,
      returnWindowDays: 0,
      refundedStatus: 'refunded',
    });
    const statusHistory = [
      { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
      { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
    ];
    const orders = persistence.port(Orders);
    await orders.put(staff, 'A-1', (existing, shop) =>
      pushOrder(
        existing,
        given.anOrderPush({ statusHistory }),
        { reference: 'A-1', fingerprint: 'A-1' },
        shop,
        occasion,
      ),
    );
    await orders.update(staff, { reference: 'A-1' }, (order, shop) =>
      requestReturn(
        order,
        shop,
        { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
        occasion,
      ),
    );
  });
  afterAll(async () => {
    await persistence.close();
    await fresh.drop();
  });

  /** What happens in a transaction of the app that is then forgotten. */
  const asApp = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: fresh.appUrl });
    await client.connect();
    try {
      await client.query(`begin; set local app.shop = '${SHOP}'`);
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const putAway = `update retours.return_statuses set deleted_at = now() where code = 'cancelled'`;

  it.each([
    [
      'delete a return status with returns in it',
      ['delete from retours.return_statuses'],
      'stands_in_a_live_status',
    ],
    [
      'put a return status with returns in it away',
      [`update retours.return_statuses set deleted_at = now()`],
      'stands_in_a_live_status',
    ],
    [
      'give a return status with returns in it another kind',
      [`update retours.return_statuses set kind = 'cancelled'`],
      'stands_in_a_live_status',
    ],
    [
      'move a return to a status that was put away',
      [putAway, `update retours.returns set status = 'cancelled', kind = 'cancelled'`],
      'stands_in_a_live_status',
    ],
    [
      'delete an order status that orders were in',
      [`delete from retours.order_statuses where code = 'delivered'`],
      'order_status_history_shop_status_fkey',
    ],
    [
      'put the status away that refunded orders move to',
      [`update retours.order_statuses set deleted_at = now() where code = 'refunded'`],
      'moves_to_a_live_status',
    ],
    [
      'let the policy name a status there is not',
      [`update retours.shops set policy = '{"refundedStatus": "lost"}'`],
      'moves_to_a_live_status',
    ],
  ])('the database itself does not %s', async (_, steps, constraint) => {
    await expect(
      asApp(async (client) => {
        for (const sql of steps) await client.query(sql);
      }),
    ).rejects.toMatchObject({ constraint });
  });

  it('keep on record who saved what, and who deleted it', async () => {
    const jo: Scope = { shop: SHOP, actor: { kind: 'staff', id: 'jo' } };
    await statuses.add(staff, 'orderStatuses', lost);
    const target = { list: 'orderStatuses', code: 'lost' } as const;
    await statuses.update(jo, target, (shop) => editOrderStatus(shop, 'lost', { paid: true }));
    await statuses.update(staff, target, (shop) => deleteOrderStatus(shop, 'lost'));
    const trail = await asApp((client) =>
      client.query(
        `select version, status, saved_by as "savedBy", saved_at <= now() + interval '1 minute' as "isPast" from retours.status_versions where code = 'lost' order by version`,
      ),
    );
    expect(trail.rows).toEqual([
      { version: 1, status: lost, savedBy: 's-1', isPast: true },
      { version: 2, status: { ...lost, paid: true }, savedBy: 'jo', isPast: true },
      { version: 3, status: null, savedBy: 's-1', isPast: true },
    ]);
  });

  it('are as they are now to every process, deleted a moment ago or not', async () => {
    const shops = persistence.port(Shops);
    const codes = async () => (await shops.get(staff)).orderStatuses.map(({ code }) => code);
    expect(await codes()).toContain('payment_error');
    const elsewhere = await openPersistence({ appUrl: fresh.appUrl, poolSize: 1 });
    await elsewhere
      .port(Statuses)
      .update(staff, { list: 'orderStatuses', code: 'payment_error' }, (shop) =>
        deleteOrderStatus(shop, 'payment_error'),
      );
    await elsewhere.close();
    expect(await codes()).not.toContain('payment_error');
  });

  it('answer a key that was kept before statuses had versions as one of the first version', async () => {
    const key = { key: 'k', route: 'POST /order-statuses', fingerprint: 'body' };
    await asApp(async (client) => {
      await client.query(
        'insert into retours.idempotency_keys (shop, route, key, fingerprint, answer) values ($1, $2, $3, $4, $5)',
        [SHOP, key.route, key.key, key.fingerprint, JSON.stringify(lost)],
      );
      await client.query('commit');
    });
    expect(await statuses.add({ ...staff, key }, 'orderStatuses', lost)).toEqual({
      value: { value: lost, version: 1 },
      replayed: true,
    });
  });
});
