import {
  changeReturnStatus,
  issueRefund,
  Orders,
  paymentRefundLifecycle,
  pushOrder,
  receiveGoods,
  requestReturn,
  Shops,
  type Order,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client, Pool } from 'pg';
import { migrate, openPersistence, RandomIds, type Persistence } from './index.js';

/** What the database refuses by itself, whatever the code does: issued as `retours_app`, with no application in between. */
describe('the database as the last guard', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let orders: Orders;
  let shops: Shops;
  const ids = new RandomIds();
  const staff: Scope = { shop: 'guarded', actor: given.staff };
  const occasion = (by = given.staff) => ({ at: '2026-03-10T10:00:00.000Z', by, ids });

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, relayUrl: fresh.relayUrl, poolSize: 2 });
    orders = persistence.port(Orders);
    shops = persistence.port(Shops);
    await shops.create('guarded');
    await shops.create('other');
    const { value, version } = await shops.policy(staff);
    await shops.savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 }, version);
  });

  afterAll(async () => {
    await persistence.close();
    await fresh.drop();
  });

  const push = (reference: string): Promise<{ order: Order }> => {
    const delivered = [
      { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
      { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
    ];
    return orders.put(staff, reference, (existing, shop) =>
      pushOrder(
        existing,
        given.anOrderPush({ statusHistory: delivered }),
        { reference, fingerprint: reference },
        shop,
        occasion(),
      ),
    );
  };

  const asApp = async <T>(work: (client: Client) => Promise<T>, shop = 'guarded'): Promise<T> => {
    const client = new Client({ connectionString: fresh.appUrl });
    await client.connect();
    try {
      await client.query(`begin; set local app.shop = '${shop}'`);
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('walks a whole return and loads it again exactly as it was decided', async () => {
    await push('A-1');
    const customer: Scope = { shop: 'guarded', actor: given.customer };
    const asked = await orders.update(customer, { reference: 'A-1' }, (order, shop) =>
      requestReturn(
        order,
        shop,
        { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
        occasion(given.customer),
      ),
    );
    expect(asked.value.number).toBe('RE-2026-000001');
    const { number } = asked.value;
    await orders.update(staff, { returnNumber: number }, (order, shop) =>
      changeReturnStatus(order, shop, number, { status: 'waiting_for_package' }, occasion()),
    );
    await orders.update(staff, { returnNumber: number }, (order, shop) =>
      receiveGoods(
        order,
        shop,
        number,
        { lines: [{ lineId: 'l1', quantity: 1, condition: 'as_new' }] },
        occasion(),
      ),
    );
    const refund = await orders.update(staff, { reference: 'A-1' }, (order, shop) =>
      issueRefund(
        order,
        shop,
        { kind: 'return', returnNumber: number, lines: [{ lineId: 'l1', quantity: 1 }], voucher: true },
        new Set(),
        occasion(),
      ),
    );
    expect(refund.value).toMatchObject({
      creditSlipNumber: 'AV-2026-000001',
      status: 'succeeded',
      moneyBack: '0.00',
    });
    const { order } = await orders.get(staff, { reference: 'A-1' });
    expect(order.refunds).toEqual([refund.value]);
    expect(order.returns[0]).toMatchObject({
      number,
      kind: 'return_completed',
      lines: [{ quantity: 1, received: 1, refunded: 1, restocked: 1 }],
    });
    expect(order.lines[0]).toMatchObject({
      ordered: 2,
      returned: 1,
      reserved: 0,
      restocked: 1,
      creditedTaxIncl: '14.28',
    });
    expect(order.returns[0].history.map(({ to }) => to)).toEqual([
      'waiting_for_confirmation',
      'waiting_for_package',
      'package_received',
      'return_completed',
    ]);
  });

  it('stops 64 connections that reserve one payment directly: the CHECK alone lets through what was captured', async () => {
    await push('A-2');
    const pool = new Pool({ connectionString: fresh.appUrl, max: 64 });
    const clients = await Promise.all(Array.from({ length: 64 }, () => pool.connect()));
    const reserve = async (client: (typeof clients)[number]) => {
      await client.query(`begin; set local app.shop = 'guarded'`);
      try {
        await client.query(
          `update retours.payments set held = held + 10 where order_reference = 'A-2' and id = 'p1'`,
        );
        await client.query('commit');
        return 'reserved';
      } catch (error) {
        await client.query('rollback');
        return (error as { constraint?: string }).constraint;
      }
    };
    const outcomes = await Promise.all(clients.map(reserve));
    clients.forEach((client) => client.release());
    await pool.end();
    expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'never_over_refunded')).toHaveLength(61);
  });

  it('lets nothing more leave over a payment than its gateway’s own dashboard has left', async () => {
    await push('A-4');
    const change = (...changes: string[]) =>
      asApp(async (client) => {
        for (const one of changes)
          await client.query(
            `update retours.payments set ${one} where order_reference = 'A-4' and id = 'p1'`,
          );
      });
    const outside = (failed: boolean) => `outside_refunds = '[{"amount": "36.00", "failed": ${failed}}]'`;
    await change('held = 6', outside(false), 'held = 0, refunded = 6');
    await change('held = 6', outside(true), 'held = 36.96');
    await expect(change('held = 6', outside(false), 'held = 6.01')).rejects.toMatchObject({
      constraint: 'keeps_to_its_room',
    });
  });

  it.each([
    [
      'units beyond what was ordered',
      `update retours.order_lines set reserved = 3 where order_reference = 'A-3'`,
      'units_never_over_ordered',
    ],
    [
      'restock of what never came back',
      `update retours.order_lines set restocked = 1 where order_reference = 'A-3'`,
      'restocked_only_what_came_back',
    ],
    [
      'credit beyond the line',
      `update retours.order_lines set credited_tax_incl = 28.57 where order_reference = 'A-3'`,
      'never_over_credited',
    ],
    [
      'shipping repaid twice',
      `update retours.orders set shipping_credited_tax_incl = 8.41 where reference = 'A-3'`,
      'shipping_never_over_credited',
    ],
  ])('refuses %s', async (_, sql, constraint) => {
    await push('A-3');
    await expect(asApp((client) => client.query(sql))).rejects.toMatchObject({ constraint });
  });

  it('shows a shop nothing of another, even to a query without a filter', async () => {
    await push('A-4');
    const seen = (shop: string) =>
      asApp(async (client) => (await client.query('select 1 from retours.orders')).rowCount, shop);
    expect(await seen('guarded')).toBeGreaterThan(0);
    expect(await seen('other')).toBe(0);
    await expect(asApp((client) => client.query(`update retours.orders set shop = 'other'`))).rejects.toThrow(
      /row-level security/,
    );
  });

  it('shows nothing at all to who names no shop', async () => {
    const client = new Client({ connectionString: fresh.appUrl });
    await client.connect();
    expect((await client.query('select 1 from retours.orders')).rowCount).toBe(0);
    await client.end();
  });

  it.each([
    'credit_slips',
    'return_history',
    'receipts',
    'stock_movements',
    'payment_refund_attempts',
    'policy_versions',
    'mail_versions',
    'letterhead_versions',
    'logos',
    'status_versions',
    'notification_attempts',
  ])('lets nobody rewrite %s', async (table) => {
    await expect(asApp((client) => client.query(`update retours.${table} set shop = shop`))).rejects.toThrow(
      /permission denied/,
    );
    await expect(asApp((client) => client.query(`delete from retours.${table}`))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('shows the relay ids and due times of all shops, and no amounts', async () => {
    const relay = new Client({ connectionString: fresh.relayUrl });
    await relay.connect();
    expect((await relay.query('select id, shop, due_at from retours.outbox')).rowCount).toBeGreaterThan(0);
    await expect(relay.query('select amount from retours.payment_refunds')).rejects.toThrow(
      /permission denied/,
    );
    await expect(relay.query('select 1 from retours.orders')).rejects.toThrow(/permission denied/);
    await relay.end();
  });

  it('lets a payment refund move by the same table as the domain', async () => {
    const rows = await asApp(
      async (client) => (await client.query('select "from", "to" from retours.payment_refund_moves')).rows,
    );
    const moves = Object.entries(paymentRefundLifecycle).flatMap(([from, next]) =>
      next.map((to) => ({ from, to })),
    );
    const sorted = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
    expect(sorted(rows)).toEqual(sorted(moves));
  });

  it('does not start as the owner, who gets round row-level security', async () => {
    await expect(openPersistence({ appUrl: fresh.ownerUrl })).rejects.toThrow(
      /can get round row-level security/,
    );
  });
});
