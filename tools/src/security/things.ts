import { randomUUID } from 'node:crypto';
import { DueWork, notificationsOf, Outbox } from '@retours/domain';
import { given } from '@retours/domain/given';
import { ADA, SHOP, type People } from './people.js';
import type { Apis, Ask, Side } from './two-apis.js';

const units = (lineId: string, quantity = 1) => [{ lineId, quantity }];
const history = [
  { status: 'payment_accepted', at: '2026-03-01T10:01:00Z' },
  { status: 'delivered', at: '2026-03-04T15:00:00Z' },
];

/** An order of Ada's of three mugs and three bowls, paid by bank transfer and delivered, unless told otherwise. */
export const anOrder = (rest: object = {}) => ({
  ...given.anOrderPush({
    customer: { id: ADA, email: 'ada@example.com', firstName: 'Ada', lastName: 'Lovelace', locale: 'fr' },
    lines: ['l1', 'l2'].map((id) => given.aLine({ id, quantity: 3 })),
    payments: [given.aPayment({ method: 'bank_transfer', gateway: 'manual', amount: '94.08' })],
    statusHistory: history,
  }),
  ...rest,
});
export const unpaid = () => anOrder({ statusHistory: [], payments: [] });

/** Decides whom to tell of all that has happened, as the worker does. */
export async function tellAll({ persistence }: Pick<Apis, 'persistence'>): Promise<void> {
  for (const { shop, id } of await persistence.port(DueWork).take('outbox', 1_000, 0))
    await persistence.port(Outbox).fanOut(shop, [id], notificationsOf);
}

/** One of everything there is in a shop, made over HTTP by those who may: names of things by what they are. */
export async function things(apis: Apis, { ada, grace }: People) {
  const call = async (side: Side, token: string, method: string, path: string, body?: unknown) => {
    const ask: Ask = { method, url: `/v1/${path}`, token, body };
    const { status, text } = await apis[side].call(ask);
    if (status >= 300) throw new Error(`${method} ${path} of ${SHOP}: ${status} ${text}`);
    return JSON.parse(text);
  };
  const staff = (method: string, path: string, body?: unknown) => call('merchant', grace, method, path, body);
  const asks = (orderReference: string, lines: object[]) =>
    call('customer', ada, 'POST', 'returns', { orderReference, explanation: 'Too big', lines });
  await staff('PUT', 'return-policy', { returnsEnabled: true, returnWindowDays: 0 });
  const [reference, unpaidReference] = [`A-${randomUUID()}`, `B-${randomUUID()}`];
  await staff('PUT', `orders/${reference}`, anOrder());
  await staff('PUT', `orders/${unpaidReference}`, unpaid());
  const endpoint = await staff('POST', 'webhook-endpoints', { url: 'https://shop.example/hooks' });
  const accepted = await asks(reference, [...units('l1'), ...units('l2')]);
  await staff('POST', `returns/${accepted.number}/status-changes`, { status: 'waiting_for_package' });
  const requested = await asks(reference, units('l1'));
  const refund = await staff('POST', `orders/${reference}/refunds`, { kind: 'return', lines: units('l2') });
  const credited = await staff('POST', `orders/${reference}/refunds`, {
    kind: 'return',
    lines: units('l2'),
    voucher: true,
  });
  const { code } = credited.voucher;
  const spent = await staff('POST', `vouchers/${code}/redemptions`, { amount: '1.00', currency: 'EUR' });
  await tellAll(apis);
  const deliveries = await staff('GET', `webhook-endpoints/${endpoint.id}/deliveries`);
  const suffix = randomUUID().slice(0, 8);
  const [orderStatus, returnStatus] = [`packed_${suffix}`, `checked_${suffix}`];
  const names = { en: 'Ours', fr: 'Le nôtre' };
  await staff('POST', 'order-statuses', { code: orderStatus, names, color: '#112233' });
  const merchantAccount = `Account-${suffix}`;
  const { webhookPath } = await staff('PUT', 'gateways/adyen', {
    credentials: { apiKey: 'key', merchantAccount },
  });
  const kind = 'waiting_for_confirmation';
  await staff('POST', 'return-statuses', { code: returnStatus, kind, names, color: '#112233' });
  return {
    reference,
    unpaidReference,
    lineId: 'l1',
    accepted: accepted.number as string,
    requested: requested.number as string,
    refund: refund.id as string,
    paymentRefund: refund.paymentRefunds[0].id as string,
    slip: refund.creditSlipNumber as string,
    voucher: code as string,
    redemption: spent.id as string,
    endpoint: endpoint.id as string,
    delivery: deliveries.items[0].id as string,
    orderStatus,
    returnStatus,
    merchantAccount,
    webhookPath: webhookPath as string,
  };
}
export type Things = Awaited<ReturnType<typeof things>>;
/** What a thing is called when there is none. */
export const nothing: Readonly<Record<keyof Things, string>> = {
  reference: 'A-nowhere',
  unpaidReference: 'B-nowhere',
  lineId: 'l99',
  accepted: 'RE-2026-999991',
  requested: 'RE-2026-999992',
  refund: '00000000-0000-7000-8000-000000000001',
  paymentRefund: '00000000-0000-7000-8000-000000000002',
  slip: 'AV-2026-999993',
  voucher: 'V-0000-0000-0000-0000',
  redemption: '00000000-0000-7000-8000-000000000003',
  endpoint: '00000000-0000-7000-8000-000000000004',
  delivery: '00000000-0000-7000-8000-000000000005',
  orderStatus: 'packed_never',
  returnStatus: 'checked_never',
  merchantAccount: 'Account-nowhere',
  webhookPath: '/v1/gateways/adyen/webhooks/nowhere',
};
