import { setTimeout as sleep } from 'node:timers/promises';
import { openPersistence } from '@retours/persistence';
import { median } from './figures.js';
import { BIG_SHOP } from './ground.js';
import { importOrders } from './import.js';
import { drive, driveStatement, referenceRequest, type Load, type Run } from './load.js';
import { stripeNotifications } from './notifications.js';
import type { Options } from './options.js';
import { overviewOf, type Path } from './paths.js';
import { startCountingProxy } from './round-trips.js';
import { APIS, startApi } from './servers.js';
import type { Closing, Ground, Servers } from './stand.js';
import { alone, comparison, figure, refusedIn, voidedBy, type Row } from './table.js';

/** Lines for the table, and why they say nothing, if so. */
export type Measured = Readonly<{ rows: readonly Row[]; voided: readonly string[] }>;

const WARM_UP_SECONDS = 2;
/** The statement without HTTP only sets a floor: it needs no whole round. */
const STATEMENT_SHARE = 0.3;
const TRIP_REQUESTS = 50;
const BOOTS = 3;
const IDLE_MS = 5_000;
const MAX_BOOT_MS = 2_000;
const MAX_IDLE_MIB = 150;
const MIN_IMPORTED = 500;
const MIN_NOTIFIED = 800;
const MAX_OVERVIEW_MS = 100;

/** Counts on: each call gets the next number. */
const counter = () => {
  let count = 0;
  return () => count++;
};

/** Boots each API three times on an idle machine, and lets the last one lie idle for five seconds. */
export async function measureBoot(
  closing: Closing,
  { database, issuer }: Ground,
  { connections }: Options,
): Promise<Measured> {
  const rows: Row[] = [];
  for (const api of APIS) {
    const boots: number[] = [];
    let resident = 0;
    for (let boot = 1; boot <= BOOTS; boot++) {
      const server = await closing.keep(startApi(api, database.appUrl, connections, issuer));
      boots.push(server.bootMs);
      if (boot === BOOTS) {
        await sleep(IDLE_MS);
        resident = await server.residentMiB();
      }
      await server.stop();
    }
    const bootMs = median(boots);
    rows.push(
      figure(`boot of the ${api} API`, `${(bootMs / 1000).toFixed(2)} s`, '≤ 2 s', bootMs <= MAX_BOOT_MS),
    );
    rows.push(
      figure(
        `idle memory of the ${api} API`,
        `${resident.toFixed(0)} MiB`,
        '≤ 150 MiB',
        resident <= MAX_IDLE_MIB,
      ),
    );
  }
  return { rows, voided: [] };
}

/** Round trips per request of each path, one request at a time, over one connection to PostgreSQL. */
export async function countTrips(
  closing: Closing,
  { database, issuer }: Ground,
  paths: readonly Path[],
): Promise<readonly number[]> {
  const proxy = await closing.keep(startCountingProxy(database.appUrl));
  const [customer, merchant] = await Promise.all(
    APIS.map((api) => closing.keep(startApi(api, proxy.url, 1, issuer))),
  );
  const trips: number[] = [];
  for (const { api, product } of paths) {
    const next = counter();
    const load: Load = { url: { customer, merchant }[api].url, next: () => product(next()) };
    await drive(load, { connections: 1, amount: TRIP_REQUESTS });
    const before = proxy.trips();
    await drive(load, { connections: 1, amount: TRIP_REQUESTS });
    trips.push((proxy.trips() - before) / TRIP_REQUESTS);
  }
  await Promise.all([customer.stop(), merchant.stop()]);
  await proxy.stop();
  return trips;
}

/** Holds a path against its reference: product, reference and bare statement in turn, round after round. */
export async function compare(
  path: Path,
  trips: number,
  { database }: Ground,
  servers: Servers,
  options: Options,
): Promise<Measured> {
  const { rounds, seconds, connections } = options;
  const [ours, theirs] = [counter(), counter()];
  const product: Load = { url: servers[path.api].url, next: () => path.product(ours()) };
  const reference: Load = {
    url: servers.reference.url,
    next: () => referenceRequest(path.operation, path.reference(theirs())),
  };
  const warmUp = { connections, duration: WARM_UP_SECONDS };
  await drive(product, warmUp);
  await drive(reference, warmUp);
  const runs = { product: [] as Run[], reference: [] as Run[], statement: [] as number[] };
  for (let round = 1; round <= rounds; round++) {
    runs.product.push(await drive(product, { connections, duration: seconds }));
    runs.reference.push(await drive(reference, { connections, duration: seconds }));
    const next = () => path.reference(theirs());
    runs.statement.push(
      await driveStatement(database.adminUrl, path.operation, next, connections, seconds * STATEMENT_SHARE),
    );
  }
  return { rows: [comparison(path.name, runs, trips, path.target)], voided: voidedBy(path.name, runs) };
}

/** Imports, as often as there are rounds. */
export async function measureImport(
  { authorize }: Ground,
  { merchant }: Servers,
  { rounds }: Options,
): Promise<Measured> {
  const runs = [];
  for (let round = 1; round <= rounds; round++) runs.push(await importOrders(merchant.url, authorize));
  const perSecond = median(runs.map((run) => run.perSecond));
  const refused = runs.flatMap((run) =>
    run.refused ? [`POST /v1/orders/import: not every order was taken: ${run.refused}`] : [],
  );
  const row = figure(
    'POST /v1/orders/import, 20 lines',
    `${Math.round(perSecond)} orders`,
    '≥ 500 orders/s',
    perSecond >= MIN_IMPORTED,
  );
  return { rows: [row], voided: refused.slice(0, 1) };
}

/** Takes signed notifications of Stripe's in, each of them new, round after round. */
export async function measureNotifications(
  { database }: Ground,
  { merchant }: Servers,
  { rounds, seconds, connections }: Options,
): Promise<Measured> {
  const notification = await stripeNotifications(database.appUrl);
  const next = counter();
  const load: Load = { url: merchant.url, next: () => notification(next()) };
  await drive(load, { connections, duration: WARM_UP_SECONDS });
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round++)
    runs.push(await drive(load, { connections, duration: seconds }));
  const perSecond = median(runs.map((run) => run.perSecond));
  const name = 'POST /v1/gateways/stripe/webhooks/…';
  const p99 = median(runs.map((run) => run.p99)).toFixed(1);
  const row = figure(name, `${Math.round(perSecond)} (p99 ${p99} ms)`, '≥ 800/s', perSecond >= MIN_NOTIFIED);
  return { rows: [row], voided: refusedIn(name, runs) };
}

/** Counts the biggest shop from its books, and asks for its overview: of the twelve weeks up to today, and of a year. */
export async function measureOverview(
  { database, authorize }: Ground,
  { merchant }: Servers,
  { rounds, seconds }: Options,
): Promise<Measured> {
  const persistence = await openPersistence({ appUrl: database.appUrl, poolSize: 1 });
  await persistence.recount(BIG_SHOP).finally(() => persistence.close());
  const rows: Row[] = [];
  const voided: string[] = [];
  for (const [days, sent] of Object.entries(overviewOf(authorize))) {
    const load: Load = { url: merchant.url, next: () => sent };
    await drive(load, { connections: 1, duration: WARM_UP_SECONDS });
    const runs: Run[] = [];
    for (let round = 1; round <= rounds; round++)
      runs.push(await drive(load, { connections: 1, duration: seconds }));
    rows.push(alone(`GET /v1/overview, ${days}`, runs, { p99: MAX_OVERVIEW_MS }));
    voided.push(...refusedIn(`GET /v1/overview, ${days}`, runs));
  }
  return { rows, voided };
}
