// npm run restored: after a backup was restored, before a worker starts.
import { command, setting } from '../command.js';
import { declareRestored } from './declare-restored.js';

await command(async () =>
  declareRestored(
    setting('DATABASE_URL', 'the address of the database as role retours_app'),
    setting('DATABASE_RELAY_URL', 'the address of the database as role retours_relay'),
  ),
);
