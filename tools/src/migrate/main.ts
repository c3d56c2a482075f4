// npm run migrate: brings a database up to date, as its owner.
import { sandboxMigrations } from '@retours/payments';
import { migrate } from '@retours/persistence';
import { queueMigrations } from '@retours/queue';
import { command, setting } from '../command.js';

await command(async () => {
  const ownerUrl = setting('DATABASE_OWNER_URL', 'the address of the database as its role retours_owner');
  await migrate(ownerUrl, sandboxMigrations);
  // Even where Redis keeps the queue: going back to PostgreSQL then needs nothing but a restart.
  await queueMigrations(ownerUrl);
  return 'The database is up to date.';
});
