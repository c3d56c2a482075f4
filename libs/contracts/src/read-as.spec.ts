import { plainToInstance } from 'class-transformer';
import { IsString } from 'class-validator';
import {
  NumberPath,
  OrderBody,
  orderExamples,
  OrderRowBody,
  RefundBody,
  refundExamples,
  ReturnBody,
  returnExamples,
  ReturnsQuery,
  type Shape,
} from './index.js';
import { readAs } from './read-as.js';
import { violations } from './violations.js';

const dated = { from: '2026-03-01T10:00:00+01:00', to: '2026-03-01T10:00Z' };
/** A moment of a year we read that is one of a year we do not in UTC. */
const LAST_MOMENT = '2999-12-31T23:59:59-01:00';
const bodies: readonly (readonly [Shape, object])[] = [
  ...Object.values(orderExamples).map(({ value }) => [OrderBody, value] as const),
  ...Object.values(orderExamples).map(({ value }) => [OrderRowBody, { ...value, reference: 'A-1' }] as const),
  ...Object.values(refundExamples).map(({ value }) => [RefundBody, value] as const),
  ...Object.values(returnExamples).map(({ value }) => [ReturnBody, value] as const),
  [ReturnsQuery, dated],
  [NumberPath, { number: 'RE-2026-000007' }],
];

const ODD = [
  null,
  undefined,
  true,
  0,
  -1.5,
  NaN,
  '',
  'x',
  'x'.repeat(30_000),
  LAST_MOMENT,
  [],
  [null],
  [[]],
  ['x'],
  {},
  [{}],
];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The same data with something odd in each of its places in turn, or a field more. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* ODD;
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield { ...value, surprise: 1 };
  for (const key of Object.keys(value))
    for (const odd of spoilt(value[key]))
      yield Array.isArray(value)
        ? value.map((one: unknown, index) => (String(index) === key ? odd : one))
        : { ...value, [key]: odd };
}

describe('what is read as its contract', () => {
  it.each(bodies)('is what class-validator lets through, and the same in the end: %p', (shape, body) => {
    expect(readAs(shape, body)).toEqual(plainToInstance(shape, body));
    for (const odd of spoilt(body)) {
      if (!isObject(odd) || Array.isArray(odd)) continue;
      const read = readAs(shape, odd);
      expect([odd, read !== undefined]).toEqual([odd, violations(shape, odd).length === 0]);
      if (read) expect(read).toEqual(plainToInstance(shape, odd));
    }
  });

  it('is nothing when the class is not made of our fields, or not of them alone', () => {
    class Foreign {
      @IsString() name!: string;
    }
    class Mixed extends NumberPath {
      @IsString() name!: string;
    }
    expect(readAs(Foreign, { name: 'x' })).toBeUndefined();
    expect(readAs(Mixed, { number: 'RE-1', name: 'x' })).toBeUndefined();
    expect(readAs(String as never, {})).toBeUndefined();
  });
});
