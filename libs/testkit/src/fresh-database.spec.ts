import { Client } from 'pg';
import { freshDatabase } from './fresh-database.js';

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Not the template the adapters' suites share: this one holds nothing of theirs. */
const TEMPLATE = 'fresh_database_spec';

describe('a fresh database', () => {
  it('is a copy of a template that was migrated once, though four suites asked at the same time', async () => {
    let migrations = 0;
    const migrate = async (ownerUrl: string) => {
      migrations += 1;
      await ask(ownerUrl, 'create table fresh_database_spec (made_by text)');
    };
    const databases = await Promise.all([1, 2, 3, 4].map(() => freshDatabase(migrate, TEMPLATE)));
    try {
      expect(migrations).toBeLessThanOrEqual(1);
      expect(new Set(databases.map(({ ownerUrl }) => ownerUrl)).size).toBe(4);
      for (const { appUrl } of databases) expect(await ask(appUrl, 'select version()')).toHaveLength(1);
    } finally {
      await Promise.all(databases.map(({ drop }) => drop()));
    }
  });

  it('is seen by roles that are no superusers and bypass no row-level security', async () => {
    const database = await freshDatabase(async () => undefined, TEMPLATE);
    try {
      for (const url of [database.ownerUrl, database.appUrl, database.relayUrl]) {
        const [role] = await ask(
          url,
          'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
        );
        expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
      }
    } finally {
      await database.drop();
    }
  });
});
