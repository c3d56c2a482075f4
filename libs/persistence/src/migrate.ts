import { DataSource, type EntityManager } from 'typeorm';
import { migrations } from './migrations/index.js';

/** A migration of another adapter that keeps its books in the same database, as plain SQL. */
export type PlainMigration = Readonly<{ name: string; up: string }>;

/**
 * Brings a database up to date, as its owner (`retours_owner`): our own tables, then those of other adapters, each
 * migration once and whole. Two that run at once wait for each other.
 */
export async function migrate(ownerUrl: string, others: readonly PlainMigration[] = []): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'retours',
    migrations,
    migrationsTableName: 'migrations',
    poolSize: 2,
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('retours migrations'))`);
    await dataSource.query('create schema if not exists retours');
    await dataSource.runMigrations({ transaction: 'each' });
    for (const other of others) await dataSource.transaction((manager) => runOnce(manager, other));
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('retours migrations'))`).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

async function runOnce(manager: EntityManager, { name, up }: PlainMigration): Promise<void> {
  await manager.query(
    'create table if not exists retours.adapter_migrations (name text primary key, run_at timestamptz not null default now())',
  );
  const [started] = await manager.query(
    'insert into retours.adapter_migrations (name) values ($1) on conflict do nothing returning name',
    [name],
  );
  if (started) await manager.query(up);
}
