import { randomUUID } from 'node:crypto';
import {
  changeReturnStatus,
  Clock,
  Ids,
  issueRefund,
  Orders,
  Papers,
  pushOrder,
  Shops,
  type Decision,
  type Order,
  type OrderPush,
  type RefundRequest,
  type Scope,
  type Shop,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { EmbeddedIssuer, PROBES, readEnv } from '@retours/nest-kit';
import { papersOn, typeset } from '@retours/papers';
import { openPersistence } from '@retours/persistence';
import { customerApi } from '../customer-api.js';

export const SHOP = 'shop-1';
export const ADA = given.customer.id;
const staff: Scope = { shop: SHOP, actor: given.staff };
const delivered = [
  { status: 'payment_accepted', at: '2026-03-01T10:01:00Z' },
  { status: 'delivered', at: '2026-03-04T15:00:00Z' },
];

/** A database of a suite's own. */
type TestDatabase = Readonly<{ appUrl: string; drop(): Promise<void> }>;

/** The customer API on a database of its own, with so many connections, and what the merchant does meanwhile. */
export async function openShop(database: TestDatabase, poolSize = 4) {
  const persistence = await openPersistence({ appUrl: database.appUrl, poolSize });
  const issuer = await EmbeddedIssuer.open();
  const env = readEnv({
    DATABASE_URL: database.appUrl,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_CUSTOMER_WRITES: '0',
  });
  const probes = [{ name: 'database', check: () => persistence.probe() }];
  const app = await customerApi({
    env,
    issuer,
    shutdownHooks: false,
    adapters: [
      ...persistence.adapters,
      { provide: Papers, useValue: papersOn(typeset) },
      { provide: PROBES, useValue: probes },
    ],
  });
  await app.init();
  const server = app.getHttpAdapter().getInstance();
  await server.ready();
  const { port } = persistence;
  for (const shop of [SHOP, 'shop-2']) await port(Shops).create(shop);
  const { value } = await port(Shops).policy(staff);
  await port(Shops).savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 });
  const occasion = () => ({ at: port(Clock).now(), by: given.staff, ids: port(Ids) });

  /** Calls the API as a shopper: Ada of the first shop unless told. */
  const call = async (
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    sub = ADA,
    shop = SHOP,
  ) => {
    const authorization = `Bearer ${await issuer.issue({ audience: 'retours-customer', shop, sub })}`;
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await server.inject({
      method,
      url: `/v1/${path}`,
      headers: { authorization, ...json, ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
  };
  /** Reads a document that is no JSON, as Ada unless told. */
  const download = async (path: string, headers: Record<string, string> = {}, sub = ADA, shop = SHOP) => {
    const authorization = `Bearer ${await issuer.issue({ audience: 'retours-customer', shop, sub })}`;
    const answer = await server.inject({
      method: 'GET',
      url: `/v1/${path}`,
      headers: { authorization, ...headers },
    });
    return { status: answer.statusCode, headers: answer.headers, text: answer.payload };
  };
  const push = (reference: string, rest: OrderPush = {}) =>
    port(Orders).put(staff, reference, (existing, shop) =>
      pushOrder(
        existing,
        given.anOrderPush({ statusHistory: delivered, ...rest }),
        { reference, fingerprint: randomUUID() },
        shop,
        occasion(),
      ),
    );
  const decide = <R>(reference: string, decision: (order: Order, shop: Shop) => Decision<R>) =>
    port(Orders).update(staff, { reference }, decision);
  const move = (reference: string, number: string, status: string, internalNote: string) =>
    decide(reference, (order, shop) =>
      changeReturnStatus(order, shop, number, { status, internalNote }, occasion()),
    );
  const refund = (reference: string, request: RefundRequest) =>
    decide(reference, (order, shop) => issueRefund(order, shop, request, new Set(), occasion()));
  const openApi = async () => (await server.inject({ method: 'GET', url: '/openapi.json' })).json();
  const close = async () => {
    await app.close();
    await persistence.close();
    await database.drop();
  };
  return { call, download, openApi, push, move, refund, close };
}

export type CustomerShop = Awaited<ReturnType<typeof openShop>>;
export type Answered = Awaited<ReturnType<CustomerShop['call']>>;
