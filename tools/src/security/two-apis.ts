import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { customerApi } from '@retours/customer-api';
import { Papers } from '@retours/domain';
import { openMail, type MailOptions } from '@retours/mail';
import { merchantApi } from '@retours/merchant-api';
import { createLog, EmbeddedIssuer, PROBES, readEnv, type Audience } from '@retours/nest-kit';
import { papersOn, typeset } from '@retours/papers';
import { openGateways, sandboxMigrations } from '@retours/payments';
import { migrate, newMasterKey, openPersistence } from '@retours/persistence';
import { queueMigrations } from '@retours/queue';
import { freshDatabase } from '@retours/testkit';
import { openWebhooks } from '@retours/webhooks';

/** One call; a POST brings a new key unless its headers say otherwise, an object is sent as JSON, a string as it is. */
export type Ask = Readonly<{
  method: string;
  url: string;
  token?: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}>;
export type Answer = Readonly<{
  status: number;
  text: string;
  headers: Readonly<Record<string, unknown>>;
}>;

/** For the hooks that open both APIs and fill them, on a machine that does other work as well. */
export const PATIENCE_MS = 90_000;

/** Pages for both APIs, whether the real ones are built or not. */
const PAGES = fileURLToPath(new URL('./page', import.meta.url));

const apis = { customer: customerApi, merchant: merchantApi } as const;
export type Side = keyof typeof apis;
export const SIDES = Object.keys(apis) as Side[];
export const AUDIENCE: Readonly<Record<Side, Audience>> = {
  customer: 'retours-customer',
  merchant: 'retours-merchant',
};

type Options = Readonly<{
  settings?: Readonly<Record<string, string>>;
  issuer?: 'embedded' | 'foreign';
  /** Where providers answer: STRIPE_API_BASE and its like. */
  providers?: NodeJS.ProcessEnv;
  /** Ranges that may be called although they are not public. */
  allowCidrs?: readonly string[];
  mail?: MailOptions;
}>;
type Building = Omit<Parameters<typeof customerApi>[0], 'shutdownHooks'>;

/** Builds one API as it is built in production, and writes down every route it has. */
async function openApi(side: Side, options: Building) {
  const app = await apis[side]({ ...options, shutdownHooks: false });
  const server = app.getHttpAdapter().getInstance();
  const routes: string[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    routes.push(...[method].flat().map((verb) => `${verb} ${url}`));
  });
  await app.init();
  await server.ready();
  const call = async ({ method, url, token, body, headers }: Ask): Promise<Answer> => {
    const answer = await server.inject({
      method: method as 'GET',
      url,
      headers: {
        host: '127.0.0.1',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.statusCode, text: answer.payload, headers: answer.headers };
  };
  return { routes, call, close: () => app.close() };
}

/** Both APIs on a PostgreSQL database of their own, logging all there is to log. */
export async function openApis({
  settings = {},
  issuer: whose = 'embedded',
  providers = {},
  allowCidrs = [],
  mail: mailOptions = {},
}: Options = {}) {
  const database = await freshDatabase(async (ownerUrl) => {
    await migrate(ownerUrl, sandboxMigrations);
    await queueMigrations(ownerUrl);
  }, 'retours_with_queue');
  const { appUrl, relayUrl } = database;
  const persistence = await openPersistence({
    appUrl,
    relayUrl,
    poolSize: 6,
    credentialsKeys: newMasterKey(),
  });
  const gateways = openGateways({ databaseUrl: appUrl, env: providers });
  const mail = openMail(mailOptions);
  const issuer = await EmbeddedIssuer.open();
  const lines: string[] = [];
  const log = createLog('security', 'trace', { write: (line) => void lines.push(line) });
  const env = readEnv({
    DATABASE_URL: appUrl,
    LOG_LEVEL: 'trace',
    RATE_LIMIT_CUSTOMER_WRITES: '0',
    RATE_LIMIT_FAILED_AUTH: '0',
    PORTAL_FILES: PAGES,
    BACK_OFFICE_FILES: PAGES,
    ...settings,
  });
  const adapters = [
    ...persistence.adapters,
    ...gateways.adapters,
    ...openWebhooks({ allowCidrs }).adapters,
    ...mail.adapters,
    { provide: Papers, useValue: papersOn(typeset) },
    { provide: PROBES, useValue: [{ name: 'database', check: () => persistence.probe() }] },
  ];
  const building = { env, log, adapters, ...(whose === 'embedded' ? { issuer } : {}) };
  const [customer, merchant] = [await openApi('customer', building), await openApi('merchant', building)];
  const close = async () => {
    await Promise.all([customer.close(), merchant.close()]);
    await Promise.all([persistence.close(), gateways.close(), mail.close()]);
    await database.drop();
  };
  return { customer, merchant, issuer, persistence, adapters, database, lines, log, close };
}
export type Apis = Awaited<ReturnType<typeof openApis>>;
