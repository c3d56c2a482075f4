import { Client } from 'pg';

/**
 * Makes or updates the queue's tables in the database, as its owner, and lets our roles use them. The owner may create schemas.
 * Only the PostgreSQL backend needs them.
 */
export async function queueMigrations(ownerUrl: string): Promise<void> {
  const { DEFAULT_SCHEMA, runMigrations } = await import('bullmq');
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await runMigrations(owner, DEFAULT_SCHEMA);
    // BullMQ makes a sequence for a queue when it first meets its name: without CREATE the first bell is refused. What it
    // made at run time is the application's own, and not ours to grant.
    await owner.query(`
      grant usage, create on schema ${DEFAULT_SCHEMA} to retours_app;
      grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to retours_app;
      grant execute on all functions in schema ${DEFAULT_SCHEMA} to retours_app;
      do $$
      declare made regclass;
      begin
        for made in select oid from pg_class where relkind = 'S' and relnamespace = '${DEFAULT_SCHEMA}'::regnamespace and relowner = current_user::regrole loop
          execute format('grant usage, select, update on sequence %s to retours_app', made);
        end loop;
      end $$;
    `);
  } finally {
    await owner.end();
  }
}
