import { customerApi } from '@retours/customer-api';
import {
  Clock,
  Ids,
  Letterheads,
  Lists,
  MailTemplates,
  Orders,
  Papers,
  PaymentGateways,
  Shops,
  Statuses,
  Vouchers,
  WebhookDeliveries,
  WebhookEndpoints,
  WebhookSender,
} from '@retours/domain';
import { FixedClock, openMemory, PlainPapers } from '@retours/in-memory';
import { merchantApi } from '@retours/merchant-api';
import { openApiDocument, readEnv } from '@retours/nest-kit';

const env = readEnv({
  DATABASE_URL: 'postgres://nobody@nowhere/nothing',
  AUTH_JWKS_URL: 'https://issuer.example/jwks',
  AUTH_ISSUER: 'https://issuer.example/',
  LOG_LEVEL: 'silent',
});

/** What an API needs to be built; nobody calls it, so what has no in-memory twin is left empty. */
function adapters() {
  const { letterheads, orders, shops, statuses, vouchers } = openMemory();
  return [
    { provide: Orders, useValue: orders },
    { provide: Shops, useValue: shops },
    { provide: Statuses, useValue: statuses },
    { provide: Letterheads, useValue: letterheads },
    { provide: Papers, useValue: new PlainPapers() },
    { provide: Vouchers, useValue: vouchers },
    { provide: Clock, useValue: new FixedClock() },
    ...[Lists, Ids, MailTemplates, PaymentGateways, WebhookEndpoints, WebhookDeliveries, WebhookSender].map(
      (provide) => ({
        provide,
        useValue: {},
      }),
    ),
  ];
}

const apis = { 'customer-api': customerApi, 'merchant-api': merchantApi };

/** The committed file of a document. */
export const fileOf = (name: string) => new URL(`../../../docs/openapi/${name}.json`, import.meta.url);

/** The OpenAPI document of each API, by name, as it is committed: without the embedded issuer, schemas by name. */
export function documents(): Promise<readonly (readonly [name: string, json: string])[]> {
  return Promise.all(
    Object.entries(apis).map(async ([name, build]) => {
      const app = await build({ env, adapters: adapters(), shutdownHooks: false });
      const { components, ...document } = openApiDocument(app);
      await app.close();
      const schemas = Object.entries(components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const sorted = { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
      return [name, `${JSON.stringify(sorted, null, 2)}\n`] as const;
    }),
  );
}
