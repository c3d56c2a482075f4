import { randomUUID } from 'node:crypto';
import { shops } from './ground.js';
import type { Authorize } from './issuer.js';

const ORDERS = 1_000;
const LINES = 20;
const LIMIT_MS = 120_000;

const line = (n: number) => ({
  id: `l${n}`,
  sku: `SKU-${n}`,
  name: 'Mug',
  quantity: 2,
  unitPriceTaxExcl: '10.00',
  unitPriceTaxIncl: '12.00',
  taxRate: '20',
});

const order = (run: string, n: number) => ({
  reference: `import-${run}-${n}`,
  customer: { id: 'c-1', email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  currency: 'EUR',
  placedAt: '2026-03-01T10:00:00Z',
  lines: Array.from({ length: LINES }, (_, index) => line(index + 1)),
  shipping: { taxExcl: '5.00', taxIncl: '6.00', taxRate: '20' },
  payments: [
    { id: 'p1', method: 'card', gateway: 'sandbox', amount: '486.00', capturedAt: '2026-03-01T10:01:00Z' },
  ],
  statusHistory: [{ status: 'payment_accepted', at: '2026-03-01T10:01:00Z' }],
});

/** Imports a thousand new orders of twenty lines in one body: orders a second, or why they were not all taken. */
export async function importOrders(
  url: string,
  authorize: Authorize,
): Promise<Readonly<{ perSecond: number; refused?: string }>> {
  const run = randomUUID();
  const body = Array.from({ length: ORDERS }, (_, n) => JSON.stringify(order(run, n))).join('\n');
  const authorization = authorize({ audience: 'retours-merchant', shop: shops[0], sub: 's-1' });
  const startedAt = performance.now();
  const answer = await fetch(`${url}/v1/orders/import`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/x-ndjson' },
    body,
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  const text = await answer.text();
  const perSecond = (ORDERS * 1000) / (performance.now() - startedAt);
  const created = answer.ok ? (JSON.parse(text) as { created: number }).created : 0;
  return created === ORDERS
    ? { perSecond }
    : { perSecond, refused: `${answer.status} ${text.slice(0, 500)}` };
}
