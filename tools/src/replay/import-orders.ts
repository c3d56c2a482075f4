import type { ImportReportView, OrderRowBody } from '@retours/contracts';
import type { Api } from './api.js';
import { orderTotal } from './file-ledger.js';
import { progress } from './progress.js';
import type { FileOrder } from './sales.js';
import { sterlingText } from './sterling.js';

const ORDERS_PER_REQUEST = 500;

/** An order as the shop pushes it in: paid and delivered the moment it was invoiced, without tax and shipping. */
export function orderRow(order: FileOrder): OrderRowBody {
  const { reference, customer, at, lines } = order;
  const amount = sterlingText(orderTotal(order), 'pence');
  return {
    reference,
    customer: { id: customer },
    currency: 'GBP',
    placedAt: at,
    invoiceNumber: reference,
    lines: lines.map(({ id, sku, name, quantity, unitPrice }) => {
      const price = sterlingText(unitPrice, 'mills');
      return { id, sku, name, quantity, unitPriceTaxExcl: price, unitPriceTaxIncl: price, taxRate: '0' };
    }),
    payments: [
      {
        id: `${reference}-card`,
        method: 'card',
        gateway: 'sandbox',
        gatewayReference: reference,
        amount,
        capturedAt: at,
      },
    ],
    statusHistory: ['payment_accepted', 'delivered'].map((status) => ({ status, at })),
  };
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Pushes the orders in, 500 a request. @returns a sentence for each order the product refused. */
export async function importOrders(merchant: Api, orders: readonly FileOrder[]): Promise<string[]> {
  const shown = progress('Importing orders', orders.length);
  const refused: string[] = [];
  for (const chunk of chunks(orders, ORDERS_PER_REQUEST)) {
    const ndjson = chunk.map((order) => `${JSON.stringify(orderRow(order))}\n`).join('');
    const { problems } = await merchant.stream<ImportReportView>('/v1/orders/import', ndjson);
    refused.push(
      ...problems.map(({ reference, code, title }) => `Order ${reference} was refused: ${code}, ${title}`),
    );
    shown.add(chunk.length);
  }
  shown.stop();
  return refused;
}
