import type { ListedReturnView, MerchantOrderView, OrderRowView, RefundView } from '@retours/contracts';
import { everyItem, type Api } from './api.js';
import { inLanes } from './lanes.js';
import { progress } from './progress.js';
import { parseSterling, type Pence } from './sterling.js';

const LANES = 8;
const pence = (amount: string): Pence => parseSterling(amount, 'pence');
const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0);

/** What the product says came back of a line of an order. */
export type LineBack = Readonly<{ returned: number; credited: Pence }>;

async function listOf<T>(merchant: Api, path: string): Promise<T[]> {
  const items: T[] = [];
  for await (const item of everyItem<T>(merchant, path)) items.push(item);
  return items;
}

async function readOrders(merchant: Api) {
  const rows = await listOf<OrderRowView>(merchant, '/v1/orders');
  const shown = progress('Reading orders back', rows.length);
  const lines = new Map<string, LineBack>();
  const sums = { captured: 0, paidBackOfPayments: 0, units: 0 };
  await inLanes(rows, LANES, async ({ reference }) => {
    const order = await merchant.get<MerchantOrderView>(`/v1/orders/${reference}`);
    for (const { id, quantity, ledger } of order.lines) {
      sums.units += quantity;
      lines.set(id, { returned: ledger.returned, credited: pence(ledger.creditedTaxIncl) });
    }
    sums.captured += sum(order.payments, ({ amount }) => pence(amount));
    sums.paidBackOfPayments += sum(order.payments, ({ refunded }) => pence(refunded));
    shown.add();
  });
  shown.stop();
  return { orders: rows.length, total: sum(rows, ({ totalTaxIncl }) => pence(totalTaxIncl)), lines, ...sums };
}

async function readReturns(merchant: Api) {
  const returns = await listOf<ListedReturnView>(merchant, '/v1/returns');
  const lines = returns.flatMap((row) => row.lines);
  return {
    returns: returns.length,
    completed: returns.filter(({ status }) => status.kind === 'return_completed').length,
    asked: sum(lines, ({ quantity }) => quantity),
    received: sum(lines, ({ received }) => received),
    refunded: sum(lines, ({ refunded }) => refunded),
  };
}

async function readRefunds(merchant: Api) {
  const refunds = await listOf<RefundView>(merchant, '/v1/refunds');
  const paid = refunds
    .flatMap(({ paymentRefunds }) => paymentRefunds)
    .filter(({ status }) => status === 'succeeded');
  return {
    refunds: refunds.length,
    succeeded: refunds.filter(({ status }) => status === 'succeeded').length,
    credit: sum(refunds, ({ credit }) => pence(credit.totalTaxIncl)),
    moneyBack: sum(refunds, ({ moneyBack }) => pence(moneyBack)),
    paidBack: sum(paid, ({ amount }) => pence(amount)),
  };
}

/** What the product says, read through its APIs, page by page. */
export type ReadBack = Awaited<ReturnType<typeof readBack>>;
export const readBack = async (merchant: Api) => ({
  ...(await readOrders(merchant)),
  ...(await readReturns(merchant)),
  ...(await readRefunds(merchant)),
});
