import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Shops } from '@retours/domain';
import { pino } from 'pino';
import { EmbeddedIssuer, type TokenWish } from '../auth/embedded-issuer.js';
import { createApi, type ApiOptions } from '../bootstrap/create-api.js';
import { readEnv } from '../env/read-env.js';

/** The shops of a spec: which there are, by name. */
export class ShopsByName implements Pick<Shops, 'exists' | 'create'> {
  readonly names: Set<string>;
  constructor(...names: readonly string[]) {
    this.names = new Set(names);
  }
  async exists(shop: string): Promise<boolean> {
    return this.names.has(shop);
  }
  async create(shop: string): Promise<void> {
    this.names.add(shop);
  }
}

export const anEnv = (variables: NodeJS.ProcessEnv = {}) =>
  readEnv({ DATABASE_URL: 'postgres://nowhere/retours', ...variables });

/** An API of a spec's own routes, with an issuer and the shop `mugs`; ready to be asked by `inject`. */
export async function anApi(
  controllers: readonly Type[],
  options: Partial<ApiOptions> = {},
): Promise<{
  app: NestFastifyApplication;
  issuer: EmbeddedIssuer;
  shops: ShopsByName;
  bearer: (wish?: Partial<TokenWish>) => Promise<Record<string, string>>;
}> {
  @Module({ controllers: [...controllers] })
  class Desk {}
  const audience = options.audience ?? 'retours-merchant';
  const issuer = await EmbeddedIssuer.open();
  const shops = new ShopsByName('mugs');
  const app = await createApi(Desk, {
    name: 'desk',
    about: { title: 'Desk' },
    audience,
    env: anEnv(),
    issuer,
    adapters: [{ provide: Shops, useValue: shops }],
    log: pino({ level: 'silent' }),
    shutdownHooks: false,
    ...options,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const bearer = async (wish: Partial<TokenWish> = {}) => ({
    authorization: `Bearer ${await issuer.issue({ audience, shop: 'mugs', sub: 'ada', ...wish })}`,
  });
  return { app, issuer, shops, bearer };
}
