import { Ids, Lists, Orders, reverseCreditSlip, type Scope } from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrate, openPersistence, type Persistence } from './index.js';
import { migrations } from './migrations/index.js';

const staff: Scope = { shop: 'old', actor: given.staff };
const AT = '2026-03-10T10:00:00.000Z';
const NUMBER = 'AV-2026-000001';

/** The schema as it was first shipped. */
async function firstRelease(ownerUrl: string): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'retours',
    migrations: migrations.slice(0, 1),
    migrationsTableName: 'migrations',
  });
  await dataSource.initialize();
  await dataSource.query('create schema if not exists retours');
  await dataSource.runMigrations();
  await dataSource.destroy();
}

const credit = {
  productsTaxExcl: '11.90',
  productsTaxIncl: '14.28',
  shippingTaxExcl: '0.00',
  shippingTaxIncl: '0.00',
  totalTaxExcl: '11.90',
  totalTaxIncl: '14.28',
  taxes: [{ rate: '20', base: '11.90', tax: '2.38' }],
};
const order = given.aDeliveredOrder();
const common = {
  shop: staff.shop,
  order_reference: order.reference,
  currency: 'EUR',
  tax_display: 'tax_included',
};
/** What the first release had written: a refunded order and its credit slip. */
const rows = {
  orders: {
    shop: staff.shop,
    reference: order.reference,
    customer: order.customer,
    customer_id: order.customerId,
    currency: 'EUR',
    placed_at: order.placedAt,
    tax_display: order.taxDisplay,
    rounding: order.rounding,
    shipping: order.shipping,
    discounts: [],
    shipping_discount_tax_excl: '0.00',
    shipping_discount_tax_incl: '0.00',
    shipping_credited_tax_excl: '0.00',
    shipping_credited_tax_incl: '0.00',
    credited_tax_incl: '14.28',
    vouchers_tax_incl: '0.00',
    refund_status: 'partially_refunded',
    fingerprint: order.fingerprint,
  },
  refunds: {
    ...common,
    id: 'r-1',
    kind: 'return',
    status: 'succeeded',
    credit,
    money_back: '14.28',
    not_collected: '0.00',
    credit_slip_number: NUMBER,
    lines: [],
    created_at: AT,
    created_by: 's-1',
  },
  credit_slips: {
    ...common,
    number: NUMBER,
    refund_id: 'r-1',
    customer_id: order.customerId,
    issued_at: AT,
    lines: [],
    credit,
  },
  number_series: { shop: staff.shop, series: 'AV-2026-', last: 1 },
};

describe('a database of the first release', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;

  beforeAll(async () => {
    fresh = await freshDatabase(firstRelease, 'retours_first_release');
    const client = new Client({ connectionString: fresh.appUrl });
    await client.connect();
    await client.query(`begin; set local app.shop = '${staff.shop}'`);
    await client.query('insert into retours.shops (id, policy) values ($1, $2)', [
      staff.shop,
      given.aShop().policy,
    ]);
    for (const [table, row] of Object.entries(rows))
      await client.query(
        `insert into retours.${table} select * from json_populate_record(null::retours.${table}, $1)`,
        [JSON.stringify(row)],
      );
    await client.query('commit');
    await client.end();
    await migrate(fresh.ownerUrl);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
  }, 60_000);
  afterAll(async () => {
    await persistence.close();
    await fresh.drop();
  });

  it('is brought up to date with what it holds: its slips are there, and can be countered', async () => {
    const { port } = persistence;
    const slip = await port(Lists).creditSlip(staff, NUMBER);
    expect(slip).toMatchObject({ number: NUMBER, credit, reverses: null, reversedBy: null });
    const { value } = await port(Orders).update(staff, { reference: order.reference }, (now, shop) =>
      reverseCreditSlip(
        now,
        shop,
        slip,
        { reason: 'Wrong order' },
        {
          at: AT,
          by: given.staff,
          ids: port(Ids),
        },
      ),
    );
    expect(value).toMatchObject({ number: 'AV-2026-000002', reverses: NUMBER });
    expect((await port(Lists).creditSlip(staff, NUMBER)).reversedBy).toBe('AV-2026-000002');
  });
});
