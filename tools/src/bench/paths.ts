import { randomUUID } from 'node:crypto';
import { asked, BIG_SHOP, CUSTOMERS, inOne, shops, spread, type OrderAt } from './ground.js';
import type { Audience, Authorize, Bearer } from './issuer.js';
import type { Sent } from './load.js';
import type { Asked, OperationName } from './reference.sql.js';
import type { Target } from './target.js';

/** A place deep in the list, as each side names it. */
export type DeepPlace = Readonly<{ cursor: string; at: string; number: string }>;

/** A path of the product and the statement it is held against; the k-th request of each side. */
export type Path = Readonly<{
  id: string;
  name: string;
  api: 'customer' | 'merchant';
  operation: OperationName;
  product(k: number): Sent;
  reference(k: number): Asked;
  target: Target;
}>;

type Place = typeof spread;

const STAFF = 's-1';
const TWO_LINES = [
  { lineId: 'l1', quantity: 1 },
  { lineId: 'l2', quantity: 1 },
];
const EXPLANATION = 'Too big for my shelf';

/** Everybody who sends requests. */
export const bearers: readonly Bearer[] = [...shops, BIG_SHOP].flatMap((shop) => [
  { audience: 'retours-merchant' as const, shop, sub: STAFF },
  ...Array.from({ length: CUSTOMERS }, (_, n) => ({
    audience: 'retours-customer' as const,
    shop,
    sub: `c-${n}`,
  })),
]);

/** Every path with a reference, in the order of performance.md. */
export function paths(authorize: Authorize, deep: DeepPlace): readonly Path[] {
  const get = (shop: string, path: string): Sent => ({
    method: 'GET',
    path,
    headers: { authorization: authorize({ audience: 'retours-merchant', shop, sub: STAFF }) },
  });
  const post = (bearer: Bearer, path: string, body: object): Sent => ({
    method: 'POST',
    path,
    headers: {
      authorization: authorize(bearer),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const by = (audience: Audience, { shop, customer }: OrderAt): Bearer => ({
    audience,
    shop,
    sub: audience === 'retours-customer' ? customer : STAFF,
  });

  const askReturn = (place: Place) => ({
    api: 'customer' as const,
    operation: 'returns' as const,
    product: (k: number) => {
      const order = place('returns', 'product', k);
      const body = { orderReference: order.reference, explanation: EXPLANATION, lines: TWO_LINES };
      return post(by('retours-customer', order), '/v1/returns', body);
    },
    reference: (k: number): Asked => {
      const { shop, reference, customer } = place('returns', 'reference', k);
      return {
        shop,
        order: reference,
        customer,
        explanation: EXPLANATION,
        lines: JSON.stringify(TWO_LINES),
        key: randomUUID(),
      };
    },
  });
  const list = (query: string, from: { at: string; number: string }) => ({
    api: 'merchant' as const,
    operation: 'list' as const,
    product: () => get(BIG_SHOP, `/v1/returns?limit=50${query}`),
    reference: () => ({ shop: BIG_SHOP, ...from }),
    target: { p99: 30 },
  });

  return [
    {
      id: 'returns',
      name: 'POST /v1/returns',
      ...askReturn(spread),
      target: { ratio: 0.4, p99: 40, trips: 6 },
    },
    { id: 'one-shop', name: 'POST /v1/returns, one shop', ...askReturn(inOne), target: {} },
    {
      id: 'refunds',
      name: 'POST /v1/orders/{ref}/refunds',
      api: 'merchant',
      operation: 'refunds',
      product: (k) => {
        const order = spread('refunds', 'product', k);
        const body = {
          kind: 'return',
          lines: [{ lineId: 'l1', quantity: 1 }],
          restock: true,
          creditSlip: true,
          reason: EXPLANATION,
        };
        return post(by('retours-merchant', order), `/v1/orders/${order.reference}/refunds`, body);
      },
      reference: (k) => {
        const { shop, reference } = spread('refunds', 'reference', k);
        return { shop, order: reference, line: 'l1', quantity: '1', key: randomUUID(), by: STAFF };
      },
      target: { ratio: 0.3 },
    },
    {
      id: 'order',
      name: 'GET /v1/orders/{ref}',
      api: 'merchant',
      operation: 'order',
      product: (k) => get(asked(k).shop, `/v1/orders/${asked(k).reference}`),
      reference: (k) => ({ shop: asked(k).shop, order: asked(k).reference }),
      target: { ratio: 0.5, trips: 3 },
    },
    {
      id: 'return',
      name: 'GET /v1/returns/{number}',
      api: 'merchant',
      operation: 'return',
      product: (k) => get(asked(k).shop, `/v1/returns/${asked(k).number}`),
      reference: (k) => ({ shop: asked(k).shop, number: asked(k).number }),
      target: { ratio: 0.5, trips: 3 },
    },
    { id: 'list', name: 'GET /v1/returns, page 1', ...list('', { at: 'infinity', number: '' }) },
    { id: 'list', name: 'GET /v1/returns, page 1,000', ...list(`&cursor=${deep.cursor}`, deep) },
  ];
}

/** What asks for the biggest shop's figures, by the days it asks for. */
export function overviewOf(authorize: Authorize): Readonly<Record<string, Sent>> {
  const headers = { authorization: authorize({ audience: 'retours-merchant', shop: BIG_SHOP, sub: STAFF }) };
  const yearAgo = new Date();
  yearAgo.setUTCDate(yearAgo.getUTCDate() - 365);
  const from = yearAgo.toISOString().slice(0, 10);
  return {
    'twelve weeks': { method: 'GET', path: '/v1/overview', headers },
    'a year': { method: 'GET', path: `/v1/overview?from=${from}`, headers },
  };
}

const DEEP_PAGES = 250;

type ListPage = Readonly<{ items: readonly { number: string; requestedAt: string }[]; nextCursor: string }>;

/** Walks the big shop's list through the API, 200 at a time, until 50,000 returns lie behind. */
export async function walkDeep(url: string, authorize: Authorize): Promise<DeepPlace> {
  const authorization = authorize({ audience: 'retours-merchant', shop: BIG_SHOP, sub: STAFF });
  let place = { cursor: '', at: '', number: '' };
  for (let page = 0; page < DEEP_PAGES; page++) {
    const cursor = place.cursor ? `&cursor=${place.cursor}` : '';
    const answer = await fetch(`${url}/v1/returns?limit=200${cursor}`, {
      headers: { authorization },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`page ${page + 1} of the list: ${answer.status} ${await answer.text()}`);
    const { items, nextCursor } = (await answer.json()) as ListPage;
    const last = items[items.length - 1];
    place = { cursor: nextCursor, at: last.requestedAt, number: last.number };
  }
  return place;
}
