import { customerRows } from './customer-rows.js';
import { merchantRows } from './merchant-rows.js';
import { peopleOf, type People } from './people.js';
import type { Names, Row, Rows } from './rows.js';
import { nothing, things, type Things } from './things.js';
import { openApis, PATIENCE_MS, SIDES, type Answer, type Apis, type Side } from './two-apis.js';

const rowsOf: Readonly<Record<Side, Rows>> = { customer: customerRows, merchant: merchantRows };
/** Fastify answers HEAD by itself wherever there is a GET. */
const isOwn = (route: string) => !route.startsWith('HEAD ');
const IMPORTS: Readonly<Record<string, string>> = { 'content-type': 'application/x-ndjson' };
const cases = SIDES.flatMap((side) =>
  Object.entries(rowsOf[side]).map(([route, row]) => [side, route, row] as const),
);

/** Headers that differ from one answer to the next, whoever asks. */
const PASSING = new Set(['date', 'x-request-id', 'content-length']);

/** What is called the same in every shop: numbers and lines. All else is in one shop only. */
const IN_EVERY_SHOP = new Set(['accepted', 'requested', 'slip', 'lineId']);

/** An answer without what the caller has told us: the names in its path and its body. */
function withoutNames({ status, text, headers }: Answer, names: Names, path: string) {
  const told = [path, ...Object.values(names)].sort((a, b) => b.length - a.length);
  const unnamed = (words: string) => told.reduce((rest, name) => rest.replaceAll(name, '…'), words);
  const lasting = Object.entries(headers).filter(([name]) => !PASSING.has(name));
  return [status, unnamed(text), unnamed(JSON.stringify(lasting))];
}

describe('who may call what', () => {
  let apis: Apis;
  let people: People;
  /** Things nobody changes. */
  let kept: Things;
  beforeAll(async () => {
    apis = await openApis();
    people = await peopleOf(apis);
    kept = await things(apis, people);
  }, PATIENCE_MS);
  afterAll(() => apis?.close());

  const ask = (side: Side, route: string, { ask }: Row, names: Names, token?: string) => {
    const { path, body } = ask(names);
    const headers = typeof body === 'string' ? IMPORTS : {};
    return apis[side].call({ method: route.split(' ')[0], url: path, body, headers, token });
  };
  const strangersOf = (side: Side) =>
    side === 'customer' ? [people.bob, people.otherAda] : [people.otherStaff];
  const unique = (names: Things) =>
    Object.entries(names).flatMap(([what, name]) => (IN_EVERY_SHOP.has(what) ? [] : [name]));
  /** What its owner reads where something may be written. */
  const read = async (side: Side, route: string, names: Names) => {
    const reading = `GET ${route.split(' ')[1]}`;
    const row = rowsOf[side][reading];
    return (
      row && (await ask(side, reading, row, names, side === 'customer' ? people.ada : people.grace)).text
    );
  };

  it.each(SIDES)('every route of the %s API has its row, and every row its route', (side) => {
    const routes = new Set(apis[side].routes.filter(isOwn));
    expect([...routes].sort()).toEqual(Object.keys(rowsOf[side]).sort());
  });

  it.each(cases)('%s: %s', async (side, route, row) => {
    const names = route.startsWith('GET ') ? kept : await things(apis, people);
    const wrongAudience = side === 'customer' ? people.grace : people.ada;
    const open = row.stranger === 'everybody';
    for (const token of [undefined, wrongAudience, 'nonsense'])
      expect((await ask(side, route, row, names, token)).status).toBe(open ? row.owner : 401);
    if (open) return;

    if (row.scope) {
      const { status, text } = await ask(side, route, row, names, await people.allBut(row.scope));
      expect([status, JSON.parse(text).code]).toEqual([403, 'FORBIDDEN']);
    }
    const before = await read(side, route, names);
    for (const stranger of strangersOf(side)) {
      const told = await ask(side, route, row, names, stranger);
      if (row.stranger === 'hidden') {
        const { path } = row.ask(names);
        const toNobody = await ask(side, route, row, nothing, stranger);
        expect(told.status).toBe(404);
        expect(withoutNames(told, names, path)).toEqual(
          withoutNames(toNobody, nothing, row.ask(nothing).path),
        );
      } else {
        expect(told.status).toBe(row.owner);
        expect(unique(kept).filter((name) => told.text.includes(name))).toEqual([]);
      }
    }
    expect(await read(side, route, names)).toBe(before);
    const owner = row.scope ? await people.only(row.scope, row.also) : people.ada;
    const own = await ask(side, route, row, names, owner);
    expect({ status: own.status, ...(own.status === row.owner ? {} : { text: own.text }) }).toEqual({
      status: row.owner,
    });
    // A shop has room for twenty endpoints.
    if (names !== kept)
      await apis.merchant.call({
        method: 'DELETE',
        url: `/v1/webhook-endpoints/${names.endpoint}`,
        token: people.grace,
      });
  });
});
