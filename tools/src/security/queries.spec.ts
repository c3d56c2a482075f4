import { customerRows } from './customer-rows.js';
import { merchantRows } from './merchant-rows.js';
import { peopleOf, type People } from './people.js';
import { nothing, things } from './things.js';
import { openApis, PATIENCE_MS, SIDES, type Apis, type Side } from './two-apis.js';

const rowsOf = { customer: customerRows, merchant: merchantRows };
const readsOf = (side: Side) =>
  Object.entries(rowsOf[side]).filter(([route]) => route.startsWith('GET /v1') && route !== 'GET /docs/*');
const lists = SIDES.flatMap((side) =>
  readsOf(side)
    .filter(([route]) => !route.includes(':'))
    .map(([route, { ask }]) => [side, route.slice(4), ask(nothing).path] as const),
);
const named = SIDES.flatMap((side) =>
  readsOf(side)
    .filter(([route]) => route.includes(':'))
    .map(([route]) => [side, route.slice(4)] as const),
);

const PARAMETERS = ['q', 'status', 'kind', 'customer', 'order', 'from', 'to', 'refundStatus', 'state'];
const PARAMETERS_OF_ALL = ['limit', 'cursor', 'language', 'separator'];
const UNKNOWN = [
  'sort',
  'filter',
  'orderBy',
  'fields',
  'include',
  'where',
  'shop',
  '__proto__',
  'constructor',
];
const ATTACKS = [
  "' OR '1'='1",
  "'; drop table retours.orders; --",
  '1) union select null --',
  '$1',
  '$$',
  '\\',
  '%',
  '_',
  '(.*)*',
  '{"$gt":""}',
  '../../etc/passwd',
  '\r\nSet-Cookie: a=b',
  'x'.repeat(10_000),
].map(encodeURIComponent);
/** What is no text at all: NUL, bytes that are no UTF-8, half a surrogate pair. */
const NO_TEXT = ['%00', 'a%00b', '%ff', '%ED%A0%80', '%'];
/** Positions a cursor of ours never names. */
const POSITIONS = [
  "2026-03-01T10:00:00.000Z~' OR 1=1 --",
  '0000-01-01T00:00:00.000Z~a',
  '2026-03-01T10:00:00.000Z~%',
  '',
  '~',
];
const cursors = POSITIONS.map((position) => Buffer.from(position).toString('base64url'));

describe('what an address may say', () => {
  let apis: Apis;
  let people: People;
  beforeAll(async () => {
    apis = await openApis();
    people = await peopleOf(apis);
    await things(apis, people);
  }, PATIENCE_MS);
  afterAll(() => apis?.close());
  const get = (side: Side, url: string) =>
    apis[side].call({ method: 'GET', url, token: side === 'customer' ? people.ada : people.grace });
  const statuses = async (side: Side, urls: readonly string[], good: readonly number[]) => {
    const wrong: string[] = [];
    for (const url of urls) {
      const { status } = await get(side, url);
      if (!good.includes(status)) wrong.push(`${status} ${url.slice(0, 200)}`);
    }
    return wrong;
  };

  it.each(lists)('%s: %s takes no filter for SQL', async (side, _, path) => {
    const attacks = [...PARAMETERS, ...PARAMETERS_OF_ALL].flatMap((name) => [
      ...[...ATTACKS, ...NO_TEXT].map((value) => `${path}?${name}=${value}`),
      `${path}?${name}[]=a`,
      `${path}?${name}[__proto__]=a`,
    ]);
    const pages = cursors.map((cursor) => `${path}?cursor=${cursor}`);
    expect(await statuses(side, [...attacks, ...pages], [200, 400])).toEqual([]);
  });

  it.each(lists)('%s: %s knows no other parameter, and none twice', async (side, route, path) => {
    // What is one thing rather than a list asks nothing, so it looks at nothing.
    const isList = !/return-policy|letterhead|mail-settings|counts/.test(route);
    const urls = [...UNKNOWN.map((name) => `${path}?${name}=id`), `${path}?limit=1&limit=2`];
    expect(await statuses(side, isList ? urls : [], [400])).toEqual([]);
  });

  it.each(named)('%s: %s finds nothing by an attack', async (side, route) => {
    const path = (value: string) => route.replaceAll(/:\w+/g, value);
    expect(await statuses(side, ATTACKS.map(path), [400, 404])).toEqual([]);
    expect(await statuses(side, NO_TEXT.map(path), [400, 404])).toEqual([]);
  });

  it.each([
    ['/v1/orders', "' OR '1'='1"],
    ['/v1/orders', '%'],
    ['/v1/orders', '_'],
    ['/v1/orders', 'A_'],
    ['/v1/orders', '\\'],
    ['/v1/returns', '%'],
    ['/v1/returns', 'RE_'],
    ['/v1/vouchers', '%'],
    ['/v1/vouchers', 'V_'],
  ])('in the search of %s, what means something to SQL is text like any other: %s', async (path, q) => {
    const { status, text } = await get('merchant', `${path}?q=${encodeURIComponent(q)}`);
    expect([status, JSON.parse(text).items]).toEqual([200, []]);
    expect(JSON.parse((await get('merchant', path)).text).items.length).toBeGreaterThan(0);
  });

  it('the cursor of one shop opens no page of another', async () => {
    const first = JSON.parse((await get('merchant', '/v1/orders?limit=1')).text);
    const url = `/v1/orders?cursor=${first.nextCursor}`;
    const { status, text } = await apis.merchant.call({ method: 'GET', url, token: people.otherStaff });
    expect([status, JSON.parse(text).items]).toEqual([200, []]);
  });
});
