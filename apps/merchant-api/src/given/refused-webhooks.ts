import type { RefusalCode } from '@retours/domain';
import type { Answered, MerchantShop } from './open-shop.js';

const url = 'https://shop.example/hooks';
const nothing = 'does-not-exist';

/** Calls about webhooks that are refused, each with the code and the data to expect. */
export async function refusedWebhooks({
  call,
  ask,
  push,
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
  return [
    ['WEBHOOK_URL_FORBIDDEN', add({ url: 'https://10.0.0.1/' }), { reason: 'private_address' }],
    ['WEBHOOK_ENDPOINT_NOT_FOUND', call('GET', `webhook-endpoints/${nothing}`), { id: nothing }],
    ['WEBHOOK_DELIVERY_NOT_FOUND', call('GET', `${deliveries}/${nothing}`), { id: nothing }],
    ['WEBHOOK_ENDPOINT_DISABLED', call('POST', `${deliveries}/${givenUp.id}/replay`), { id }],
    ['WEBHOOK_ENDPOINT_LIMIT', add(), { max: 20 }],
  ];
}
