import { readFileSync } from 'node:fs';
import { PaymentGateways } from '@retours/domain';
import { configOf, gatewayOf } from './kit/provider.js';
import { openGateways } from './open-gateways.js';
import { PayPalGateway } from './paypal/paypal.gateway.js';
import { paypal } from './paypal/paypal.provider.js';
import * as providers from './providers.js';

/** What a source loads as soon as it is loaded itself; types are gone by then. */
const loadedBy = (url: URL): string[] =>
  [...readFileSync(url, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*? from '([^']+)';/gms)].map(
    ([, name]) => name,
  );

/** Every package that a source needs before it has done anything. */
function packagesOf(url: URL, seen = new Set<string>()): string[] {
  if (seen.has(url.href)) return [];
  seen.add(url.href);
  return loadedBy(url).flatMap((name) =>
    name.startsWith('.') ? packagesOf(new URL(name.replace(/\.js$/, '.ts'), url), seen) : [name],
  );
}

describe('an installation', () => {
  it('knows every provider of its list by name, and what its accounts are made of', async () => {
    const opened = openGateways({ databaseUrl: 'postgres://localhost:1/nobody', env: {} });
    const gateways: PaymentGateways = opened.adapters[0].useValue;
    for (const [name, provider] of Object.entries(providers)) {
      expect(provider.name).toBe(name);
      expect(gateways.find(name)).toMatchObject({
        name,
        capabilities: provider.capabilities,
        credentials: provider.credentials,
      });
    }
    expect([...gateways.automatic].sort()).toEqual(['sandbox', ...Object.keys(providers)].sort());
    await opened.close();
  });

  it('knows how long each is sure to recognise a key, and who limits refunds', () => {
    const DAY = 86_400;
    const known = Object.values(providers).map(({ name, capabilities }) => [
      name,
      capabilities.keyWindowSeconds,
      capabilities.refundsPerSecond,
    ]);
    expect(known).toEqual(
      expect.arrayContaining([
        ['stripe', DAY, 20],
        ['mollie', 3_600, undefined],
        ['paypal', 45 * DAY, undefined],
        ['adyen', 7 * DAY, undefined],
      ]),
    );
  });

  it('loads no provider’s SDK before a shop uses it: together they cost two seconds and 140 MiB', () => {
    const source = new URL('./open-gateways.ts', import.meta.url);
    expect([...new Set(packagesOf(source))].sort()).toEqual([
      '@retours/domain',
      'node:timers/promises',
      'pg',
    ]);
    const gateway = new URL('./stripe/stripe.gateway.ts', import.meta.url);
    expect(packagesOf(gateway)).toContain('stripe');
  });

  it('loads a provider’s own gateway with the first call, and once', async () => {
    let loads = 0;
    const load: typeof paypal.load = (config) => {
      loads += 1;
      return paypal.load(config);
    };
    const gateway = gatewayOf({ ...paypal, load }, { PAYPAL_API_BASE: 'http://127.0.0.1:1' });
    expect(loads).toBe(0);
    const account = { shop: 's', gateway: 'paypal', credentials: {} };
    const refund = { key: 'k', shop: 's', gatewayReference: 'c', amount: '1.00', currency: 'EUR' };
    const own = new PayPalGateway();
    expect(await gateway.refund(refund, account)).toEqual(await own.refund(refund, account));
    expect(await gateway.lookUp(refund, account)).toEqual(await own.lookUp());
    expect(await gateway.list('c', account)).toBeUndefined();
    expect(
      await gateway.judge({ headers: {}, body: Buffer.from('{}'), receivedAt: 0 }, account),
    ).toMatchObject({ type: 'refused' });
    expect(loads).toBe(1);
  });

  it.each(Object.keys(providers))(
    'finds %s at its own address unless <NAME>_API_BASE says another',
    (name) => {
      const variable = `${name.toUpperCase()}_API_BASE`;
      expect(configOf(name, {})).toEqual({});
      expect(configOf(name, { [variable]: 'http://127.0.0.1:4010/v1' })).toEqual({
        apiBase: 'http://127.0.0.1:4010',
      });
      expect(() => configOf(name, { [variable]: 'nowhere' })).toThrow('Invalid URL');
    },
  );
});
