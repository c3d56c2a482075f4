import type { Counted, OverviewFigures } from './counted.js';
import { overviewOf } from './overview.js';

const period = { from: '2026-11-09', to: '2026-11-22' };
const [FIRST, SECOND] = ['2026-11-09', '2026-11-16'];
const row = (figure: Counted['figure'], key: string, amount: string, week = FIRST): Counted => ({
  figure,
  key,
  week,
  amount,
});
const overview = (counted: Partial<OverviewFigures> = {}) =>
  overviewOf(period, 'Europe/Paris', {
    asOf: '2026-11-22T10:00:00.000Z',
    standing: {},
    rows: [],
    before: [],
    products: [],
    ...counted,
  });

describe('what a merchant sees of a period', () => {
  it('has every week, and every kind, where nothing happened as well', () => {
    const { returns, standing, money, products } = overview({ standing: { cancelled: 2 } });
    expect(returns.weeks.map(({ from, to, asked }) => [from, to, asked])).toEqual([
      ['2026-11-09', '2026-11-15', 0],
      ['2026-11-16', '2026-11-22', 0],
    ]);
    expect(standing).toMatchObject({ waiting_for_confirmation: 0, cancelled: 2 });
    expect([money, products]).toEqual([[], []]);
    expect(returns.total.timeToRefund).toEqual({ refunds: 0, median: null, p90: null });
  });

  it('adds weeks up, and stands next to the period before', () => {
    const rows = [
      row('entered', 'waiting_for_confirmation', '3'),
      row('entered', 'waiting_for_confirmation', '4', SECOND),
      row('entered', 'return_denied', '1', SECOND),
      row('units', 'ordered', '50'),
      row('units', 'returned', '5'),
    ];
    const { returns, before } = overview({
      rows,
      before: [{ figure: 'entered', key: 'waiting_for_confirmation', amount: '9' }],
    });
    expect(returns.total).toMatchObject({ asked: 7, denied: 1, unitsOrdered: 50, unitsReturned: 5 });
    expect(returns.weeks.map(({ asked, denied }) => [asked, denied])).toEqual([
      [3, 0],
      [4, 1],
    ]);
    expect([before, returns.before.asked]).toEqual([{ from: '2026-10-26', to: '2026-11-08' }, 9]);
  });

  it('tells within how many days half of the refunds, and nine of ten, were there', () => {
    const waited = (...days: [string, string][]) =>
      overview({ rows: days.map(([key, many]) => row('waited', key, many)) }).returns.total.timeToRefund;
    expect(waited(['10', '1'], ['2', '1'])).toEqual({ refunds: 2, median: 2, p90: 10 });
    expect(waited(['1', '4'], ['2', '1'], ['30', '5'])).toEqual({ refunds: 10, median: 2, p90: 30 });
    expect(waited(['3', '9'], ['40', '1'])).toEqual({ refunds: 10, median: 3, p90: 3 });
  });

  it('never adds up two currencies, and keeps the decimals of each', () => {
    const { money } = overview({
      rows: [
        row('credited', 'EUR products', '20.10'),
        row('credited', 'EUR products', '0.2', SECOND),
        row('credited', 'EUR shipping', '8.40'),
        row('slips', 'EUR', '-28.70'),
        row('paid', 'EUR stripe', '20.10'),
        row('paid', 'EUR voucher', '8.60', SECOND),
        row('paid', 'EUR stripe', '1', SECOND),
      ],
      before: [{ figure: 'credited', key: 'JPY goodwill', amount: '300' }],
    });
    const [euros, yen] = money;
    expect(euros).toMatchObject({
      currency: 'EUR',
      total: {
        products: '20.30',
        shipping: '8.40',
        goodwill: '0.00',
        creditSlips: '-28.70',
        paidBack: '29.70',
        ways: [
          { way: 'stripe', amount: '21.10' },
          { way: 'voucher', amount: '8.60' },
        ],
      },
      before: { products: '0.00', ways: [] },
    });
    expect(euros.weeks.map(({ paidBack }) => paidBack)).toEqual(['20.10', '9.60']);
    expect(yen).toMatchObject({ currency: 'JPY', total: { goodwill: '0' }, before: { goodwill: '300' } });
  });

  it('tells how many of a hundred units sold came back, unless none was sold', () => {
    const mug = { sku: 'MUG-1', name: 'Mug' };
    const rates = (ordered: number, returned: number) =>
      overview({ products: [{ ...mug, ordered, returned }] }).products[0].ratePercent;
    expect([rates(8, 1), rates(3, 2), rates(0, 2), rates(1, 2)]).toEqual(['12.5', '66.7', null, '200.0']);
  });
});
