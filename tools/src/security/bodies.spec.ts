import { customerRows } from './customer-rows.js';
import { merchantRows } from './merchant-rows.js';
import { peopleOf, type People } from './people.js';
import type { Row } from './rows.js';
import { replacing, withField, type Spoilt } from './spots.js';
import { anOrder, things, unpaid, type Things } from './things.js';
import { openApis, PATIENCE_MS, SIDES, type Apis, type Side } from './two-apis.js';

const rowsOf = { customer: customerRows, merchant: merchantRows };
const isWrite = (route: string) => /^(POST|PUT|PATCH) \/v1/.test(route) && !route.endsWith('/import');
const cases = SIDES.flatMap((side) =>
  Object.entries(rowsOf[side])
    // What is signed is judged by its signature before anybody reads it.
    .filter(([route, { stranger }]) => isWrite(route) && stranger !== 'everybody')
    .map(([route, row]) => [side, route, row] as const),
);

/** Fields that nobody may set, each with a value as JSON. */
const PRIVILEGES = [
  ['shop', '"plates"'],
  ['isAdmin', 'true'],
  ['permissions', '["*"]'],
  ['version', '7'],
] as const;
/** Fields that reach for what every object has. */
const PROTOTYPES = [
  ['__proto__', '{"isAdmin":true}'],
  ['constructor', '{"prototype":{"isAdmin":true}}'],
  ['prototype', '{"isAdmin":true}'],
  ['toString', '"mine"'],
  ['hasOwnProperty', 'true'],
] as const;

const QUANTITIES = ['0.1', '1e21', '"5"', '-0', '-1', '1e999', '9007199254740993', 'true', '[]', '{}', 'NaN'];
const AMOUNTS = [
  '12.6',
  '"1e3"',
  '"0x10"',
  '"12,60"',
  '" 12.60"',
  '"NaN"',
  '"Infinity"',
  '"-0.01"',
  '"12.3456789"',
  `"${'9'.repeat(60)}"`,
  '"１２.60"',
  '1e21',
  '[]',
  '{}',
];
const CURRENCIES = ['"eur"', '"EURO"', '"€"', '"XXQ"', '""', '978', '["EUR"]'];
const HOSTILE = ['"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"'];

const isAmount = (value: unknown) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);
const isCurrency = (value: unknown) => value === 'EUR';

describe('what a body may say', () => {
  let apis: Apis;
  let people: People;
  let kept: Things;
  beforeAll(async () => {
    apis = await openApis();
    people = await peopleOf(apis);
    kept = await things(apis, people);
  }, PATIENCE_MS);
  afterAll(() => apis?.close());

  const bodyOf = (row: Row) => (row.ask(kept).body ?? {}) as object;
  const send = async (side: Side, route: string, row: Row, body: string) => {
    const token = side === 'customer' ? people.ada : people.grace;
    const method = route.split(' ')[0];
    const { status, text } = await apis[side].call({ method, url: row.ask(kept).path, body, token });
    return { status, problem: status >= 400 ? JSON.parse(text) : undefined };
  };
  /** Where something spoilt got through, or was answered as a mistake of ours. */
  const accepted = async (
    [side, route, row]: (typeof cases)[number],
    spoilt: readonly Spoilt[],
    good: (status: number) => boolean = (status) => status === 400,
  ) => {
    const wrong: string[] = [];
    for (const { at, json } of spoilt) {
      const { status } = await send(side, route, row, json);
      if (!good(status)) wrong.push(`${status} at ${at} of ${json.slice(0, 200)}`);
    }
    return wrong;
  };
  const isRefusal = (status: number) => status >= 400 && status < 500;

  it.each(cases)('%s: %s takes no unknown and no privileged field', async (...one) => {
    const spoilt = PRIVILEGES.flatMap(([name, json]) => withField(bodyOf(one[2]), name, json));
    expect(await accepted(one, spoilt)).toEqual([]);
  });

  it.each(cases)('%s: %s takes no field that reaches for a prototype', async (...one) => {
    const spoilt = PROTOTYPES.flatMap(([name, json]) => withField(bodyOf(one[2]), name, json));
    expect(await accepted(one, spoilt)).toEqual([]);
    expect('isAdmin' in {}).toBe(false);
  });

  it.each(cases)('%s: %s takes no number that is none', async (...one) => {
    const body = bodyOf(one[2]);
    const spoilt = [
      ...QUANTITIES.flatMap((json) => replacing(body, (value) => typeof value === 'number', json)),
      ...AMOUNTS.flatMap((json) => replacing(body, isAmount, json)),
      ...CURRENCIES.flatMap((json) => replacing(body, isCurrency, json)),
    ];
    expect(await accepted(one, spoilt, isRefusal)).toEqual([]);
  });

  it.each(cases)('%s: %s takes no NUL and no half surrogate pair', async (...one) => {
    const isText = (value: unknown) => typeof value === 'string';
    const spoilt = HOSTILE.flatMap((json) => replacing(bodyOf(one[2]), isText, json));
    expect(await accepted(one, spoilt)).toEqual([]);
  });

  it.each(cases)('%s: %s takes an object only, neither deep nor large', async (side, route, row) => {
    const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`;
    for (const body of ['[]', '5', '"text"', 'null', '{', deep])
      expect([body, (await send(side, route, row, body)).status]).toEqual([body, 400]);
    const large = JSON.stringify({ filler: 'x'.repeat(1024 * 1024) });
    expect((await send(side, route, row, large)).problem.code).toBe('PAYLOAD_TOO_LARGE');
  });

  const push = (body: object) =>
    send('merchant', 'PUT', merchantRows['PUT /v1/orders/:reference']!, JSON.stringify(body));

  it('lists and texts have their limits', async () => {
    const [line] = anOrder().lines!;
    for (const rest of [
      { lines: Array.from({ length: 1_001 }, (_, index) => ({ ...line, id: `l${index}` })) },
      { lines: [{ ...line, name: 'x'.repeat(501) }] },
      { lines: [{ ...line, id: 'x'.repeat(101) }] },
      { customer: { id: 'c-1', address: Array.from({ length: 11 }, () => 'line') } },
    ])
      expect(await push(anOrder(rest))).toMatchObject({
        status: 400,
        problem: { code: 'VALIDATION_FAILED' },
      });
  });

  it('an imported line with a field too many is refused, and the others are kept', async () => {
    const rows = [{ reference: 'imported-1', shop: 'plates' }, { reference: 'imported-2' }];
    const { status, text } = await apis.merchant.call({
      method: 'POST',
      url: '/v1/orders/import',
      token: people.grace,
      headers: { 'content-type': 'application/x-ndjson' },
      body: rows.map((row) => JSON.stringify(anOrder(row))).join('\n'),
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      created: 1,
      refused: 1,
      problems: [{ line: 1, code: 'VALIDATION_FAILED', errors: [{ pointer: '/shop' }] }],
    });
  });

  it.each([
    ['EUR', '1.001', '1.00'],
    ['JPY', '1.5', '1'],
    ['KWD', '1.0005', '1.000'],
  ])(
    'an amount in %s has no more decimals than the currency: not %s, but %s',
    async (currency, wrong, right) => {
      const payment = { id: 'p1', method: 'cheque', gateway: 'manual', capturedAt: '2026-03-01T10:01:00Z' };
      const line = { ...anOrder().lines![0], unitPriceTaxExcl: '10', unitPriceTaxIncl: '12', taxRate: '20' };
      const order = (amount: string) =>
        push({
          ...unpaid(),
          currency,
          lines: [line],
          shipping: undefined,
          payments: [{ ...payment, amount }],
        });
      expect(await order(wrong)).toMatchObject({ status: 422, problem: { code: 'AMOUNT_INVALID' } });
      expect(await order(right)).toMatchObject({ problem: undefined });
    },
  );
});
