import type { RefusalCode } from '@retours/domain';
import type { Answered, MerchantShop } from './open-shop.js';
import { STRIPE_KEYS } from './stripe-calls.js';

const url = 'https://shop.example/hooks';
const nothing = 'does-not-exist';

/** Calls about webhooks, the shop's own and its gateways', that are refused, each with the code and the data to expect. */
export async function refusedWebhooks({
  call,
  ask,
  push,
  refund,
  tellAll,
}: MerchantShop): Promise<readonly (readonly [RefusalCode, Promise<Answered>, object])[]> {
  const add = (body: object = {}) => call('POST', 'webhook-endpoints', { url, ...body });
  const { id } = (await add({ events: ['return.requested'] })).body;
  const deliveries = `webhook-endpoints/${id}/deliveries`;
  await ask(await push());
  await tellAll();
  await call('PATCH', `webhook-endpoints/${id}`, { enabled: false });
  const [givenUp] = (await call('GET', deliveries)).body.items;
  for (let added = 1; added < 20; added++) await add();
  const { webhookPath } = (await call('PUT', 'gateways/stripe', { credentials: STRIPE_KEYS })).body;
  const [part] = (await refund(await push())).paymentRefunds;
  const review = call('POST', `payment-refunds/${part.id}/review`, { decision: 'failed', reason: 'No' });
  return [
    ['REVIEW_NOT_EXPECTED', review, { state: 'queued' }],
    ['GATEWAY_NOT_FOUND', call('GET', 'gateways/paybuddy'), { gateway: 'paybuddy' }],
    ['SIGNATURE_INVALID', call('POST', webhookPath.replace('/v1/', ''), {}), {}],
    ['WEBHOOK_URL_FORBIDDEN', add({ url: 'https://10.0.0.1/' }), { reason: 'private_address' }],
    ['WEBHOOK_ENDPOINT_NOT_FOUND', call('GET', `webhook-endpoints/${nothing}`), { id: nothing }],
    ['WEBHOOK_DELIVERY_NOT_FOUND', call('GET', `${deliveries}/${nothing}`), { id: nothing }],
    ['WEBHOOK_ENDPOINT_DISABLED', call('POST', `${deliveries}/${givenUp.id}/replay`), { id }],
    ['WEBHOOK_ENDPOINT_LIMIT', add(), { max: 20 }],
  ];
}
