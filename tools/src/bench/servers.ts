import { fileURLToPath } from 'node:url';
import { freePort } from '@retours/embedded-postgres';
import { newMasterKey } from '@retours/persistence';
import type { Issuer } from './issuer.js';
import { startServer, type Server } from './processes.js';

export type Api = 'customer' | 'merchant';
export const APIS = ['customer', 'merchant'] as const;

const file = (url: URL) => fileURLToPath(url);
const mains: Readonly<Record<Api, string>> = {
  customer: file(new URL('main.js', import.meta.resolve('@retours/customer-api'))),
  merchant: file(new URL('main.js', import.meta.resolve('@retours/merchant-api'))),
};

/** What the credentials of gateways are sealed with, for this run. */
export const CREDENTIALS_KEYS = newMasterKey();

/** Node's memory as the Dockerfile sets it. */
const NODE_OPTIONS = '--max-semi-space-size=8';

/** Starts one process of an API, as built, with its own defaults but for the limit on a shopper's writes. */
export async function startApi(
  api: Api,
  databaseUrl: string,
  poolSize: number,
  { issuer, jwksUrl }: Issuer,
): Promise<Server> {
  const port = await freePort();
  return startServer({
    main: mains[api],
    port,
    ready: '/health/ready',
    env: {
      NODE_ENV: 'production',
      NODE_OPTIONS,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      AUTH_JWKS_URL: jwksUrl,
      AUTH_ISSUER: issuer,
      CREDENTIALS_KEYS,
      [`${api.toUpperCase()}_API_PORT`]: String(port),
      RATE_LIMIT_CUSTOMER_WRITES: '0',
    },
  });
}

/** Starts the reference, as PostgreSQL's superuser: row-level security is not in its way. */
export async function startReference(databaseUrl: string, poolSize: number): Promise<Server> {
  const port = await freePort();
  return startServer({
    main: file(new URL('reference.server.js', import.meta.url)),
    port,
    ready: '/ready',
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      PORT: String(port),
    },
  });
}
