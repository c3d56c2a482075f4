// npm run shop -- create NAME
import { command, setting } from '../command.js';
import { createShop } from './create-shop.js';

await command(async () => {
  const [verb, name, ...rest] = process.argv.slice(2);
  if (verb !== 'create' || !name || rest.length > 0) throw new Error('Say: npm run shop -- create NAME');
  return createShop(setting('DATABASE_URL', 'the address of the database as role retours_app'), name);
});
