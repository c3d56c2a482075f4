import {
  dayIn,
  decimal,
  Overviews,
  periodBefore,
  periodOf,
  Shops,
  type OverviewFigures,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { countedAfresh } from '../given/counted-afresh.js';
import { chanceOf, DAYS_BACK, walker } from '../given/walked-shop.js';
import { migrate, openPersistence, type Persistence } from '../index.js';
import { FIGURES } from './overviews.js';

/** The same everywhere, so that a change is judged and not its luck; SEED=… plays another. */
const SEED = Number(process.env.SEED ?? 20_261_123);
const STEPS = 60;
const PATIENCE_MS = 20_000;
const REST_MS = 2_000;
const staff: Scope = { shop: 'walked', actor: given.staff };
const ORDERS = [
  ['A-1', 'EUR'],
  ['A-2', 'EUR'],
  ['A-3', 'JPY'],
  ['A-4', 'EUR'],
] as const;

/** The same figures, in an order of their own, amounts without the zeros at their end. */
const plain = ({ standing, rows, before, products }: Omit<OverviewFigures, 'asOf'>) => {
  const told = (counted: OverviewFigures['rows']) =>
    counted
      .map(({ figure, key, week = '', amount }) => `${week} ${figure} ${key}: ${decimal(amount).toString()}`)
      .sort();
  return { standing, rows: told(rows), before: told(before), products };
};

describe('the overview', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let overviews: Overviews;
  let owner: Client;
  const complaints: Error[] = [];

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, relayUrl: fresh.relayUrl, poolSize: 8 });
    overviews = persistence.port(Overviews);
    owner = new Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    for (const table of ['overview_counters', 'overview_places', 'overview_orders'])
      await owner.query(`alter table retours.${table} no force row level security`);
    for (const shop of ['walked', 'other']) await persistence.port(Shops).create(shop);
    await savePolicy({ returnsEnabled: true, returnWindowDays: 0 });
  });
  afterAll(async () => {
    await Promise.all([owner.end(), persistence.close()]);
    await fresh.drop();
    expect(complaints).toEqual([]);
  });

  const savePolicy = async (changes: object) => {
    const { value } = await persistence.port(Shops).policy(staff);
    await persistence.port(Shops).savePolicy(staff, { ...value, ...changes });
  };
  const now = async () =>
    (await owner.query<{ now: Date }>('select clock_timestamp() as now')).rows[0].now.toISOString();
  /** Half of the walk, so that there is as much before it. */
  const period = () => {
    const to = dayIn('Europe/Paris', new Date().toISOString());
    return periodOf(
      { from: dayIn('Europe/Paris', new Date(Date.now() - (DAYS_BACK / 2) * 86_400_000).toISOString()), to },
      'UTC',
      to,
    );
  };
  const figures = (scope = staff) => overviews.figures(scope, period(), 10);
  /** Does something with two counters beside it, and waits until all of it is counted. */
  const counted = async (work: () => Promise<unknown> = async () => undefined) => {
    const counters = [1, 2].map(() =>
      persistence.startCounter({ onError: (error) => complaints.push(error), idleMs: 5, restMs: 5 }),
    );
    try {
      await work();
      const since = await now();
      const startedAt = Date.now();
      while ((await figures()).asOf < since && Date.now() - startedAt < PATIENCE_MS)
        await new Promise(setImmediate);
      expect((await figures()).asOf >= since).toBe(true);
    } finally {
      await Promise.all(counters.map((counter) => counter.stop()));
    }
  };
  const afresh = async () => countedAfresh(persistence, staff, period(), periodBefore(period()), await now());

  it(`is what the books say after a walk of returns, refunds, failures and reversals (SEED=${SEED})`, async () => {
    const walk = async ([reference, currency]: (typeof ORDERS)[number], place: number) => {
      const { push, wholeWay, go } = walker(persistence, staff, chanceOf(SEED + place * 7_919));
      await push(reference, currency);
      await wholeWay(reference);
      for (let step = 0; step < STEPS; step++) await go(reference, currency);
    };
    await counted(() => Promise.all(ORDERS.map(walk)));
    const said = plain(await figures());
    expect(said).toEqual(plain(await afresh()));
    // A walk that went nowhere would prove nothing.
    const seen = new Set([...said.rows, ...said.before].map((row) => row.split(' ')[1]));
    expect([...seen].sort()).toEqual(['credited', 'entered', 'paid', 'slips', 'units', 'waited']);
    expect(await persistence.recount(staff.shop)).toBe(0);
    expect(plain(await figures())).toEqual(said);
  });

  it('tells how many counters were wrong, and puts them right', async () => {
    const right = plain(await figures());
    await owner.query(
      `update retours.overview_counters set amount = amount + 1 where shop = 'walked' and figure = 'standing' and amount <> 0`,
    );
    expect(plain(await figures())).not.toEqual(right);
    expect(await persistence.recount(staff.shop)).toBe(Object.keys(right.standing).length);
    expect(plain(await figures())).toEqual(right);
  });

  it("goes by the days of the shop's time zone, the past as well", async () => {
    await savePolicy({ timezone: 'Pacific/Kiritimati' });
    await counted();
    expect(plain(await figures())).toEqual(plain(await afresh()));
  });

  it('says up to when everything is counted', async () => {
    const before = await now();
    expect((await figures()).asOf >= before).toBe(true);
    await walker(persistence, staff, chanceOf(SEED)).push('B-1', 'EUR');
    const pushed = await now();
    const { asOf } = await figures();
    expect(asOf >= before && asOf <= pushed).toBe(true);
    expect((await figures()).asOf).toBe(asOf);
    await counted();
    expect((await figures()).asOf > pushed).toBe(true);
  });

  it('counts an order touched twice while the counter rests once', async () => {
    const { push } = walker(persistence, staff, chanceOf(SEED));
    const upTo = async (since: string) => {
      while ((await figures()).asOf < since) await new Promise(setImmediate);
    };
    const counter = persistence.startCounter({
      onError: (error) => complaints.push(error),
      idleMs: 5,
      restMs: REST_MS,
    });
    try {
      await push('C-1', 'EUR');
      await upTo(await now());
      const resting = Date.now();
      await push('C-2', 'EUR');
      await push('C-2', 'EUR');
      await upTo(await now());
      expect(Date.now() - resting).toBeGreaterThan(REST_MS / 2);
      // The row of an order counted twice is another one the second time.
      const { rows } = await owner.query(
        `select o.xmin = p.xmin and o.xmax = 0 as once from retours.overview_orders o join retours.overview_places p using (shop)
          where o.shop = 'walked' and o.order_reference = 'C-2'`,
      );
      expect(rows).toEqual([{ once: true }]);
    } finally {
      await counter.stop();
    }
  });

  it('is counted anew when a backup from another cluster was restored', async () => {
    await owner.query(`update retours.overview_places set tx = '9000000000000' where shop = 'walked'`);
    await counted(() => walker(persistence, staff, chanceOf(SEED)).push('B-2', 'EUR'));
    expect(plain(await figures())).toEqual(plain(await afresh()));
  });

  it('reads counters only, however many orders and returns there are', async () => {
    const { from, to } = period();
    const app = new Client({ connectionString: fresh.appUrl });
    await app.connect();
    try {
      await app.query(`begin; set local app.shop = 'walked'; set local enable_seqscan = off`);
      const { rows } = await app.query(`explain (format json) ${FIGURES}`, [
        'walked',
        from,
        to,
        from,
        to,
        10,
      ]);
      const plan = JSON.stringify(rows);
      const read = new Set([...plan.matchAll(/"Relation Name":"(\w+)"/g)].map(([, name]) => name));
      expect([...read].sort()).toEqual([
        'audit',
        'overview_counters',
        'overview_places',
        'overview_products',
      ]);
      expect(plan).not.toContain('Seq Scan');
    } finally {
      await app.end();
    }
  });

  it('says nothing of another shop', async () => {
    expect(await figures({ ...staff, shop: 'other' })).toMatchObject({
      standing: {},
      rows: [],
      before: [],
      products: [],
    });
  });
});
