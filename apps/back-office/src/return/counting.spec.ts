import { allAsAsked, type Counts, receiptOf, scan } from './counting.js';

const mug = { lineId: 'l1', sku: 'MUG-1', name: 'Mug', awaited: 2 };
const bowl = { lineId: 'l2', sku: 'BOWL-1', name: 'Bowl', awaited: 1 };
const lines = [mug, bowl];

const scanned = (...skus: string[]) =>
  skus.reduce<Counts>((counts, sku) => {
    const done = scan(lines, counts, sku, 'as_new');
    return done.result === 'counted' ? done.counts : counts;
  }, {});

describe('Counting what came in a package', () => {
  it('counts one unit per scan, in whatever case the label is printed', () => {
    expect(scan(lines, scanned('MUG-1'), ' mug-1 ', 'damaged')).toMatchObject({
      result: 'counted',
      counted: 2,
      counts: { l1: { as_new: 1, damaged: 1 } },
    });
  });

  it('counts no more than is awaited, and nothing it does not know', () => {
    expect(scan(lines, scanned('BOWL-1'), 'BOWL-1', 'as_new')).toEqual({ result: 'full', line: bowl });
    expect(scan(lines, {}, 'POSTER', 'as_new')).toEqual({ result: 'unknown', sku: 'POSTER' });
  });

  it('goes on with the next line of the same product when the first is full', () => {
    const twice = [bowl, { ...bowl, lineId: 'l3' }];
    expect(scan(twice, scanned('BOWL-1'), 'BOWL-1', 'as_new')).toMatchObject({ line: { lineId: 'l3' } });
  });

  it('sends a row per line and condition, with the note of the line', () => {
    const counts = { l1: { as_new: 1, damaged: 1, wrong_item: 0, missing: 0 } };
    expect(receiptOf(lines, counts, { l1: ' chipped ', l2: 'nothing came' })).toEqual([
      { lineId: 'l1', quantity: 1, condition: 'as_new', note: 'chipped' },
      { lineId: 'l1', quantity: 1, condition: 'damaged', note: 'chipped' },
    ]);
  });

  it('takes everything in as it was asked for at one press', () => {
    expect(receiptOf(lines, allAsAsked(lines), {})).toEqual([
      { lineId: 'l1', quantity: 2, condition: 'as_new', note: undefined },
      { lineId: 'l2', quantity: 1, condition: 'as_new', note: undefined },
    ]);
  });
});
