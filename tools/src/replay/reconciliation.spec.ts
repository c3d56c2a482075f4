import type { FileLedger } from './file-ledger.js';
import { ledgerOf } from './given.js';
import type { ReadBack } from './read-back.js';
import {
  differences,
  linesThatDiffer,
  reconcile,
  reconciliationTable,
  type ProviderBooks,
} from './reconciliation.js';

const FILE = [
  '1,MUG,Mug,6,2010-12-01 10:00:00,2.55,17850.0',
  '1,CUP,Cup,400,2010-12-01 10:00:00,10.1,17850.0',
  'C2,MUG,Mug,-2,2010-12-02 10:00:00,2.55,17850.0',
  'C3,MUG,Mug,-1,2010-12-03 10:00:00,2.55,17850.0',
];
const TOTAL = 6 * 255 + 400 * 1010;
const CREDIT = 3 * 255;
const AGREES: ReadBack = {
  orders: 1,
  total: TOTAL,
  captured: TOTAL,
  units: 406,
  paidBackOfPayments: CREDIT,
  lines: new Map([
    ['1-1', { returned: 3, credited: CREDIT }],
    ['1-2', { returned: 0, credited: 0 }],
  ]),
  returns: 2,
  completed: 2,
  asked: 3,
  received: 3,
  refunded: 3,
  refunds: 2,
  succeeded: 2,
  credit: CREDIT,
  moneyBack: CREDIT,
  paidBack: CREDIT,
};
const BOOKS: ProviderBooks = { count: 2, amount: CREDIT };
const MONEY = ['total', 'captured', 'paidBackOfPayments', 'credit', 'moneyBack', 'paidBack'] as const;
const COUNTS = [
  'orders',
  'units',
  'returns',
  'completed',
  'asked',
  'received',
  'refunded',
  'refunds',
  'succeeded',
] as const;

describe('The reconciliation of the file with the product', () => {
  let file: FileLedger;
  beforeAll(async () => {
    file = await ledgerOf(FILE);
  });

  it('finds no difference when both say the same', () => {
    expect(differences(reconcile(file, AGREES, BOOKS))).toEqual([]);
  });

  it.each([...MONEY, ...COUNTS])('goes red when the product has one more or one less: %s', (figure) => {
    for (const off of [-1, 1])
      expect(differences(reconcile(file, { ...AGREES, [figure]: AGREES[figure] + off }, BOOKS))).toHaveLength(
        1,
      );
  });

  it("goes red when the provider's books differ by a penny or a refund", () => {
    expect(differences(reconcile(file, AGREES, { ...BOOKS, amount: CREDIT + 1 }))).toHaveLength(1);
    expect(differences(reconcile(file, AGREES, { ...BOOKS, count: 3 }))).toHaveLength(1);
  });

  it('goes red when a penny moved from one line to another though the sums agree', () => {
    const lines = new Map([
      ['1-1', { returned: 3, credited: CREDIT - 1 }],
      ['1-2', { returned: 0, credited: 1 }],
    ]);
    expect(linesThatDiffer(file, { lines })).toEqual(['1-1', '1-2']);
    expect(differences(reconcile(file, { ...AGREES, lines }))).toMatchObject([
      { what: 'order lines that differ', product: 2 },
    ]);
  });

  it('goes red when the product lost a line', () => {
    const lines = new Map([...AGREES.lines].slice(1));
    expect(differences(reconcile(file, { ...AGREES, lines })).map(({ what }) => what)).toEqual([
      'order lines',
      'order lines that differ',
    ]);
  });

  it('shows both sides and the difference in pounds and pence', () => {
    const table = reconciliationTable(reconcile(file, { ...AGREES, total: TOTAL - 1 }));
    expect(table).toMatch(/^order totals +£4,055\.30 +£4,055\.29 +-£0\.01$/m);
    expect(table).toMatch(/^units sold +406 +406 +0$/m);
  });
});
