// npm run overview:rebuild [-- SHOP]
import { command, setting } from '../command.js';
import { rebuildOverviews } from './rebuild.js';

await command(async () => {
  const [shop, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new Error('Say: npm run overview:rebuild, or npm run overview:rebuild -- SHOP');
  return rebuildOverviews({
    appUrl: setting('DATABASE_URL', 'the address of the database as role retours_app'),
    relayUrl: () => setting('DATABASE_RELAY_URL', 'the address of the database as role retours_relay'),
    shop,
  });
});
