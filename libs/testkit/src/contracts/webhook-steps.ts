import { randomUUID } from 'node:crypto';
import {
  newEndpoint,
  notificationOf,
  type Outlook,
  type Scope,
  type Tried,
  type Verdict,
  type WebhookEndpointForm,
} from '@retours/domain';
import { ask, aShopIn, push, tellAll, type StoreUnderTest } from './store.js';

export const LEASE = 60;
export const URL_OF_SHOP = 'https://shop.example/hooks';
export const secretOf = () => `whsec_${randomUUID().replaceAll('-', '')}`;

const form: WebhookEndpointForm = { url: URL_OF_SHOP, events: [], description: null, enabled: true };

/** Adds an endpoint to a shop; the ids sort as they are made. */
export async function addEndpoint(
  { webhookEndpoints }: StoreUnderTest,
  scope: Scope,
  {
    id = randomUUID(),
    at = '2026-03-10T10:00:00.000Z',
    ...rest
  }: Partial<WebhookEndpointForm> & {
    id?: string;
    at?: string;
  } = {},
) {
  const { value } = await webhookEndpoints.create(
    scope,
    newEndpoint({ ...form, ...rest }, id, at),
    secretOf(),
  );
  return value;
}

/** A shop with an endpoint, and so many events on their way to it. */
export async function aShopWithEvents(store: StoreUnderTest, events = 1) {
  const { id: shop, staff, customer } = await aShopIn(store);
  const endpoint = await addEndpoint(store, staff);
  for (let number = 1; number <= events; number++) {
    await push(store, staff, `A-${number}`);
    await ask(store, customer, `A-${number}`);
  }
  await tellAll(store, shop, (event, { subscriptions }) =>
    subscriptions.map(({ id }) => notificationOf(event, { channel: 'webhook', recipient: id })),
  );
  const ids = await due(store, shop);
  return { shop, staff, endpoint, ids };
}

/** What is due to be posted for a shop, rung for once more. */
export const due = async ({ dueWork }: StoreUnderTest, shop: string) =>
  (await dueWork.take('webhooks', 100_000, LEASE)).filter((bell) => bell.shop === shop).map(({ id }) => id);

export const SENT: readonly [Tried, Outlook] = [
  { sent: true, detail: 'answered 200' },
  { status: 'sent', retryIn: null },
];
export const failed = (retryIn: number): readonly [Tried, Outlook] => [
  { sent: false, detail: 'answered 500' },
  { status: 'pending', retryIn },
];

/** Claims a notification and records how its try went. */
export async function tryOnce(
  { notifications }: StoreUnderTest,
  shop: string,
  id: string,
  [tried, outlook]: readonly [Tried, Outlook],
) {
  const claim = await notifications.claim(shop, id, LEASE);
  if (!claim) throw new Error(`${id} could not be claimed`);
  await notifications.record(shop, id, claim.lease, tried, outlook);
  return claim;
}

export const fails =
  (failures: number, retryIn: number | null = null) =>
  (): Verdict => ({
    failures,
    retryIn,
    switchOff: null,
  });
