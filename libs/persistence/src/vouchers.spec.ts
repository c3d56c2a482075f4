import {
  issueRefund,
  Lists,
  Orders,
  pushOrder,
  redeemVoucher,
  Shops,
  Vouchers,
  type RefundRequest,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence, RandomIds, type Persistence } from './index.js';

const goodwill = (amount: string, voucher: boolean): RefundRequest => ({
  kind: 'partial',
  goodwill: { amount, reason: 'late' },
  voucher,
  creditSlip: !voucher,
});

describe('vouchers in the database', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let orders: Orders;
  let vouchers: Vouchers;
  let observer: Client;
  const ids = new RandomIds();
  const staff: Scope = { shop: 'credits', actor: given.staff };
  const occasion = given.anOccasion({ ids });
  const refund = (request: RefundRequest, reference: string) =>
    orders.update(staff, { reference }, (order, shop) =>
      issueRefund(order, shop, request, new Set(['sandbox']), occasion),
    );
  const redeem = (code: string, amount: string) =>
    vouchers.redeem(staff, code, (voucher) => redeemVoucher(voucher, { amount }, occasion));
  /** The code of a voucher of 10.00, from an order of this reference. */
  const aVoucher = async (reference: string) => {
    await orders.put(staff, reference, (existing, shop) =>
      pushOrder(existing, given.anOrderPush(), { reference, fingerprint: reference }, shop, occasion),
    );
    return (await refund(goodwill('10.00', true), reference)).value.voucher!.code;
  };

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 3 });
    orders = persistence.port(Orders);
    vouchers = persistence.port(Vouchers);
    await persistence.port(Shops).create('credits');
    observer = new Client({ connectionString: fresh.appUrl });
    await observer.connect();
  });
  afterAll(async () => {
    await Promise.all([observer.end(), persistence.close()]);
    await fresh.drop();
  });

  it('keep what was redeemed while a refund of their order was on its way into the books', async () => {
    const code = await aVoucher('S-1');
    // The refund has looked at the order, its voucher still whole, and waits for the payment it is about to write.
    const holder = new Client({ connectionString: fresh.appUrl });
    await holder.connect();
    await holder.query(`begin; set local app.shop = 'credits'`);
    await holder.query(`select 1 from retours.payments where order_reference = 'S-1' for update`);
    const refunded = refund(goodwill('1.00', false), 'S-1');
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await observer.query(waiting)).rowCount === 0) await new Promise(setImmediate);
    expect((await redeem(code, '4.00')).value.remaining).toBe('6.00');
    await holder.end();
    await refunded;
    const { order } = await orders.get(staff, { reference: 'S-1' });
    expect(order.refunds).toHaveLength(2);
    expect((await vouchers.find(staff, code)).remaining).toBe('6.00');
  });

  it('are never overdrawn nor overfilled, and their books never changed, whatever the code does', async () => {
    const code = await aVoucher('S-2');
    const { id } = (await redeem(code, '4.00')).value;
    const app = new Client({ connectionString: fresh.appUrl });
    await app.connect();
    const attempt = async (sql: string) => {
      await app.query(`begin; set local app.shop = 'credits'`);
      const { code: why } = await app.query(sql).then(
        () => ({ code: 'done' }),
        (error: { code: string }) => error,
      );
      await app.query('rollback');
      return why;
    };
    const [CHECK, DENIED, TAKEN] = ['23514', '42501', '23505'];
    const voucher = `update retours.vouchers set remaining = remaining`;
    expect(await attempt(`${voucher} - 6.01 where code = '${code}'`)).toBe(CHECK);
    expect(await attempt(`${voucher} + 4.01 where code = '${code}'`)).toBe(CHECK);
    for (const table of ['voucher_redemptions', 'redemption_reversals']) {
      expect(await attempt(`delete from retours.${table}`)).toBe(DENIED);
      expect(await attempt(`update retours.${table} set remaining = 1`)).toBe(DENIED);
    }
    const reversal = `insert into retours.redemption_reversals (shop, redemption_id, remaining, reversed_at, reversed_by) values ('credits', '${id}', 10, now(), 'x')`;
    expect(await attempt(reversal)).toBe('done');
    expect(await attempt(`${reversal}, ('credits', '${id}', 10, now(), 'x')`)).toBe(TAKEN);
    await app.end();
  });

  it('are listed by customer, code, remainder and validity', async () => {
    const code = await aVoucher('S-3');
    await redeem(code, '10.00');
    const listed = async (filter: Parameters<Lists['vouchers']>[1], scope = staff) => {
      const { items } = await persistence.port(Lists).vouchers(scope, filter, { limit: 10 });
      return items.map((voucher) => voucher.code).includes(code);
    };
    const { expiresAt } = await vouchers.find(staff, code);
    const justBefore = new Date(Date.parse(expiresAt) - 1).toISOString();
    expect(await listed({ customer: given.customer.id, q: code.slice(0, 8), spent: true })).toBe(true);
    expect(await listed({ expiresAfter: justBefore })).toBe(true);
    expect(await listed({ expiresBy: expiresAt })).toBe(true);
    for (const other of [
      { customer: 'x' },
      { q: `${code}X` },
      { spent: false },
      { expiresAfter: expiresAt },
      { expiresBy: justBefore },
    ])
      expect(await listed(other)).toBe(false);
    expect(
      await listed({ customer: given.customer.id }, { ...staff, actor: { kind: 'customer', id: 'x' } }),
    ).toBe(false);
  });
});
