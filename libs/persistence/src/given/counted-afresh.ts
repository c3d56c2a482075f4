import {
  dayIn,
  decimal,
  Lists,
  mondayOf,
  Shops,
  type CalendarDay,
  type Instant,
  type Order,
  type OverviewFigures,
  type Period,
  type Refund,
  type Scope,
} from '@retours/domain';
import { Decimal } from '@retours/domain';
import type { Persistence } from '../index.js';

const DAY_MS = 86_400_000;
const EVERYTHING = { limit: 100_000 };
type Fact = Readonly<{ figure: string; key: string; day: CalendarDay; amount: string | number }>;

const KINDS_LATER = [
  'waiting_for_package',
  'package_received',
  'return_denied',
  'return_completed',
  'cancelled',
];
const PAID = ['succeeded', 'marked_refunded'];
const PARTS = {
  products: 'productsTaxIncl',
  shipping: 'shippingTaxIncl',
  goodwill: 'goodwillTaxIncl',
} as const;

/**
 * Counts a period from the books, one row after the other, without any counter. `arrivedAt` is when a payment refund
 * arrived through a gateway: a walk takes no time.
 */
export async function countedAfresh(
  { port }: Persistence,
  scope: Scope,
  period: Period,
  before: Period,
  arrivedAt: Instant,
): Promise<Omit<OverviewFigures, 'asOf'>> {
  const lists = port(Lists);
  const { timezone } = (await port(Shops).get(scope)).policy;
  const day = (at: Instant) => dayIn(timezone, at);
  const [orders, returns, refunds, slips] = await Promise.all([
    lists.orders(scope, {}, EVERYTHING),
    lists.wholeReturns(scope, {}, EVERYTHING),
    lists.refunds(scope, {}, EVERYTHING),
    lists.creditSlips(scope, {}, EVERYTHING),
  ]);
  const orderOf = new Map(orders.items.map((order) => [order.reference, order]));
  const facts: Fact[] = [];
  const names = new Map<string, string>();
  const fact = (figure: string, key: string, at: Instant, amount: string | number) =>
    facts.push({ figure, key, day: day(at), amount });
  const units = (figure: string, order: Order, lineId: string, at: Instant, many: number) => {
    const { sku, name } = order.lines.find(({ id }) => id === lineId)!;
    names.set(sku || name, name);
    facts.push({ figure, key: sku || name, day: mondayOf(day(at)), amount: many });
    fact('units', figure, at, many);
  };

  for (const order of orders.items)
    for (const { id, ordered, cancelled } of order.lines)
      units('ordered', order, id, order.placedAt, ordered - cancelled);
  for (const { orderReference, requestedAt, kind, history, lines } of returns.items) {
    fact('entered', 'waiting_for_confirmation', requestedAt, 1);
    for (const later of KINDS_LATER) {
      const [first] = history
        .filter(({ to }) => to === later)
        .map(({ at }) => at)
        .sort();
      if (first) fact('entered', later, first, 1);
    }
    if (kind === 'return_denied' || kind === 'cancelled') continue;
    for (const { lineId, quantity } of lines)
      units('returned', orderOf.get(orderReference)!, lineId, requestedAt, quantity);
  }
  for (const refund of refunds.items) {
    const { currency, createdAt, credit, orderReference, returnNumber } = refund;
    if (refund.kind === 'return' && returnNumber === null)
      for (const { lineId, quantity } of refund.lines)
        units('returned', orderOf.get(orderReference)!, lineId, createdAt, quantity);
    for (const [part, property] of Object.entries(PARTS))
      fact('credited', `${currency} ${part}`, createdAt, credit[property] ?? '0');
    const ways = waysOf(refund, arrivedAt);
    for (const { way, at, amount } of ways) fact('paid', `${currency} ${way}`, at, amount);
    const request = returns.items.find(({ number }) => number === returnNumber);
    if (!request || refund.status !== 'succeeded' || ways.length === 0) continue;
    const last = ways
      .map(({ at }) => at)
      .sort()
      .at(-1)!;
    const days = Math.ceil((Date.parse(last) - Date.parse(request.requestedAt)) / DAY_MS);
    fact('waited', String(Math.max(1, days)), last, 1);
  }
  for (const { currency, issuedAt, credit } of slips.items)
    fact('slips', currency, issuedAt, credit.totalTaxIncl);

  const flows = facts.filter(({ figure }) => figure !== 'ordered' && figure !== 'returned');
  const of = (figure: string) =>
    totals(
      inside(
        facts.filter((one) => one.figure === figure),
        { ...period, from: mondayOf(period.from) },
      ),
      () => undefined,
    );
  const ordered = of('ordered');
  const products = of('returned').map(({ key, amount: returned }) => ({
    sku: key,
    name: names.get(key)!,
    returned: Number(returned),
    ordered: Number(ordered.find((one) => one.key === key)?.amount ?? 0),
  }));
  return {
    standing: Object.fromEntries(
      [...new Set(returns.items.map(({ kind }) => kind))].map((kind) => [
        kind,
        returns.items.filter((request) => request.kind === kind).length,
      ]),
    ),
    rows: totals(inside(flows, period), ({ day: of }) => mondayOf(of)),
    before: totals(inside(flows, before), () => undefined),
    products: products.sort((a, b) => b.returned - a.returned || (a.sku < b.sku ? -1 : 1)),
  } as Omit<OverviewFigures, 'asOf'>;
}

/** What of a refund has arrived, how and when. */
function waysOf({ paymentRefunds, voucher, credit, notCollected }: Refund, arrivedAt: Instant) {
  const money = paymentRefunds
    .filter(({ status }) => PAID.includes(status))
    .map(({ status, gateway, amount, settlement }) =>
      status === 'marked_refunded'
        ? { way: 'manual', at: settlement!.settledAt, amount }
        : { way: gateway, at: arrivedAt, amount },
    );
  if (!voucher) return money;
  const worth = decimal(credit.totalTaxIncl).minus(notCollected).toString();
  return [...money, { way: 'voucher', at: voucher.issuedAt, amount: worth }];
}

const inside = (facts: readonly Fact[], { from, to }: Period) =>
  facts.filter(({ day }) => day >= from && day <= to);

function totals(facts: readonly Fact[], weekOf: (fact: Fact) => CalendarDay | undefined) {
  const sums = new Map<string, Decimal>();
  for (const one of facts) {
    const place = JSON.stringify([one.figure, one.key, weekOf(one)]);
    sums.set(place, (sums.get(place) ?? decimal(0)).plus(one.amount));
  }
  return [...sums]
    .filter(([, amount]) => !amount.isZero())
    .map(([place, amount]) => {
      const [figure, key, week] = JSON.parse(place) as [string, string, string | null];
      return { figure, key, ...(week === null ? {} : { week }), amount: amount.toString() };
    });
}
