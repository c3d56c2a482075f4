import type { Writable } from 'node:stream';
import type { Scope } from '@retours/domain';
import { DataSource } from 'typeorm';
import type { Client, QueryResult } from 'pg';
import pg from 'pg';
import { entities } from './schemas/tree.js';
import { SnakeCase } from './schemas/snake-case.js';
import { Settings } from './settings.js';
import { tablesOf, type Tables } from './sql/columns.js';
import type { Statement } from './sql/write.js';

/** Whose transaction it is. A shop alone does for reading: what is written is audited under the actor's name. */
type Whose = string | Pick<Scope, 'shop' | 'actor'>;

const opening = (whose: Whose): string => {
  if (typeof whose === 'string') return `begin; set local app.shop = ${pg.escapeLiteral(whose)}`;
  const { shop, actor } = whose;
  return `${opening(shop)}; set local app.actor = ${pg.escapeLiteral(`${actor.kind} ${actor.id}`)}`;
};

/** A connection inside a shop's transaction. Statements sent without waiting share a round trip. */
export type Session = Readonly<{ run<R extends object>(statement: Statement): Promise<R[]> }>;

/** A pool, and what was read off its database when it was opened. */
export type Database = Readonly<{
  tables: Tables;
  settings: Settings;
  dataSource: DataSource;
  /**
   * Runs work in one transaction that sees only this shop's rows. The transaction is opened on the first statement's
   * round trip and committed on the last one's: `work` returns that last statement, which is sent with the commit.
   */
  inShop<R>(whose: Whose, work: (session: Session) => Promise<Work<R>>): Promise<R>;
  close(): Promise<void>;
}>;

/** The end of a transaction: the statement to send along with the commit, if any, and what to make of its rows. */
export type Work<R> = Readonly<{ last?: Statement; answer: (rows: object[]) => R }>;

const sessionOn = (client: Client): Session => ({
  run: async <R extends object>(statement: Statement) =>
    ((await client.query({ ...statement, values: [...statement.values] })) as QueryResult<R>).rows,
});

/** Opens a pool on PostgreSQL. A process that could get round row-level security refuses to start. */
export async function openDatabase(url: string, poolSize: number): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: 'retours',
    entities,
    namingStrategy: new SnakeCase(),
    poolSize,
    extra: {
      pipeline: true,
      // Our statements are few, named and long: planning one takes longer than running it, so each is planned once.
      options: '-c plan_cache_mode=force_generic_plan -c jit=off',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  await dataSource.initialize();
  await refuseAllMighty(dataSource);
  const tables = tablesOf(dataSource);
  return {
    tables,
    settings: new Settings(tables),
    dataSource,
    inShop: (whose, work) => inShop(dataSource, whose, work),
    close: () => dataSource.destroy(),
  };
}

/** Whatever is sent on a connection until this turn ends goes out in one piece. */
function inOnePiece(client: Client): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

async function inShop<R>(
  dataSource: DataSource,
  whose: Whose,
  work: (session: Session) => Promise<Work<R>>,
): Promise<R> {
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as Client;
  try {
    inOnePiece(client);
    const opened = client.query(opening(whose));
    opened.catch(() => undefined);
    const session = sessionOn(client);
    const { last, answer } = await work(session);
    inOnePiece(client);
    const written = last ? session.run(last) : Promise.resolve([]);
    const [rows] = await Promise.all([written, client.query('commit'), opened]);
    return answer(rows);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function refuseAllMighty(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query(
    `select current_user as name, rolsuper or rolbypassrls or exists (select from pg_namespace where nspname = 'retours' and nspowner = pg_roles.oid) as mighty
     from pg_roles where rolname = current_user`,
  );
  if (role.mighty) {
    await dataSource.destroy();
    throw new Error(
      `role ${role.name} can get round row-level security: connect as retours_app (reliability.md rule 9)`,
    );
  }
}
