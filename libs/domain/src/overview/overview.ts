import { amount, decimal, sum, type Amount } from '../money/amount.js';
import type { Instant } from '../shop/calendar.js';
import { RETURN_KINDS, type ReturnKind } from '../shop/statuses.js';
import { mondayOf, periodBefore, weeksOf, type Period } from './period.js';
import type { Counted, CountedProduct, OverviewFigures } from './counted.js';

/** What happened to returns in some days. */
export type ReturnFlow = Readonly<{
  /** Requests made. */
  asked: number;
  /** Returns that got there for the first time: each counts once, on that day, whatever became of it later. */
  accepted: number;
  received: number;
  denied: number;
  completed: number;
  cancelled: number;
  /** Units in orders placed, without those cancelled since. */
  unitsOrdered: number;
  /** Units asked back, without denied and cancelled requests, and units refunded as returned without a request. */
  unitsReturned: number;
  /** From the request to the money or the voucher, over refunds that name a return. */
  timeToRefund: TimeToRefund;
}>;

/** Within how many days, begun ones counted whole, half of the refunds and nine of ten were there; null without any. */
export type TimeToRefund = Readonly<{ refunds: number; median: number | null; p90: number | null }>;

/** Value given back in some days, tax included. */
export type MoneyFlow = Readonly<{
  /** What refunds credited, by the day they were made. */
  products: Amount;
  shipping: Amount;
  goodwill: Amount;
  /** Credit slips less the slips that counter them, by the day of issue. */
  creditSlips: Amount;
  /** What has arrived, by the day it did: through gateways, by hand, as vouchers. */
  paidBack: Amount;
  ways: readonly MoneyWay[];
}>;
/** `way`: a gateway, `manual` for money given back by hand, or `voucher`. */
export type MoneyWay = Readonly<{ way: string; amount: Amount }>;

type InWeeks<T> = Readonly<{ total: T; before: T; weeks: readonly (Period & T)[] }>;
export type CurrencyOverview = InWeeks<MoneyFlow> & Readonly<{ currency: string }>;
export type ProductOverview = CountedProduct & Readonly<{ ratePercent: string | null }>;

/** What a merchant sees of a period, next to as many days before it. */
export type Overview = Period &
  Readonly<{
    timezone: string;
    /** Everything that happened until then is counted. */
    asOf: Instant;
    before: Period;
    /** Returns of each kind, now. */
    standing: Readonly<Record<ReturnKind, number>>;
    returns: InWeeks<ReturnFlow>;
    money: readonly CurrencyOverview[];
    products: readonly ProductOverview[];
  }>;

const PERCENT_DECIMALS = 1;

/** The smallest number of days that a share of the refunds, each counted under its days, did not exceed. */
function within(days: readonly Counted[], share: number): number | null {
  const sorted = [...days].sort((a, b) => Number(a.key) - Number(b.key));
  const rank = Math.ceil(share * sorted.reduce((all, { amount: many }) => all + Number(many), 0));
  let passed = 0;
  for (const { key, amount: many } of sorted) if ((passed += Number(many)) >= rank) return Number(key);
  return null;
}

/** The sum of one figure, or of one kind of it. */
const total = (rows: readonly Counted[], figure: Counted['figure'], key?: string) =>
  sum(
    rows
      .filter((row) => row.figure === figure && (key === undefined || row.key === key))
      .map((row) => decimal(row.amount)),
  );

function returnFlow(rows: readonly Counted[]): ReturnFlow {
  const entered = (kind: ReturnKind) => total(rows, 'entered', kind).toNumber();
  const waited = rows.filter(({ figure }) => figure === 'waited');
  return {
    asked: entered('waiting_for_confirmation'),
    accepted: entered('waiting_for_package'),
    received: entered('package_received'),
    denied: entered('return_denied'),
    completed: entered('return_completed'),
    cancelled: entered('cancelled'),
    unitsOrdered: total(rows, 'units', 'ordered').toNumber(),
    unitsReturned: total(rows, 'units', 'returned').toNumber(),
    timeToRefund: {
      refunds: total(rows, 'waited').toNumber(),
      median: within(waited, 0.5),
      p90: within(waited, 0.9),
    },
  };
}

/** Keys of money are its currency and, after a space, which part of it. */
const moneyFlow =
  (currency: string) =>
  (rows: readonly Counted[]): MoneyFlow => {
    const credited = (part: string) => amount(total(rows, 'credited', `${currency} ${part}`), currency);
    const paid = rows.filter(({ figure, key }) => figure === 'paid' && key.startsWith(`${currency} `));
    const ways = [...new Set(paid.map(({ key }) => key))].sort();
    return {
      products: credited('products'),
      shipping: credited('shipping'),
      goodwill: credited('goodwill'),
      creditSlips: amount(total(rows, 'slips', currency), currency),
      paidBack: amount(total(paid, 'paid'), currency),
      ways: ways.map((key) => ({
        way: key.slice(currency.length + 1),
        amount: amount(total(paid, 'paid', key), currency),
      })),
    };
  };

const MONEY: readonly Counted['figure'][] = ['credited', 'slips', 'paid'];

/** Makes what a merchant sees of a period from what was counted; weeks without anything are there as well. */
export function overviewOf(period: Period, timezone: string, counted: OverviewFigures): Overview {
  const { asOf, standing, rows, before, products } = counted;
  const weeks = weeksOf(period).map((days) => ({
    days,
    rows: rows.filter(({ week }) => week === mondayOf(days.from)),
  }));
  const inWeeks = <T>(flow: (of: readonly Counted[]) => T): InWeeks<T> => ({
    total: flow(rows),
    before: flow(before),
    weeks: weeks.map((week) => ({ ...week.days, ...flow(week.rows) })),
  });
  const currencies = new Set(
    [...rows, ...before].filter(({ figure }) => MONEY.includes(figure)).map(({ key }) => key.slice(0, 3)),
  );
  return {
    ...period,
    timezone,
    asOf,
    before: periodBefore(period),
    standing: Object.fromEntries(RETURN_KINDS.map((kind) => [kind, standing[kind] ?? 0])) as Record<
      ReturnKind,
      number
    >,
    returns: inWeeks(returnFlow),
    money: [...currencies].sort().map((currency) => ({ currency, ...inWeeks(moneyFlow(currency)) })),
    products: products.map((product) => ({
      ...product,
      ratePercent:
        product.ordered === 0
          ? null
          : decimal(product.returned).times(100).div(product.ordered).toFixed(PERCENT_DECIMALS),
    })),
  };
}
