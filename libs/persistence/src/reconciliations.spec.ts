import { randomUUID } from 'node:crypto';
import {
  issueRefund,
  Lists,
  Orders,
  PaymentRefundClaims,
  pushOrder,
  Reconciliations,
  recordDifferences,
  Restores,
  Shops,
  type Difference,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence, RandomIds, type Persistence } from './index.js';

const staff: Scope = { shop: 'ours', actor: given.staff };
const inDashboard = (gatewayRefundId: string): Difference => ({
  kind: 'unknown_here',
  paymentRefundId: null,
  gatewayRefundId,
  ours: null,
  theirs: { amount: '5.00', currency: 'EUR', status: 'succeeded' },
});

describe('reconciliation on PostgreSQL', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  const occasion = (at: string) => ({ at, by: given.staff, ids: new RandomIds() });

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, relayUrl: fresh.relayUrl, poolSize: 2 });
    await persistence.port(Shops).create('ours');
    await persistence.port(Shops).create('theirs');
  }, 60_000);
  afterAll(async () => {
    await persistence.close();
    await fresh.drop();
  });

  const as = async <R extends object>(url: string, ...statements: string[]): Promise<R[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      let rows: R[] = [];
      for (const sql of statements) rows = (await client.query<R>(sql)).rows;
      return rows;
    } finally {
      await client.end();
    }
  };
  const asOurs = <R extends object>(sql: string) =>
    as<R>(fresh.appUrl, `begin; set local app.shop = 'ours'`, sql);

  /** A paid order with one payment refund of 5.00 in the queue, and the payment whose books are compared. */
  async function aRefund(reference = randomUUID()) {
    const orders = persistence.port(Orders);
    const at = '2026-03-10T10:00:00.000Z';
    await orders.put(staff, reference, (existing, shop) =>
      pushOrder(existing, given.anOrderPush(), { reference, fingerprint: reference }, shop, occasion(at)),
    );
    const request = { kind: 'partial', goodwill: { amount: '5.00', reason: 'late' } } as const;
    const { value } = await orders.update(staff, { reference }, (order, shop) =>
      issueRefund(order, shop, request, new Set(['sandbox']), occasion(at)),
    );
    const [{ id: payment }] = await asOurs<{ id: string }>(
      `select id from retours.reconciliations where order_reference = '${reference}'`,
    );
    return { reference, payment, id: value.paymentRefunds[0].id };
  }

  const compare = (payment: string, found: readonly Difference[], at = '2026-03-11T02:00:00.000Z') =>
    persistence.port(Reconciliations).update('ours', payment, (reconciliation) => ({
      ...recordDifferences(reconciliation, found, occasion(at)),
      dueIn: 86_400,
      sendOn: true,
      inDoubt: false,
    }));

  it('lists differences newest first, a page at a time, by kind, gateway, order, and whether they are open', async () => {
    const { reference, payment } = await aRefund();
    const other = await aRefund();
    await compare(payment, [inDashboard('re_1')], '2026-03-11T02:00:00.000Z');
    await compare(payment, [inDashboard('re_1'), inDashboard('re_2')], '2026-03-12T02:00:00.000Z');
    await compare(other.payment, [inDashboard('re_3')], '2026-03-13T02:00:00.000Z');
    await compare(payment, [inDashboard('re_2')], '2026-03-14T02:00:00.000Z');
    const lists = persistence.port(Lists);
    const named = async (...[filter, scope]: [Parameters<Lists['differences']>[1], Scope?]) =>
      (await lists.differences(scope ?? staff, filter, { limit: 10 })).items.map(
        (one) => one.gatewayRefundId,
      );
    expect(await named({})).toEqual(['re_3', 're_2', 're_1']);
    expect(await named({ open: true })).toEqual(['re_3', 're_2']);
    expect(await named({ open: false })).toEqual(['re_1']);
    expect(await named({ order: reference })).toEqual(['re_2', 're_1']);
    expect(await named({ gateway: 'sandbox', kind: 'unknown_here' })).toHaveLength(3);
    expect(await named({ gateway: 'stripe' })).toEqual([]);
    expect(await named({ kind: 'state_differs' })).toEqual([]);
    expect(await named({}, { ...staff, shop: 'theirs' })).toEqual([]);
    const first = await lists.differences(staff, {}, { limit: 2 });
    const rest = await lists.differences(staff, {}, { limit: 2, after: first.next! });
    expect(rest.items.map((one) => one.gatewayRefundId)).toEqual(['re_1']);
    expect(rest.items[0]).toMatchObject({ orderReference: reference, closedAt: '2026-03-14T02:00:00.000Z' });
  });

  it('forgets a payment with the order that is replaced, and compares the one that comes instead', async () => {
    const orders = persistence.port(Orders);
    const payments = (id: string) => [given.aPayment({ id, capturedAt: '2040-01-01T00:00:00.000Z' })];
    for (const id of ['p1', 'p2'])
      await orders.put(staff, 'replaced', (existing, shop) =>
        pushOrder(
          existing,
          given.anOrderPush({ payments: payments(id) }),
          { reference: 'replaced', fingerprint: id },
          shop,
          occasion('2026-03-10T10:00:00.000Z'),
        ),
      );
    expect(
      await asOurs(`select payment_id from retours.reconciliations where order_reference = 'replaced'`),
    ).toEqual([{ payment_id: 'p2' }]);
  });

  it('does not let money on its way be forgotten: the database refuses it without a time to come due', async () => {
    const { id } = await aRefund();
    await expect(
      asOurs(`update retours.payment_refunds set due_at = null where id = '${id}'`),
    ).rejects.toThrow(/on_its_way_comes_due/);
    await expect(
      asOurs(`update retours.payment_refunds set retry_in = null where id = '${id}'`),
    ).rejects.toThrow(/on_its_way_comes_due/);
  });

  it('does not let a difference be open twice, or say nothing', async () => {
    const { reference, payment } = await aRefund();
    await compare(payment, [inDashboard('re_9')]);
    const copy = (theirs: string) => `insert into retours.reconciliation_differences
      (shop, id, order_reference, payment_id, gateway, kind, gateway_refund_id, theirs, found_at, seen_at)
      values ('ours', '${randomUUID()}', '${reference}', 'p1', 'sandbox', 'unknown_here', 're_9', ${theirs}, now(), now())`;
    await expect(asOurs(copy(`'{}'`))).rejects.toThrow(/found_once_while_open/);
    await expect(asOurs(copy('null'))).rejects.toThrow(/says_whose_books/);
    await expect(asOurs('delete from retours.reconciliation_differences')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('keeps what was found on an order from the relay, which only sees what is due', async () => {
    const relay = (what: string) => as(fresh.relayUrl, `select ${what}`);
    await expect(relay('1 from retours.reconciliation_differences')).rejects.toThrow(/permission denied/);
    await expect(relay('order_reference from retours.reconciliations')).rejects.toThrow(/permission denied/);
    expect(await relay('id, shop, due_at, rings, restored from retours.reconciliations')).not.toEqual([]);
  });

  describe('a copy of the database', () => {
    const claim = (id: string) => persistence.port(PaymentRefundClaims).claim('ours', id, 60);
    const notice = () => persistence.port(Restores).notice();

    it.each([
      ['of a dump in another cluster', `system_identifier = '42'`],
      ['recovered to a point in time', 'timeline = timeline + 1'],
    ])('%s is noticed once, and nothing is sent before the books were compared', async (_, otherwise) => {
      const { id, payment } = await aRefund();
      expect(await notice()).toBe(false);
      await as(
        fresh.ownerUrl,
        `update retours.restores set ${otherwise} where id = (select max(id) from retours.restores)`,
      );
      expect((await Promise.all([notice(), notice(), notice()])).filter(Boolean)).toHaveLength(1);
      expect(await claim(id)).toBeUndefined();
      await compare(payment, []);
      expect(await claim(id)).toMatchObject({ inDoubt: true });
    });

    it('is not for the application to declare', async () => {
      await expect(
        asOurs(`insert into retours.restores (declared, system_identifier, timeline) values (true, '1', 1)`),
      ).rejects.toThrow(/permission denied/);
    });
  });
});
