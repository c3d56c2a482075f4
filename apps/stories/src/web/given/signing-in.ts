import { start } from '../../processes.js';
import { startOpenIdServer, type Client, type OpenIdServer } from './provider.js';
import { databaseUrl, type App } from './run.js';
import type { Shop } from './shop.js';

const MERCHANT_SCOPES =
  'orders:read orders:write returns:read returns:write refunds:read refunds:write settings:read settings:write';
const PAGES = [
  { app: 'portal', process: 'customer-api', audience: 'retours-customer', scope: '' },
  { app: 'back-office', process: 'merchant-api', audience: 'retours-merchant', scope: MERCHANT_SCOPES },
] as const;

/** Both APIs as they run in production, beside the run's own, where people sign in at the shop's OpenID provider. */
export type SignedInApis = Readonly<{
  provider: OpenIdServer;
  home(app: App): string;
  close(): Promise<void>;
}>;

/** Starts both APIs and the provider they trust, for the people of one shop. */
export async function signingIn(shop: Shop): Promise<SignedInApis> {
  const provider = await startOpenIdServer();
  const DATABASE_URL = await databaseUrl('retours_app');
  const running = await Promise.all(
    PAGES.map(({ app, process, scope }) =>
      start(process, {
        DATABASE_URL,
        DATABASE_POOL_SIZE: '4',
        AUTH_ISSUER: provider.issuer,
        AUTH_JWKS_URL: provider.jwksUrl,
        OIDC_CLIENT_ID: app,
        OIDC_SCOPE: `openid profile ${scope}`.trim(),
        OIDC_ORIGINS: provider.tokenOrigin,
      }),
    ),
  );
  const clients: readonly Client[] = PAGES.map(({ app, audience, scope }, index) => ({
    id: app,
    home: running[index].url,
    audience,
    scope,
  }));
  provider.open(shop.name, clients);
  return {
    provider,
    home: (app) => clients.find(({ id }) => id === app)!.home,
    async close() {
      await Promise.all(running.map(({ stop }) => stop()));
      provider.close();
    },
  };
}
