import { join } from 'node:path';
import { Shops } from '@retours/domain';
import { sandboxMigrations } from '@retours/payments';
import { migrate, newMasterKey, openPersistence } from '@retours/persistence';
import { queueMigrations } from '@retours/queue';
import { openIssuer } from '../security/issuer.js';
import { Clerk, SHOPS, type ShopName } from './clerk.js';
import { startApp } from './machine/apps.js';
import { newCluster, Postgres } from './machine/postgres.js';

const SCOPES =
  'orders:read orders:write returns:read returns:write refunds:read refunds:write settings:read settings:write';

/** What every row starts from: a stopped cluster with two shops in it, their tokens, and the settings all share. */
export type Ground = Readonly<{
  cluster: string;
  tokens: Readonly<Record<ShopName, string>>;
  env: Readonly<Record<string, string>>;
}>;

export const webhookSecretOf = (shop: ShopName): string => `whsec_${shop}_of_the_fault_suite`;

async function saved(clerk: Clerk, shop: ShopName, path: string, wish: object): Promise<void> {
  const { status, body } = await clerk.patiently(shop, 'PUT', path, wish);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
}

/** Gives a shop its account at the gateway. */
export const saveAccount = (clerk: Clerk, shop: ShopName): Promise<void> =>
  saved(clerk, shop, '/v1/gateways/stripe', {
    credentials: { secretKey: `sk_test_${shop}`, webhookSecret: webhookSecretOf(shop) },
  });

/** Lays the ground once: a cluster, the product's tables, two shops that take returns and have an account at the gateway. */
export async function layGround(directory: string): Promise<Ground & { close(): void }> {
  const cluster = join(directory, 'ground');
  await newCluster(cluster);
  const issuer = await openIssuer();
  const token = (shop: ShopName) =>
    issuer.signed({ aud: 'retours-merchant', shop, sub: 's-1', scope: SCOPES });
  const tokens = { 'shop-a': await token('shop-a'), 'shop-b': await token('shop-b') };
  const env = { ...issuer.settings, CREDENTIALS_KEYS: newMasterKey() };

  const postgres = await Postgres.start(cluster);
  await migrate(postgres.url('retours_owner'), sandboxMigrations);
  await queueMigrations(postgres.url('retours_owner'));
  const urls = {
    DATABASE_URL: postgres.url('retours_app'),
    DATABASE_RELAY_URL: postgres.url('retours_relay'),
  };
  const persistence = await openPersistence({ appUrl: urls.DATABASE_URL, poolSize: 2 });
  for (const shop of SHOPS) await persistence.port(Shops).create(shop);
  await persistence.close();
  const api = await startApp('merchant-api', { ...env, ...urls });
  const clerk = new Clerk(() => [api.url], tokens);
  for (const shop of SHOPS) {
    const { body: policy } = await clerk.patiently(shop, 'GET', '/v1/return-policy');
    const open = { ...(policy as object), returnsEnabled: true, returnWindowDays: 0 };
    await saved(clerk, shop, '/v1/return-policy', open);
    await saveAccount(clerk, shop);
  }
  await api.end();
  await postgres.stop();
  return { cluster, tokens, env, close: issuer.close };
}
