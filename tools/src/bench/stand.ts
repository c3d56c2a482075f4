import { migrate } from '@retours/persistence';
import { startIssuer, type Authorize, type Issuer } from './issuer.js';
import { bearers } from './paths.js';
import { startPostgres, type BenchDatabase } from './postgres.js';
import { seed } from './seed.js';
import { APIS, startApi, startReference, type Api } from './servers.js';
import type { Server } from './processes.js';

/** Things to stop when the bench is over, the last one started first. */
export class Closing {
  private readonly stops: (() => Promise<unknown>)[] = [];

  async keep<T extends { stop(): Promise<unknown> }>(starting: Promise<T>): Promise<T> {
    const started = await starting;
    this.stops.push(() => started.stop());
    return started;
  }

  /** Stops them all, whatever one of them says to it. */
  async stop(): Promise<void> {
    for (const stop of this.stops.splice(0).reverse())
      await stop().catch((error: unknown) => console.error(error));
  }
}

/** What every measurement stands on: a seeded database, and who issues tokens. */
export type Ground = Readonly<{ database: BenchDatabase; issuer: Issuer; authorize: Authorize }>;
/** The processes that are loaded. */
export type Servers = Readonly<Record<Api | 'reference', Server>>;

export async function layGround(closing: Closing): Promise<Ground> {
  const database = await closing.keep(startPostgres());
  await migrate(database.ownerUrl);
  await seed(database.appUrl, database.adminUrl);
  const issuer = await closing.keep(startIssuer());
  return { database, issuer, authorize: await issuer.mint(bearers) };
}

/** One process of each API, and the reference, each with as many connections to PostgreSQL as the load has to them. */
export async function startServers(
  closing: Closing,
  { database, issuer }: Ground,
  connections: number,
): Promise<Servers> {
  const [customer, merchant] = await Promise.all(
    APIS.map((api) => closing.keep(startApi(api, database.appUrl, connections, issuer))),
  );
  return {
    customer,
    merchant,
    reference: await closing.keep(startReference(database.adminUrl, connections)),
  };
}
