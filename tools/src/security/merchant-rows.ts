import { publicRows, rowsFor, type Rows } from './rows.js';
import { anOrder } from './things.js';

const one = [{ lineId: 'l1', quantity: 1 }];
const names = { en: 'Ours', fr: 'Le nôtre' };
const nobody = rowsFor();
const [readOrders, writeOrders] = [rowsFor('orders:read'), rowsFor('orders:write')];
const [readReturns, writeReturns] = [rowsFor('returns:read'), rowsFor('returns:write')];
const [readRefunds, writeRefunds] = [rowsFor('refunds:read'), rowsFor('refunds:write')];
const [readSettings, writeSettings] = [rowsFor('settings:read'), rowsFor('settings:write')];

const orders: Rows = {
  'POST /v1/orders/import': writeOrders.own(
    200,
    () => '/v1/orders/import',
    ({ reference }) => JSON.stringify(anOrder({ reference: `${reference}-imported` })),
  ),
  'GET /v1/orders': readOrders.own(200, () => '/v1/orders'),
  'GET /v1/orders/:reference': readOrders.hidden(200, ({ reference }) => `/v1/orders/${reference}`),
  'PUT /v1/orders/:reference': writeOrders.own(
    201,
    ({ reference }) => `/v1/orders/${reference}-pushed`,
    () => anOrder(),
  ),
  'POST /v1/orders/:reference/status-changes': writeOrders.hidden(
    200,
    ({ unpaidReference }) => `/v1/orders/${unpaidReference}/status-changes`,
    () => ({ status: 'payment_accepted' }),
  ),
  'POST /v1/orders/:reference/payments': writeOrders.hidden(
    201,
    ({ unpaidReference }) => `/v1/orders/${unpaidReference}/payments`,
    () => ({
      id: 'p9',
      method: 'cheque',
      gateway: 'manual',
      amount: '1.00',
      capturedAt: '2026-03-01T10:01:00Z',
    }),
  ),
  'POST /v1/orders/:reference/lines': writeOrders.hidden(
    201,
    ({ unpaidReference }) => `/v1/orders/${unpaidReference}/lines`,
    () => ({ ...anOrder().lines?.[0], id: 'l9' }),
  ),
  'DELETE /v1/orders/:reference/lines/:lineId': writeOrders.hidden(
    200,
    ({ unpaidReference, lineId }) => `/v1/orders/${unpaidReference}/lines/${lineId}`,
  ),
  'POST /v1/orders/:reference/cancellations': writeOrders.hidden(
    201,
    ({ unpaidReference }) => `/v1/orders/${unpaidReference}/cancellations`,
    () => ({ lines: one }),
  ),
};

const returns: Rows = {
  'POST /v1/orders/:reference/returns': writeReturns.hidden(
    201,
    ({ reference }) => `/v1/orders/${reference}/returns`,
    () => ({ explanation: 'Phoned', lines: one }),
  ),
  'GET /v1/returns': readReturns.own(200, () => '/v1/returns'),
  'GET /v1/returns/counts': readReturns.own(200, () => '/v1/returns/counts'),
  'POST /v1/returns/bulk': writeReturns.own(
    200,
    () => '/v1/returns/bulk',
    ({ requested }) => ({ numbers: [requested], status: 'waiting_for_package' }),
  ),
  'GET /v1/returns.csv': readReturns.own(200, () => '/v1/returns.csv'),
  'GET /v1/returns/:number': readReturns.hidden(200, ({ accepted }) => `/v1/returns/${accepted}`),
  'GET /v1/returns/:number/slip.pdf': readReturns.hidden(
    200,
    ({ accepted }) => `/v1/returns/${accepted}/slip.pdf`,
  ),
  'POST /v1/returns/:number/status-changes': writeReturns.hidden(
    200,
    ({ requested }) => `/v1/returns/${requested}/status-changes`,
    () => ({ status: 'waiting_for_package' }),
  ),
  'POST /v1/returns/:number/receipts': writeReturns.hidden(
    200,
    ({ accepted }) => `/v1/returns/${accepted}/receipts`,
    () => ({ lines: [{ ...one[0], condition: 'as_new' }] }),
  ),
  'DELETE /v1/returns/:number/lines/:lineId': writeReturns.hidden(
    200,
    ({ accepted, lineId }) => `/v1/returns/${accepted}/lines/${lineId}`,
  ),
};

const refunds: Rows = {
  'POST /v1/orders/:reference/refunds': writeRefunds.hidden(
    201,
    ({ reference }) => `/v1/orders/${reference}/refunds`,
    () => ({ kind: 'return', lines: one }),
  ),
  'GET /v1/reconciliation/differences': readRefunds.own(200, () => '/v1/reconciliation/differences'),
  'GET /v1/refunds': readRefunds.own(200, () => '/v1/refunds'),
  'GET /v1/refunds.csv': readRefunds.own(200, () => '/v1/refunds.csv'),
  'GET /v1/refunds/:id': readRefunds.hidden(200, ({ refund }) => `/v1/refunds/${refund}`),
  'POST /v1/payment-refunds/:id/manual-settlement': writeRefunds.hidden(
    200,
    ({ paymentRefund }) => `/v1/payment-refunds/${paymentRefund}/manual-settlement`,
    () => ({ reference: 'wire-1', settledAt: '2026-03-09T10:00:00Z' }),
  ),
  // There is nothing to try again in a payment refund that waits for a person: its owner is told so, strangers are not.
  'POST /v1/payment-refunds/:id/retry': writeRefunds.hidden(
    409,
    ({ paymentRefund }) => `/v1/payment-refunds/${paymentRefund}/retry`,
  ),
  // Nothing about it is in doubt either.
  'POST /v1/payment-refunds/:id/review': writeRefunds.hidden(
    409,
    ({ paymentRefund }) => `/v1/payment-refunds/${paymentRefund}/review`,
    () => ({ decision: 'failed', reason: 'Asked the bank' }),
  ),
  'GET /v1/credit-slips': readRefunds.own(200, () => '/v1/credit-slips'),
  'GET /v1/credit-slips.csv': readRefunds.own(200, () => '/v1/credit-slips.csv'),
  'GET /v1/credit-slips/:number': readRefunds.hidden(200, ({ slip }) => `/v1/credit-slips/${slip}`),
  'GET /v1/credit-slips/:number.pdf': readRefunds.hidden(200, ({ slip }) => `/v1/credit-slips/${slip}.pdf`),
  'POST /v1/credit-slips/:number/reversal': writeRefunds.hidden(
    201,
    ({ slip }) => `/v1/credit-slips/${slip}/reversal`,
    () => ({ reason: 'Wrong order' }),
  ),
  'GET /v1/vouchers': readRefunds.own(200, () => '/v1/vouchers'),
  'GET /v1/vouchers/:code': readRefunds.hidden(200, ({ voucher }) => `/v1/vouchers/${voucher}`),
  'POST /v1/vouchers/:code/redemptions': writeRefunds.hidden(
    201,
    ({ voucher }) => `/v1/vouchers/${voucher}/redemptions`,
    () => ({ amount: '1.00', currency: 'EUR' }),
  ),
  'POST /v1/vouchers/:code/redemptions/:id/reversal': writeRefunds.hidden(
    200,
    ({ voucher, redemption }) => `/v1/vouchers/${voucher}/redemptions/${redemption}/reversal`,
  ),
};

const template = '/v1/mail-templates/refunded/fr';
const words = { subject: 'Remboursé', html: '<p>Bonjour</p>', text: 'Bonjour' };
const settings: Rows = {
  'GET /v1/return-policy': readSettings.own(200, () => '/v1/return-policy'),
  'PUT /v1/return-policy': writeSettings.own(
    200,
    () => '/v1/return-policy',
    () => ({ returnsEnabled: true, returnWindowDays: 0 }),
  ),
  'GET /v1/letterhead': readSettings.own(200, () => '/v1/letterhead'),
  'PUT /v1/letterhead': writeSettings.own(
    200,
    () => '/v1/letterhead',
    () => ({ name: 'Ours' }),
  ),
  'GET /v1/mail-settings': readSettings.own(200, () => '/v1/mail-settings'),
  'PUT /v1/mail-settings': writeSettings.own(
    200,
    () => '/v1/mail-settings',
    () => ({ fromName: 'Ours' }),
  ),
  'GET /v1/mail-templates': readSettings.own(200, () => '/v1/mail-templates'),
  'GET /v1/mail-templates/:mail/:language': readSettings.own(200, () => template),
  'PUT /v1/mail-templates/:mail/:language': writeSettings.own(
    200,
    () => template,
    () => words,
  ),
  'DELETE /v1/mail-templates/:mail/:language': writeSettings.own(200, () => template),
  'POST /v1/mail-templates/:mail/:language/preview': rowsFor('settings:write', 'refunds:read').hidden(
    200,
    () => `${template}/preview`,
    ({ refund }) => ({ refundId: refund }),
  ),
  'GET /v1/order-statuses': readSettings.own(200, () => '/v1/order-statuses'),
  'POST /v1/order-statuses': writeSettings.own(
    201,
    () => '/v1/order-statuses',
    ({ orderStatus }) => ({ code: `${orderStatus}_too`, names, color: '#445566' }),
  ),
  'GET /v1/order-statuses/:code': readSettings.hidden(
    200,
    ({ orderStatus }) => `/v1/order-statuses/${orderStatus}`,
  ),
  'PATCH /v1/order-statuses/:code': writeSettings.hidden(
    200,
    ({ orderStatus }) => `/v1/order-statuses/${orderStatus}`,
    () => ({ color: '#445566' }),
  ),
  'DELETE /v1/order-statuses/:code': writeSettings.hidden(
    204,
    ({ orderStatus }) => `/v1/order-statuses/${orderStatus}`,
  ),
  'GET /v1/return-statuses': readSettings.own(200, () => '/v1/return-statuses'),
  'POST /v1/return-statuses': writeSettings.own(
    201,
    () => '/v1/return-statuses',
    ({ returnStatus }) => ({ code: `${returnStatus}_too`, kind: 'cancelled', names, color: '#445566' }),
  ),
  'GET /v1/return-statuses/:code': readSettings.hidden(
    200,
    ({ returnStatus }) => `/v1/return-statuses/${returnStatus}`,
  ),
  'PATCH /v1/return-statuses/:code': writeSettings.hidden(
    200,
    ({ returnStatus }) => `/v1/return-statuses/${returnStatus}`,
    () => ({ color: '#445566' }),
  ),
  'DELETE /v1/return-statuses/:code': writeSettings.hidden(
    204,
    ({ returnStatus }) => `/v1/return-statuses/${returnStatus}`,
  ),
};

const webhooks: Rows = {
  'GET /v1/webhook-endpoints': readSettings.own(200, () => '/v1/webhook-endpoints'),
  'POST /v1/webhook-endpoints': writeSettings.own(
    201,
    () => '/v1/webhook-endpoints',
    () => ({ url: 'https://shop.example/more-hooks' }),
  ),
  'GET /v1/webhook-endpoints/:id': readSettings.hidden(
    200,
    ({ endpoint }) => `/v1/webhook-endpoints/${endpoint}`,
  ),
  'PATCH /v1/webhook-endpoints/:id': writeSettings.hidden(
    200,
    ({ endpoint }) => `/v1/webhook-endpoints/${endpoint}`,
    () => ({ description: 'books' }),
  ),
  'DELETE /v1/webhook-endpoints/:id': writeSettings.hidden(
    204,
    ({ endpoint }) => `/v1/webhook-endpoints/${endpoint}`,
  ),
  'POST /v1/webhook-endpoints/:id/secret-rotation': writeSettings.hidden(
    200,
    ({ endpoint }) => `/v1/webhook-endpoints/${endpoint}/secret-rotation`,
    () => ({ keepOldForSeconds: 60 }),
  ),
  'GET /v1/webhook-endpoints/:id/deliveries': readSettings.hidden(
    200,
    ({ endpoint }) => `/v1/webhook-endpoints/${endpoint}/deliveries`,
  ),
  'GET /v1/webhook-endpoints/:id/deliveries/:deliveryId': readSettings.hidden(
    200,
    ({ endpoint, delivery }) => `/v1/webhook-endpoints/${endpoint}/deliveries/${delivery}`,
  ),
  'POST /v1/webhook-endpoints/:id/deliveries/:deliveryId/replay': writeSettings.hidden(
    200,
    ({ endpoint, delivery }) => `/v1/webhook-endpoints/${endpoint}/deliveries/${delivery}/replay`,
  ),
};

const account = '/v1/gateways/adyen';
const gateways: Rows = {
  'GET /v1/gateways/:gateway': readSettings.own(200, () => account),
  'PUT /v1/gateways/:gateway': writeSettings.own(
    200,
    () => account,
    () => ({ credentials: { apiKey: 'key', merchantAccount: 'Ours' } }),
  ),
  'DELETE /v1/gateways/:gateway': writeSettings.own(204, () => account),
  // Its callers are known by their signature, which is missing here; inbound.spec.ts has those who bring one.
  'POST /v1/gateways/:gateway/webhooks/:endpoint': nobody.everybody(
    422,
    ({ webhookPath }) => webhookPath,
    () => ({}),
  ),
  'GET /v1/gateway-news': readRefunds.own(200, () => '/v1/gateway-news'),
};

/** Every route of the merchant API, and what each caller is to be answered. */
export const merchantRows: Rows = {
  ...publicRows,
  'POST /dev/token': nobody.everybody(
    200,
    () => '/dev/token',
    () => ({ audience: 'retours-merchant', shop: 'tried', sub: 's-1' }),
  ),
  ...orders,
  ...returns,
  ...refunds,
  ...settings,
  ...webhooks,
  ...gateways,
  'GET /v1/overview': rowsFor('returns:read', 'refunds:read').own(200, () => '/v1/overview'),
  'GET /v1/audit': readSettings.own(200, () => '/v1/audit'),
};
