import { randomUUID } from 'node:crypto';
import { changedEndpoint, WEBHOOK_LIMITS } from '@retours/domain';
import { aShopIn, describeRules, keyed, race, times, type StoreRule, type StoreUnderTest } from './store.js';
import { webhookDeliveriesRules } from './webhook-deliveries.rules.js';
import { addEndpoint, secretOf, URL_OF_SHOP } from './webhook-steps.js';

const AT = '2026-03-11T10:00:00.000Z';

/** What a merchant may do to the endpoints of a shop. */
export const webhookEndpointsRules: readonly StoreRule[] = [
  {
    name: 'an endpoint is found as it was added, by its own shop only',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const other = await aShopIn(store);
      const { secret, ...endpoint } = await addEndpoint(store, staff, {
        events: ['refund.created'],
        description: 'books',
      });
      expect(secret).toMatch(/^whsec_/);
      expect(await store.webhookEndpoints.find(staff, endpoint.id)).toEqual(endpoint);
      expect(await store.webhookEndpoints.list(staff)).toEqual([endpoint]);
      expect(await store.webhookEndpoints.list(other.staff)).toEqual([]);
      for (const id of [endpoint.id, 'none'])
        await expect(store.webhookEndpoints.find(other.staff, id)).rejects.toMatchObject({
          code: 'WEBHOOK_ENDPOINT_NOT_FOUND',
          data: { id },
        });
    },
  },
  {
    name: 'endpoints are listed newest first',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const made = [];
      for (const day of ['10', '12', '11'])
        made.push(await addEndpoint(store, staff, { id: `e-${day}`, at: `2026-03-${day}T10:00:00.000Z` }));
      expect(made).toHaveLength(3);
      const listed = await store.webhookEndpoints.list(staff);
      expect(listed.map(({ id }) => id)).toEqual(['e-12', 'e-11', 'e-10']);
    },
  },
  {
    name: 'a shop has so many endpoints and not one more, however many are added at once',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const max = WEBHOOK_LIMITS.endpointsPerShop;
      const { done, refused } = await race(times(max + 5, () => addEndpoint(store, staff)));
      expect(done).toHaveLength(max);
      expect(refused).toEqual(Array(5).fill('WEBHOOK_ENDPOINT_LIMIT'));
      await store.webhookEndpoints.remove(staff, done[0].id);
      expect((await addEndpoint(store, staff)).version).toBe(1);
    },
  },
  {
    name: 'an endpoint that is added or given a secret twice under one key is so once, with one answer',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const add = () => addEndpoint(store, keyed(staff, 'k'), { id: randomUUID() });
      const first = await add();
      expect(await add()).toEqual(first);
      expect(await store.webhookEndpoints.list(staff)).toHaveLength(1);
      const rotate = () =>
        store.webhookEndpoints.rotate(
          keyed(staff, 'k', { route: 'POST /rotate' }),
          first.id,
          secretOf(),
          3_600,
        );
      const { value } = await rotate();
      expect(await rotate()).toEqual({ value, replayed: true });
      expect((await store.webhookEndpoints.target(staff.shop, first.id))?.secrets).toHaveLength(2);
    },
  },
  {
    name: 'a change is kept under the next version, and refused on a stale one',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { id } = await addEndpoint(store, staff);
      const describe = (description: string, expected?: number) =>
        store.webhookEndpoints.change(
          staff,
          id,
          (before) => changedEndpoint(before, { description }, AT),
          expected,
        );
      expect(await describe('one', 1)).toMatchObject({ version: 2, description: 'one' });
      await expect(describe('two', 1)).rejects.toMatchObject({
        code: 'VERSION_CONFLICT',
        data: { version: 2 },
      });
      await expect(store.webhookEndpoints.remove(staff, id, 1)).rejects.toMatchObject({
        code: 'VERSION_CONFLICT',
      });
      expect(await store.webhookEndpoints.find(staff, id)).toMatchObject({
        version: 2,
        description: 'one',
        url: URL_OF_SHOP,
      });
    },
  },
  {
    name: 'changes made at once all count',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { id } = await addEndpoint(store, staff, { description: '' });
      const append = () =>
        store.webhookEndpoints.change(staff, id, (before) =>
          changedEndpoint(before, { description: `${before.description}.` }, AT),
        );
      await Promise.all(times(8, append));
      expect(await store.webhookEndpoints.find(staff, id)).toMatchObject({
        version: 9,
        description: '........',
      });
    },
  },
  {
    name: 'after a rotation the new secret signs first and the old one for a while, older ones never',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const first = await addEndpoint(store, staff);
      const [second, third] = [secretOf(), secretOf()];
      const secrets = async () => (await store.webhookEndpoints.target(shop, first.id))?.secrets;
      const { value } = await store.webhookEndpoints.rotate(staff, first.id, second, 3_600);
      expect(value).toEqual({ ...first, secret: second });
      expect(await secrets()).toEqual([second, first.secret]);
      await store.webhookEndpoints.rotate(staff, first.id, third, 60);
      expect(await secrets()).toEqual([third, second]);
      await store.advance(61);
      expect(await secrets()).toEqual([third]);
    },
  },
  {
    name: 'an endpoint that was removed is gone, and so is where to send to',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const other = await aShopIn(store);
      const { id } = await addEndpoint(store, staff);
      expect(await store.webhookEndpoints.target(shop, id)).toMatchObject({
        url: URL_OF_SHOP,
        enabled: true,
      });
      expect(await store.webhookEndpoints.target(other.id, id)).toBeUndefined();
      await expect(store.webhookEndpoints.remove(other.staff, id)).rejects.toMatchObject({
        code: 'WEBHOOK_ENDPOINT_NOT_FOUND',
      });
      await store.webhookEndpoints.remove(staff, id);
      expect(await store.webhookEndpoints.target(shop, id)).toBeUndefined();
      await expect(store.webhookEndpoints.find(staff, id)).rejects.toMatchObject({
        code: 'WEBHOOK_ENDPOINT_NOT_FOUND',
      });
    },
  },
];

/** The contract of `WebhookEndpoints` and `WebhookDeliveries`. */
export const describeWebhookEndpoints = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void =>
  describeRules(
    `the webhook endpoints of ${name}`,
    [...webhookEndpointsRules, ...webhookDeliveriesRules],
    open,
  );
