import { issueRefund, Lists, Orders, pushOrder, reverseCreditSlip, Shops, type Scope } from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence, RandomIds, type Persistence } from './index.js';

const staff: Scope = { shop: 'countered', actor: given.staff };
const occasion = { at: '2026-03-10T10:00:00.000Z', by: given.staff, ids: new RandomIds() };
const [FIRST, SECOND, COUNTER] = ['AV-2026-000001', 'AV-2026-000002', 'AV-2026-000003'];

/** Two slips of two refunds, and a third one that counters the first: what the database refuses by itself after that. */
describe('slips that counter slips', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let client: Client;

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
    const orders = persistence.port(Orders);
    await persistence.port(Shops).create(staff.shop);
    await orders.put(staff, 'A-1', (existing, shop) =>
      pushOrder(existing, given.anOrderPush(), { reference: 'A-1', fingerprint: 'A-1' }, shop, occasion),
    );
    const change = { reference: 'A-1' };
    for (const amount of ['1.00', '2.00'])
      await orders.update(staff, change, (order, shop) =>
        issueRefund(
          order,
          shop,
          { kind: 'partial', goodwill: { amount, reason: 'late' } },
          new Set(),
          occasion,
        ),
      );
    const slip = await persistence.port(Lists).creditSlip(staff, FIRST);
    await orders.update(staff, change, (order, shop) =>
      reverseCreditSlip(order, shop, slip, { reason: 'Wrong order' }, occasion),
    );
    client = new Client({ connectionString: fresh.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await persistence.close();
    await fresh.drop();
  });

  /** Writes a copy of a slip under another number, as the application's role and without the application. */
  const copy = async (number: string, changed: { reverses: string | null; refundOf?: string }) => {
    await client.query(`begin; set local app.shop = '${staff.shop}'`);
    try {
      const { rows } = await client.query<{ name: string }>(
        `select column_name as name from information_schema.columns
          where table_schema = 'retours' and table_name = 'credit_slips' and is_generated = 'NEVER'`,
      );
      const names = rows.map(({ name }) => name);
      const others = names.filter((name) => !['number', 'reverses', 'refund_id'].includes(name));
      await client.query(
        `insert into retours.credit_slips (number, reverses, refund_id, ${others.join(', ')})
         select 'AV-2026-000009', $2, (select refund_id from retours.credit_slips where number = $3), ${others.join(', ')}
           from retours.credit_slips where number = $1`,
        [number, changed.reverses, changed.refundOf ?? number],
      );
    } finally {
      await client.query('rollback');
    }
  };

  it('are taken when they counter a slip of their own refund', () =>
    expect(copy(SECOND, { reverses: SECOND })).resolves.toBeUndefined());

  it.each([
    ['counter a slip for a second time', FIRST, { reverses: FIRST }, 'countered_once'],
    ['counter a slip that counters', FIRST, { reverses: COUNTER }, 'counters_an_original'],
    ['counter a slip of another refund', FIRST, { reverses: SECOND }, 'counters_an_original'],
    ['counter what is not there', FIRST, { reverses: 'AV-2026-000007' }, 'counters_an_original'],
    ['are a second slip of one refund', SECOND, { reverses: null }, 'one_original_per_refund'],
  ])('are refused when they %s', async (_, number, changed, constraint) => {
    await expect(copy(number, changed)).rejects.toMatchObject({ constraint });
  });

  it('are listed beside the slips they counter, for their customer too', async () => {
    const lists = persistence.port(Lists);
    for (const actor of [given.staff, given.customer]) {
      const { items } = await lists.creditSlips({ ...staff, actor }, {}, { limit: 10 });
      expect(items.map(({ number, reverses, reversedBy }) => [number, reverses, reversedBy])).toEqual([
        [COUNTER, FIRST, null],
        [SECOND, null, null],
        [FIRST, null, COUNTER],
      ]);
    }
  });
});
