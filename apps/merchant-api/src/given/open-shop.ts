import { randomUUID } from 'node:crypto';
import {
  ApplyNews,
  ApplyNewsHandler,
  ListOwnReturns,
  ListOwnReturnsHandler,
  NewsSettings,
  RequestReturn,
  RequestReturnHandler,
} from '@retours/application';
import { violations, type RefundView, type Shape } from '@retours/contracts';
import {
  Clock,
  GatewayAccounts,
  GatewayInbox,
  Ids,
  Lists,
  movePaymentRefund,
  notificationsOf,
  Orders,
  Outbox,
  Papers,
  paymentRefundOf,
  Shops,
  type OrderPush,
  type PaymentRefundStatus,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { EmbeddedIssuer, PROBES, readEnv } from '@retours/nest-kit';
import { openGateways } from '@retours/payments';
import { papersOn, typeset } from '@retours/papers';
import { newMasterKey, openPersistence } from '@retours/persistence';
import { openWebhooks } from '@retours/webhooks';
import { Client } from 'pg';
import { merchantApi } from '../merchant-api.js';

export const SHOP = 'shop-1';
const staff: Scope = { shop: SHOP, actor: given.staff };
export const PAID = { status: 'payment_accepted', at: '2026-03-01T10:01:00Z' };
export const DELIVERED = { status: 'delivered', at: '2026-03-04T15:00:00Z' };
/** A paid and delivered order of two mugs, unless told otherwise. */
export const anOrder = (
  statusHistory: OrderPush['statusHistory'] = [PAID, DELIVERED],
  rest: OrderPush = {},
) => given.anOrderPush({ statusHistory, ...rest });
export const unpaid = anOrder([], { payments: [] });
/** One unit of the first line. */
export const one = [{ lineId: 'l1', quantity: 1 }];

/** A database of a suite's own. */
type TestDatabase = Readonly<{ appUrl: string; drop(): Promise<void> }>;

/** The merchant API on a database of its own, with so many connections, and what its specs do behind its back. */
export async function openShop(database: TestDatabase, poolSize = 4) {
  const persistence = await openPersistence({
    appUrl: database.appUrl,
    poolSize,
    credentialsKeys: newMasterKey(),
  });
  const gateways = openGateways({ databaseUrl: database.appUrl });
  const issuer = await EmbeddedIssuer.open();
  const env = readEnv({ DATABASE_URL: database.appUrl, LOG_LEVEL: 'silent' });
  const probes = [{ name: 'database', check: () => persistence.probe() }];
  const app = await merchantApi({
    env,
    issuer,
    shutdownHooks: false,
    adapters: [
      ...persistence.adapters,
      ...gateways.adapters,
      ...openWebhooks().adapters,
      { provide: Papers, useValue: papersOn(typeset) },
      { provide: PROBES, useValue: probes },
    ],
  });
  await app.init();
  const server = app.getHttpAdapter().getInstance();
  await server.ready();
  const { port } = persistence;
  await port(Shops).create(SHOP);
  const tokenFor = (scope?: string, shop = SHOP) =>
    issuer.issue({ audience: 'retours-merchant', shop, sub: 's-1', scope });
  const everything = await tokenFor();

  type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Calls the API as a member of staff who may do everything, each time with a new key, unless the headers say otherwise. */
  const call = async (
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string | undefined> = {},
  ) => {
    const told = {
      authorization: `Bearer ${everything}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    };
    const answer = await server.inject({
      method,
      url: `/v1/${path}`,
      // A header that is said to be undefined is not sent at all.
      headers: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const read = answer.payload === '' ? undefined : answer.json();
    return { status: answer.statusCode, headers: answer.headers, body: read };
  };
  /** Makes another shop. @returns how to call the API as its staff. */
  const anotherShop = async (name: string) => {
    await port(Shops).create(name);
    const authorization = `Bearer ${await tokenFor(undefined, name)}`;
    return (method: Method, path: string, body?: unknown) => call(method, path, body, { authorization });
  };
  const asked = new RequestReturnHandler(port(Orders), port(Clock), port(Ids));
  /** A shopper asks for lines of an order back. */
  const ask = async (orderReference: string, lines = one) =>
    (
      await asked.execute(
        new RequestReturn(
          { shop: SHOP, actor: given.customer },
          { orderReference, explanation: 'Too big', lines },
        ),
      )
    ).value.number;
  const own = new ListOwnReturnsHandler(port(Lists));
  /** What the shopper sees of their returns, newest first. */
  const ownReturns = async () =>
    (await own.execute(new ListOwnReturns({ shop: SHOP, actor: given.customer }, { limit: 200 }))).items;
  /** The worker hears this from a gateway. */
  const hears = async (id: string, ...statuses: PaymentRefundStatus[]) => {
    for (const status of statuses) {
      await port(Orders).update(staff, { paymentRefundId: id }, (order, shop) =>
        movePaymentRefund(
          order,
          shop,
          paymentRefundOf(order, id),
          status,
          {},
          { at: port(Clock).now(), by: { kind: 'system', id: 'worker' }, ids: port(Ids) },
        ),
      );
    }
  };
  let orders = 0;
  /** Pushes an order nobody has touched yet. */
  const push = async (body: object = anOrder()) => {
    const reference = `A-${++orders}`;
    const { status } = await call('PUT', `orders/${reference}`, body);
    if (status !== 201) throw new Error(`PUT orders/${reference} answered ${status}`);
    return reference;
  };
  /** Refunds one unit of an order as a return, unless told otherwise. */
  const refund = async (reference: string, rest: object = {}) =>
    (await call('POST', `orders/${reference}/refunds`, { kind: 'return', lines: one, ...rest }))
      .body as RefundView;
  /** Reads a document that is no JSON. */
  const download = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await server.inject({
      method: 'GET',
      url: `/v1/${path}`,
      headers: { authorization: `Bearer ${everything}`, ...headers },
    });
    return { status: answer.statusCode, headers: answer.headers, text: answer.payload };
  };
  /** The year that vouchers are valid for goes by: for all of them, or for one. */
  const expireVouchers = async (code: string | null = null) => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(`begin; set local app.shop = '${SHOP}'`);
    await client.query('update retours.vouchers set expires_at = now() where code = coalesce($1, code)', [
      code,
    ]);
    await client.query('commit');
    await client.end();
  };
  /** The worker decides whom to tell of all that has happened. */
  const tellAll = async () => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(`begin; set local app.shop = '${SHOP}'`);
    const { rows } = await client.query<{ id: string }>(
      'select id from retours.outbox where due_at is not null',
    );
    await client.end();
    const ids = rows.map(({ id }) => id);
    await port(Outbox).fanOut(SHOP, ids, notificationsOf);
  };
  const newsHandler = new ApplyNewsHandler(
    port(GatewayInbox),
    port(Orders),
    gateways.adapters[0].useValue,
    port(GatewayAccounts),
    port(Clock),
    port(Ids),
    new NewsSettings(),
  );
  /** The worker deals with all that gateways told. @returns what became of each, in the order they came in. */
  const workNews = async (shop = SHOP) => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(`begin; set local app.shop = '${shop}'`);
    const { rows } = await client.query<{ id: string }>(
      'select id from retours.gateway_news where due_at is not null order by received_at, id',
    );
    await client.end();
    const worked = [];
    for (const { id } of rows) worked.push((await newsHandler.execute(new ApplyNews(shop, id)))?.status);
    return worked;
  };
  /** The worker counts all that has happened. */
  const countOverview = () => persistence.recount(SHOP);
  const openApi = async () => (await server.inject({ method: 'GET', url: '/openapi.json' })).json();
  await call('PUT', 'return-policy', { returnsEnabled: true, returnWindowDays: 0 });
  const close = async () => {
    await app.close();
    await Promise.all([persistence.close(), gateways.close()]);
    await database.drop();
  };
  return {
    call,
    download,
    expireVouchers,
    tellAll,
    workNews,
    countOverview,
    inject: server.inject.bind(server),
    anotherShop,
    push,
    refund,
    openApi,
    ask,
    ownReturns,
    hears,
    tokenFor,
    appUrl: database.appUrl,
    close,
  };
}

export type MerchantShop = Awaited<ReturnType<typeof openShop>>;
export type Answered = Awaited<ReturnType<MerchantShop['call']>>;

/** Holds an answer to its contract. */
export function expectView(view: Shape, answer: Answered, status = 200): Answered {
  expect([answer.status, violations(view, answer.body)]).toEqual([status, []]);
  return answer;
}
