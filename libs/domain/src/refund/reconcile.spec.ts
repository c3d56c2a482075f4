import * as fc from 'fast-check';
import { given } from '../given.js';
import type { OutsideRefund } from '../order/order.js';
import type { ListedRefund } from '../ports/payment-gateway.js';
import { recordDifferences, type FoundDifference } from './difference.js';
import { issueRefund } from './issue.js';
import { paymentRefundLifecycle, type PaymentRefundStatus } from './payment-refund.js';
import { castsDoubt, compareBooks, newsOfList } from './reconcile.js';
import type { PaymentRefund } from './refund.js';

const statuses = Object.keys(paymentRefundLifecycle) as PaymentRefundStatus[];
const order = issueRefund(
  given.aDeliveredOrder(),
  given.aShop(),
  { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }] },
  new Set(['sandbox']),
  given.anOccasion(),
).order;
const template = order.refunds[0].paymentRefunds[0];
const part = (change: Partial<PaymentRefund> = {}): PaymentRefund => ({
  ...template,
  id: 'pr-1',
  amount: '5.00',
  status: 'succeeded',
  ...change,
});
const YES = { type: 'succeeded', gatewayRefundId: 're_1' } as const;
const NO = { type: 'failed', reason: 'declined', byHand: false } as const;
const listed = (change: Partial<ListedRefund> = {}): ListedRefund => ({
  gatewayRefundId: 're_1',
  key: 'pr-1',
  amount: '5.00',
  currency: 'EUR',
  outcome: YES,
  ...change,
});
const compare = (
  parts: readonly PaymentRefund[],
  list: readonly ListedRefund[],
  before = parts,
  outsideRefunds: readonly OutsideRefund[] = [],
) => compareBooks({ parts: before, outsideRefunds }, { parts, outsideRefunds }, list);
const kinds = (...asked: Parameters<typeof compare>) => compare(...asked).differences.map(({ kind }) => kind);

describe('our books and a gateway’s', () => {
  it('agree when it lists what we hold for paid, however it writes the sum', () => {
    expect(compare([part()], [listed({ amount: '5.0' })])).toEqual({ differences: [], telling: [] });
  });

  it('differ on a refund that we hold for paid and it does not list', () => {
    expect(compare([part()], [])).toEqual({
      differences: [
        {
          kind: 'missing_at_gateway',
          paymentRefundId: 'pr-1',
          gatewayRefundId: null,
          ours: { amount: '5.00', currency: 'EUR', status: 'succeeded' },
          theirs: null,
        },
      ],
      telling: [],
    });
  });

  it.each(statuses.filter((status) => status !== 'succeeded'))(
    'agree on what is %s here and not listed there: nothing need have left',
    (status) => {
      expect(kinds([part({ status })], [])).toEqual([]);
    },
  );

  it('differ on a refund made in the dashboard, which is news', () => {
    const dashboard = listed({ gatewayRefundId: 're_2', key: null });
    const { differences, telling } = compare([part()], [listed(), dashboard]);
    expect(differences).toMatchObject([{ kind: 'unknown_here', gatewayRefundId: 're_2', ours: null }]);
    expect(telling).toEqual([dashboard]);
  });

  it('have nothing to say of a dashboard refund that failed: no money left', () => {
    expect(compare([], [listed({ key: null, outcome: NO })])).toEqual({ differences: [], telling: [] });
  });

  it('agree on a dashboard refund once it is on record, until it comes back, which is news', () => {
    const outside = {
      gatewayRefundId: 're_2',
      amount: '5.00',
      at: '2026-03-10T10:00:00.000Z',
      failed: false,
    };
    const there = listed({ gatewayRefundId: 're_2', key: null });
    expect(compare([], [there], [], [outside])).toEqual({ differences: [], telling: [] });
    const back = { ...there, outcome: NO };
    expect(compare([], [back], [], [outside])).toEqual({ differences: [], telling: [back] });
    expect(kinds([], [there], [], [{ ...outside, failed: true }])).toEqual(['unknown_here']);
  });

  it('agree on a refund that staff made in the dashboard and settled ours with', () => {
    const settlement = { reference: 're_2', settledAt: '2026-03-10T10:00:00.000Z', by: 's-1', note: null };
    const byHand = part({ status: 'marked_refunded', settlement });
    expect(kinds([byHand], [listed({ gatewayRefundId: 're_2', key: null })])).toEqual([]);
    expect(kinds([byHand], [])).toEqual([]);
  });

  it('differ when money left twice under one key', () => {
    expect(kinds([part()], [listed(), listed({ gatewayRefundId: 're_2' })])).toEqual(['unknown_here']);
  });

  it('agree on one key that failed first and was paid later', () => {
    expect(kinds([part()], [listed({ gatewayRefundId: 're_0', outcome: NO }), listed()])).toEqual([]);
  });

  it.each([
    ['5.01', 'EUR'],
    ['5.00', 'USD'],
  ])('differ on the sum of %s %s', (amount, currency) => {
    expect(kinds([part()], [listed({ amount, currency })])).toEqual(['amount_differs']);
  });

  it.each<[PaymentRefundStatus, ListedRefund['outcome'], boolean]>([
    ['succeeded', NO, true],
    ['succeeded', { type: 'reversed', reason: 'returned' }, true],
    ['failed', YES, true],
    ['failed', { type: 'pending', gatewayRefundId: 're_1' }, true],
    ['awaiting_manual', YES, true],
    ['marked_refunded', YES, true],
    ['queued', YES, true],
    ['failed', NO, false],
    ['awaiting_manual', NO, false],
    ['succeeded', { type: 'pending', gatewayRefundId: 're_1' }, false],
    ['sending', YES, false],
    ['unknown', NO, false],
    ['pending_gateway', YES, false],
    ['needs_review', YES, false],
  ])('ours %s, theirs $type: differ %p', (status, outcome, differs) => {
    const type = { ...listed(), outcome };
    expect(kinds([part({ status })], [type])).toEqual(differs ? ['state_differs'] : []);
  });

  it.each<PaymentRefundStatus>(['sending', 'unknown', 'pending_gateway', 'needs_review'])(
    'settle what is %s by news of the final word, and by that only',
    (status) => {
      expect(compare([part({ status })], [listed()]).telling).toEqual([listed()]);
      const pending = listed({ outcome: { type: 'pending', gatewayRefundId: 're_1' } });
      expect(compare([part({ status })], [pending]).telling).toEqual([]);
    },
  );

  it('are left to the next night where ours moved while the gateway was asked', () => {
    const [before, after] = [part({ status: 'sending' }), part()];
    expect(kinds([after], [], [before])).toEqual([]);
    expect(kinds([after], [], [after])).toEqual(['missing_at_gateway']);
  });

  it('know a refund that was decided while the gateway was asked: it is none of the dashboard’s', () => {
    expect(kinds([part({ status: 'sending' })], [listed()], [])).toEqual([]);
  });

  it('cast doubt on what is queued when there are refunds nobody knows of, or the queued one itself', () => {
    expect(castsDoubt(compare([], [listed({ key: null })]).differences)).toBe(true);
    expect(castsDoubt(compare([part({ status: 'queued' })], [listed()]).differences)).toBe(true);
    expect(castsDoubt(compare([part()], [listed({ outcome: NO })]).differences)).toBe(false);
  });

  it('are told as the same piece of news every night, until something changes', () => {
    const [one] = newsOfList('ch_1', [listed()]);
    expect(one).toMatchObject({
      key: 'pr-1',
      gatewayReference: 'ch_1',
      sum: { amount: '5.00', currency: 'EUR' },
    });
    expect(newsOfList('ch_1', [listed()])[0].id).toBe(one.id);
    expect(newsOfList('ch_1', [listed({ outcome: NO })])[0].id).not.toBe(one.id);
  });
});

const sums = fc.constantFrom('1.00', '5.00', '12.60');
const ours = fc
  .array(fc.record({ status: fc.constantFrom(...statuses), amount: sums }), { maxLength: 6 })
  .map((drawn) => drawn.map((change, index) => part({ ...change, id: `pr-${index}`, attempts: [] })));
const theirs = fc
  .array(
    fc.record({
      key: fc.option(fc.integer({ min: 0, max: 7 }).map((index) => `pr-${index}`)),
      amount: sums,
      outcome: fc.constantFrom<ListedRefund['outcome']>(
        YES,
        NO,
        { type: 'pending', gatewayRefundId: 're' },
        { type: 'reversed', reason: 'returned' },
        { type: 'unknown', detail: 'odd' },
      ),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => drawn.map((change, index) => listed({ ...change, gatewayRefundId: `re_${index}` })));

const left = ({ outcome }: ListedRefund) => outcome.type === 'succeeded';
const total = (values: readonly string[]) =>
  values.reduce((cents, value) => cents + Math.round(+value * 100), 0);

describe('any two books', () => {
  it('that agree hold the same money for gone, unless something is still open or by hand', () => {
    fc.assert(
      fc.property(ours, theirs, (parts, list) => {
        fc.pre(parts.every(({ status }) => ['succeeded', 'failed'].includes(status)));
        fc.pre(list.every(({ outcome }) => outcome.type !== 'pending' && outcome.type !== 'unknown'));
        if (compare(parts, list).differences.length > 0) return;
        const paid = parts.filter(({ status }) => status === 'succeeded');
        expect(total(paid.map(({ amount }) => amount))).toBe(
          total(list.filter(left).map(({ amount }) => amount)),
        );
      }),
    );
  });

  it('let no money that left go unseen: it is matched to one of ours, told as news, or a difference', () => {
    fc.assert(
      fc.property(ours, theirs, (parts, list) => {
        const { differences, telling } = compare(parts, list);
        for (const entry of list.filter(left)) {
          const isSeen = differences.some(({ gatewayRefundId }) => gatewayRefundId === entry.gatewayRefundId);
          const agrees = parts.some(({ id, status }) => id === entry.key && status === 'succeeded');
          expect(isSeen || agrees || telling.includes(entry)).toBe(true);
        }
      }),
    );
  });

  it('differ in the same way in whatever order the gateway lists, and only once', () => {
    const nameOf = ({
      kind,
      paymentRefundId,
      theirs: entry,
    }: FoundDifference | ReturnType<typeof compare>['differences'][number]) =>
      `${kind} ${paymentRefundId} ${entry?.status} ${entry?.amount}`;
    fc.assert(
      fc.property(ours, theirs, (parts, list) => {
        fc.pre(new Set(list.map(({ key }) => key)).size === list.length);
        const there = compare(parts, list).differences;
        const back = compare(parts, [...list].reverse()).differences;
        expect(back.map(nameOf).sort()).toEqual(there.map(nameOf).sort());
        expect(
          new Set(there.map((one) => JSON.stringify([one.kind, one.paymentRefundId, one.gatewayRefundId])))
            .size,
        ).toBe(there.length);
      }),
    );
  });

  it('are on record as they are tonight, however many nights there were before', () => {
    const payment = { orderReference: 'A-1', paymentId: 'p1', gateway: 'sandbox' };
    fc.assert(
      fc.property(ours, fc.array(theirs, { minLength: 1, maxLength: 4 }), (parts, nights) => {
        let open: readonly FoundDifference[] = [];
        for (const list of nights) {
          const { differences } = recordDifferences(
            { ...payment, open },
            compare(parts, list).differences,
            given.anOccasion(),
          );
          open = differences.filter(({ closedAt }) => closedAt === null);
          expect(open.map(({ kind, theirs: entry }) => [kind, entry])).toEqual(
            expect.arrayContaining(
              compare(parts, list).differences.map(({ kind, theirs: entry }) => [kind, entry]),
            ),
          );
          expect(open).toHaveLength(compare(parts, list).differences.length);
        }
      }),
    );
  });
});
