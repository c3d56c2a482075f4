import {
  Lists,
  RETURN_KINDS,
  RETURN_TABS,
  Shops,
  type ReturnCounts,
  type ReturnFilter,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { chanceOf, walker } from './given/walked-shop.js';
import { migrate, openPersistence, type Persistence } from './index.js';
import { SET_PENDING } from './migrations/16-return-counts.js';
import { TABS } from './return-counts.js';

/** The same everywhere, so that a change is judged and not its luck; SEED=… plays another. */
const SEED = Number(process.env.SEED ?? 20_261_123);
const staff: Scope = { shop: 'counted', actor: given.staff };
const ORDERS = 8;
const STEPS = 60;
const WRITERS = 8;

describe('how many returns there are', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let owner: Client;

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: WRITERS });
    owner = new Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    for (const table of ['returns', 'return_lines', 'refunds', 'return_counts'])
      await owner.query(`alter table retours.${table} no force row level security`);
    const shops = persistence.port(Shops);
    await Promise.all([shops.create('counted'), shops.create('other')]);
    const { value } = await shops.policy(staff);
    await shops.savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 });
    const walk = async (order: number) => {
      const { push, wholeWay, go } = walker(persistence, staff, chanceOf(SEED + order * 7_919));
      await push(`A-${order}`, 'EUR');
      await wholeWay(`A-${order}`);
      for (let step = 0; step < STEPS; step++) await go(`A-${order}`, 'EUR');
    };
    await Promise.all(Array.from({ length: ORDERS }, (_, order) => walk(order)));
  });
  afterAll(async () => {
    await Promise.all([owner.end(), persistence.close()]);
    await fresh.drop();
  });

  const counts = (scope = staff) => persistence.port(Lists).returnCounts(scope);
  /** How many a list has, page by page. */
  const listed = async (filter: ReturnFilter) => {
    let many = 0;
    let after: string | undefined;
    do {
      const page = await persistence.port(Lists).returns(staff, filter, { limit: 7, after });
      many += page.items.length;
      after = page.next ?? undefined;
    } while (after !== undefined);
    return many;
  };
  const every = async <K extends string>(names: readonly K[], count: (name: K) => Promise<number>) => {
    const pairs: [K, number][] = [];
    for (const name of names) pairs.push([name, await count(name)]);
    return Object.fromEntries(pairs) as Record<K, number>;
  };

  it(`is what the list has, by kind and by tab, after a walk of eight at once (SEED=${SEED})`, async () => {
    const said = await counts();
    const has: ReturnCounts = {
      kinds: await every(RETURN_KINDS, (kind) => listed({ kind })),
      tabs: await every(RETURN_TABS, (tab) => listed({ tab })),
    };
    expect(said).toEqual(has);
    // A walk that went nowhere would prove nothing.
    expect(Object.values(said.tabs).filter((many) => many === 0)).toEqual([]);
  });

  it('is spread over rows of its own for writers that write at once', async () => {
    const { rows } = await owner.query('select slot from retours.return_counts');
    expect(rows.length).toBeGreaterThan(1);
  });

  it('was put right for returns of before by the rule that holds for new ones', async () => {
    const pending = async () =>
      (
        await owner.query(
          'select number, to_receive, to_refund, has_problem from retours.returns order by number',
        )
      ).rows;
    const kept = await pending();
    const before = await counts();
    await owner.query(
      'update retours.returns set to_receive = false, to_refund = false, has_problem = false',
    );
    expect(await counts()).toMatchObject({ kinds: before.kinds, tabs: { to_refund: 0, problems: 0 } });
    await owner.query(SET_PENDING);
    expect(await pending()).toEqual(kept);
    expect(await counts()).toEqual(before);
  });

  it('is counted by the database itself, and by nobody else', async () => {
    const app = new Client({ connectionString: fresh.appUrl });
    await app.connect();
    await app.query(`set app.shop = 'counted'`);
    await expect(app.query('update retours.return_counts set to_refund = 0')).rejects.toThrow(
      'permission denied',
    );
    await app.end();
  });

  it('is none in a shop without returns, and nothing of another shop', async () => {
    const { kinds, tabs } = await counts({ ...staff, shop: 'other' });
    expect([...Object.values(kinds), ...Object.values(tabs)].every((many) => many === 0)).toBe(true);
    await expect(counts({ ...staff, shop: 'none' })).rejects.toMatchObject({ code: 'SHOP_UNKNOWN' });
  });

  it.each(Object.entries(TABS))(
    'lists %s off an index that holds the order asked for',
    async (_, condition) => {
      const app = new Client({ connectionString: fresh.appUrl });
      await app.connect();
      try {
        await app.query(
          `begin; set local app.shop = 'counted'; set local enable_seqscan = off; set local enable_sort = off`,
        );
        const { rows } = await app.query(
          `explain (format json) select * from retours.returns t where t.shop = 'counted' and ${condition} order by t.requested_at desc, t.number desc limit 50`,
        );
        const plan = JSON.stringify(rows);
        expect(plan).toMatch(/"Index Name":"returns_(newest|by_kind|to_receive|to_refund|has_problem)"/);
        expect(plan).not.toMatch(/"Node Type":"Sort"|Seq Scan/);
      } finally {
        await app.end();
      }
    },
  );
});
