import { customerApi } from '@retours/customer-api';
import * as domain from '@retours/domain';
import { merchantApi } from '@retours/merchant-api';
import { openApiDocument, readEnv } from '@retours/nest-kit';

const env = readEnv({
  DATABASE_URL: 'postgres://nobody@nowhere/nothing',
  AUTH_JWKS_URL: 'https://issuer.example/jwks',
  AUTH_ISSUER: 'https://issuer.example/',
  LOG_LEVEL: 'silent',
});

/** What an API needs to be built: all the domain has, its ports among it, with nothing behind, for nobody calls. */
const adapters = Object.values(domain)
  .filter((value) => typeof value === 'function')
  .map((provide) => ({ provide, useValue: {} }));

const apis = { 'customer-api': customerApi, 'merchant-api': merchantApi };

/** The committed file of a document. */
export const fileOf = (name: string) => new URL(`../../../docs/openapi/${name}.json`, import.meta.url);

/** The OpenAPI document of each API, by name, as it is committed: without the embedded issuer, schemas by name. */
export function documents(): Promise<readonly (readonly [name: string, json: string])[]> {
  return Promise.all(
    Object.entries(apis).map(async ([name, build]) => {
      const app = await build({ env, adapters, shutdownHooks: false });
      const { components, ...document } = openApiDocument(app);
      await app.close();
      const schemas = Object.entries(components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const sorted = { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
      return [name, `${JSON.stringify(sorted, null, 2)}\n`] as const;
    }),
  );
}
