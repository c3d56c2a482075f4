import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply, ShopClient } from './shop-client.js';

type Refund = Readonly<{
  id: string;
  status: string;
  moneyBack: string;
  creditSlipNumber: string;
  paymentRefunds: readonly { id: string; status: string }[];
}>;
type Policy = Record<string, unknown>;

/** What a walk leaves behind, for a story to look at. */
export type Walked = Readonly<{ reference: string; returnNumber: string; refund: Refund }>;

const PATIENCE_MS = 20_000;

function expectStatus<T>(reply: Reply<T>, status: number, step: string): T {
  if (reply.status !== status)
    throw new Error(`${step}: ${reply.status} instead of ${status}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

/** Two mugs at 14.28 less 5.00 and their shipping at 8.40, paid and delivered: the order of the contract's example. */
export const mugs = (reference: string, customerId: string, payment: Record<string, unknown> = {}) => ({
  customer: { id: customerId, email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  currency: 'EUR',
  placedAt: '2026-03-01T10:00:00Z',
  invoiceNumber: `FA-${reference}`,
  lines: [
    {
      id: 'l1',
      sku: 'MUG-1',
      name: 'Mug',
      quantity: 2,
      unitPriceTaxExcl: '11.90',
      unitPriceTaxIncl: '14.28',
      taxRate: '20',
      totalTaxExcl: '23.80',
      totalTaxIncl: '28.56',
    },
  ],
  shipping: { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20', carrier: 'Colissimo' },
  discounts: [{ code: 'PROMO5', taxExcl: '4.17', taxIncl: '5.00', lineIds: ['l1'] }],
  payments: [
    {
      id: 'p1',
      method: 'card',
      gateway: 'sandbox',
      gatewayReference: `ch_${reference}`,
      amount: '31.96',
      capturedAt: '2026-03-01T10:01:00Z',
      ...payment,
    },
  ],
  statusHistory: [
    { status: 'payment_accepted', at: '2026-03-01T10:01:00Z' },
    { status: 'delivered', at: '2026-03-04T15:00:00Z' },
  ],
});

/** Turns returns on, without a limit of days, whatever the shop had. */
export async function openForReturns(merchant: ShopClient): Promise<void> {
  const policy = expectStatus(await merchant.get<Policy>('/v1/return-policy'), 200, 'reads the policy');
  expectStatus(
    await merchant.put('/v1/return-policy', { ...policy, returnsEnabled: true, returnWindowDays: 0 }),
    200,
    'saves the policy',
  );
}

/** Waits until a refund is no longer pending. */
export async function settled(merchant: ShopClient, id: string, patienceMs = PATIENCE_MS): Promise<Refund> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100)) {
    const refund = expectStatus(await merchant.get<Refund>(`/v1/refunds/${id}`), 200, 'reads the refund');
    if (refund.status !== 'pending') return refund;
  }
  throw new Error(`refund ${id} is still pending after ${patienceMs} ms`);
}

/** The whole job: an order comes in, its customer asks, the merchant accepts, receives and refunds, the money goes back. */
export async function walk(
  customer: ShopClient,
  merchant: ShopClient,
  customerId: string,
  payment: Record<string, unknown> = {},
  patienceMs = PATIENCE_MS,
): Promise<Walked> {
  const reference = `A-${randomUUID()}`;
  expectStatus(
    await merchant.put(`/v1/orders/${reference}`, mugs(reference, customerId, payment)),
    201,
    'pushes the order in',
  );
  const asked = expectStatus(
    await customer.post<{ number: string }>(
      '/v1/returns',
      { orderReference: reference, explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
      randomUUID(),
    ),
    201,
    'asks for a return',
  );
  const number = asked.number;
  expectStatus(
    await merchant.post(`/v1/returns/${number}/status-changes`, { status: 'waiting_for_package' }),
    200,
    'accepts',
  );
  expectStatus(
    await merchant.post(`/v1/returns/${number}/receipts`, {
      lines: [{ lineId: 'l1', quantity: 1, condition: 'as_new' }],
    }),
    200,
    'receives',
  );
  const body = {
    kind: 'return',
    returnNumber: number,
    lines: [{ lineId: 'l1', quantity: 1 }],
    repayShipping: true,
    restock: true,
    reason: 'too big',
  };
  const key = randomUUID();
  const refund = expectStatus(
    await merchant.post<Refund>(`/v1/orders/${reference}/refunds`, body, key),
    201,
    'refunds',
  );
  const again = await merchant.post<Refund>(`/v1/orders/${reference}/refunds`, body, key);
  if (!again.replayed || again.body.id !== refund.id)
    throw new Error('the same key did not replay the same refund');
  return { reference, returnNumber: number, refund: await settled(merchant, refund.id, patienceMs) };
}
