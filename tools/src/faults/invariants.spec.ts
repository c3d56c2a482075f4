import type { Entry } from './gateway/ledger.js';
import { invariants, type Seen } from './invariants.js';

const entry: Entry = {
  id: 're_1',
  account: 'shop-a',
  payment: 'pi_1',
  amount: 1_178,
  currency: 'eur',
  idempotencyKey: 'part-1',
  retoursKey: 'part-1',
  status: 'succeeded',
};
const row = {
  shop: 'shop-a',
  id: 'part-1',
  refund: 'refund-1',
  reference: 'shop-a.1',
  payment: 'pi_1',
  gateway: 'stripe',
  amount: 1_178,
  status: 'succeeded',
};
const slip = { shop: 'shop-a', number: 'AV-2026-000001', refund: 'refund-1' };
const audit = { shop: 'shop-a', entries: 9, sealed: 9, head: 'aa', complaints: [] };
const asked = { type: 'asked', idempotencyKey: 'part-1', payment: 'pi_1', at: 1 } as const;

/** One refund that went as it should. */
const seen: Seen = {
  facts: {
    paymentRefunds: [row],
    refunds: [
      { shop: 'shop-a', id: 'refund-1', reference: 'shop-a.1', slip: slip.number, status: 'succeeded' },
    ],
    slips: [slip],
    ledgerComplaints: [],
    strayRows: [],
    audits: [audit],
    books: { lines: [asked], refunds: [entry], openTransactions: [], notifications: [] },
  },
  accepted: [
    {
      sold: { shop: 'shop-a', reference: 'shop-a.1', payment: 'pi_1', gateway: 'stripe' },
      key: 'key-1',
      body: {},
      answer: { id: 'refund-1', creditSlipNumber: slip.number, paymentRefunds: [{ id: 'part-1' }] },
      ends: ['succeeded'],
    },
  ],
  replays: [],
  shocks: [],
  recoverySeconds: 3,
  within: 10,
};

const withFacts = (facts: Partial<Seen['facts']>): Seen => ({ ...seen, facts: { ...seen.facts, ...facts } });
const withBooks = (books: Partial<Seen['facts']['books']>): Seen =>
  withFacts({ books: { ...seen.facts.books, ...books } });

/** What each invariant must not let pass. */
const crimes: readonly (readonly [keyof typeof invariants, string, Seen])[] = [
  ['I1', 'a refund is executed twice', withBooks({ refunds: [entry, { ...entry, id: 're_2' }] })],
  ['I1', 'a second key is used', withBooks({ refunds: [{ ...entry, idempotencyKey: 'other' }] })],
  [
    'I1',
    'something is sent that is not on record',
    withBooks({ lines: [{ ...asked, idempotencyKey: 'x' }] }),
  ],
  [
    'I2',
    'more goes back than was captured',
    withBooks({ refunds: [entry, { ...entry, id: 're_2', retoursKey: null, amount: 2_100 }] }),
  ],
  ['I3', 'an accepted refund is gone', withFacts({ paymentRefunds: [] })],
  ['I3', 'a refund comes to another end', withFacts({ paymentRefunds: [{ ...row, status: 'failed' }] })],
  [
    'I3',
    'a refund comes to no end',
    { ...withFacts({ paymentRefunds: [{ ...row, status: 'unknown' }] }), accepted: [] },
  ],
  ['I4', 'we say yes and the gateway has not paid', withBooks({ refunds: [] })],
  ['I4', 'we say no and the gateway has paid', withFacts({ paymentRefunds: [{ ...row, status: 'failed' }] })],
  ['I4', 'the gateway paid another sum', withBooks({ refunds: [{ ...entry, amount: 1 }] })],
  ['I4', 'the gateway paid what we do not know', withFacts({ paymentRefunds: [] })],
  ['I5', 'a ledger does not add up', withFacts({ ledgerComplaints: ['payment p1'] })],
  ['I5', 'an audit row was tampered with', withFacts({ audits: [{ ...audit, complaints: ['audit 1/1'] }] })],
  ['I5', 'the audit is not sealed', withFacts({ audits: [{ ...audit, sealed: 8 }] })],
  ['I6', 'a slip number is left out', withFacts({ slips: [{ ...slip, number: 'AV-2026-000002' }] })],
  ['I6', 'a refund has no slip', withFacts({ slips: [] })],
  ['I7', 'a row crosses shops', withFacts({ strayRows: ['orders: shop-a.1 is in shop-b'] })],
  ['I7', 'a refund goes through another account', withBooks({ refunds: [{ ...entry, account: 'shop-b' }] })],
  ['I8', 'a key is answered otherwise', { ...seen, replays: ['shop-a.1'] }],
  ['I8', 'a caller sees a 500', { ...seen, shocks: ['POST answered 500'] }],
  ['I8', 'a refund is made for nobody', { ...seen, accepted: [] }],
  ['I9', 'it takes too long', { ...seen, recoverySeconds: 11 }],
  ['I10', 'a transaction is open meanwhile', withBooks({ openTransactions: ['7 during the call'] })],
];

describe('The invariants of the fault matrix', () => {
  it.each(Object.keys(invariants))('%s holds when all went well', (name) => {
    expect(invariants[name](seen)).toEqual([]);
  });
  it.each(crimes)('%s says so when %s', (name, _, crime) => {
    expect(invariants[name](crime)).toHaveLength(1);
  });
  it('are ten, each with something that breaks it', () => {
    expect([...new Set(crimes.map(([name]) => name))]).toEqual(Object.keys(invariants));
    expect(Object.keys(invariants)).toHaveLength(10);
  });
});
