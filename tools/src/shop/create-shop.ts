import { Shops } from '@retours/domain';
import { openPersistence } from '@retours/persistence';

/**
 * Makes a shop with the default policy and statuses; one that is there is left alone.
 * @param appUrl the database as role `retours_app`.
 * @returns what was done, in a sentence.
 */
export async function createShop(appUrl: string, name: string): Promise<string> {
  const { port, close } = await openPersistence({ appUrl, poolSize: 1 });
  try {
    const shops = port(Shops);
    if (await shops.exists(name)) return `The shop ${name} is there already; nothing was changed.`;
    await shops.create(name);
    return `The shop ${name} is made, with the default policy (returns are off) and statuses.`;
  } finally {
    await close();
  }
}
