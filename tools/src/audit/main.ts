// npm run audit:verify [-- SHOP [HEAD]]
import { command, setting } from '../command.js';
import { verifyShops } from './verify-shops.js';

await command(async () => {
  const [shop, knownHead, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new Error('Say: npm run audit:verify, or npm run audit:verify -- SHOP [HEAD]');
  const { text, sound } = await verifyShops({
    appUrl: setting('DATABASE_URL', 'the address of the database as role retours_app'),
    relayUrl: () => setting('DATABASE_RELAY_URL', 'the address of the database as role retours_relay'),
    shop,
    knownHead,
  });
  if (!sound) throw new Error(text);
  return text;
});
