import {
  DeliveryView,
  pageOf,
  WebhookEndpointView,
  WebhookEndpointWithSecretView,
  WholeDeliveryView,
} from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, openShop, type MerchantShop } from '../given/open-shop.js';

const URL_OF_SHOP = 'https://shop.example/hooks';
const ALL = 'webhook-endpoints';

describe('webhook endpoints over HTTP', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const add = async (body: object = {}, headers: Record<string, string> = {}) =>
    expectView(
      WebhookEndpointWithSecretView,
      await shop.call('POST', ALL, { url: URL_OF_SHOP, ...body }, headers),
      201,
    );
  const remove = (id: string) => shop.call('DELETE', `${ALL}/${id}`);

  it('are added with a secret that is told once', async () => {
    const made = await add({ events: ['refund.created', 'refund.created'], description: 'books' });
    const { id, secret, ...rest } = made.body;
    expect(made.headers).toMatchObject({ location: `/v1/${ALL}/${id}`, etag: '"v1"' });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{32,}=*$/);
    expect(rest).toMatchObject({ events: ['refund.created'], enabled: true, disabled: null, failures: 0 });
    const found = expectView(WebhookEndpointView, await shop.call('GET', `${ALL}/${id}`));
    expect(found.body).toEqual({ id, ...rest });
    const listed = expectView(pageOf(WebhookEndpointView), await shop.call('GET', ALL));
    expect(listed.body).toEqual({ items: [{ id, ...rest }], nextCursor: null });
    await remove(id);
  });

  it('are added once for one key, with the same answer', async () => {
    const key = { 'idempotency-key': 'endpoint-1' };
    const first = await add({}, key);
    const second = await add({}, key);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect((await shop.call('GET', ALL)).body.items).toHaveLength(1);
    await remove(first.body.id);
  });

  it('are paged through, newest first', async () => {
    const ids = [];
    for (let made = 0; made < 3; made++) ids.unshift((await add()).body.id);
    const first = (await shop.call('GET', `${ALL}?limit=2`)).body;
    const rest = (await shop.call('GET', `${ALL}?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(rest.nextCursor).toBeNull();
    for (const id of ids) await remove(id);
  });

  it('are changed field by field, on the version read last', async () => {
    const { id } = (await add({ description: 'books', events: ['refund.created'] })).body;
    const path = `${ALL}/${id}`;
    const changed = await shop.call('PATCH', path, { enabled: false }, { 'if-match': '"v1"' });
    expectView(WebhookEndpointView, changed);
    expect(changed.headers.etag).toBe('"v2"');
    expect(changed.body).toMatchObject({
      url: URL_OF_SHOP,
      description: 'books',
      enabled: false,
      disabled: { reason: 'by_hand' },
    });
    for (const method of ['PATCH', 'DELETE'] as const)
      expect(
        await shop.call(method, path, method === 'PATCH' ? {} : undefined, { 'if-match': '"v1"' }),
      ).toMatchObject({ status: 412, body: { code: 'VERSION_CONFLICT', version: 2 } });
    const cleared = await shop.call('PATCH', path, { enabled: true, description: null, events: [] });
    expect(cleared.body).toMatchObject({ enabled: true, disabled: null, description: null, events: [] });
    expect(await shop.call('PATCH', path, { url: 'http://shop.example' })).toMatchObject({
      status: 422,
      body: { code: 'WEBHOOK_URL_FORBIDDEN', reason: 'scheme' },
    });
    expect((await remove(id)).status).toBe(204);
    expect((await shop.call('GET', path)).status).toBe(404);
  });

  it('get a new secret, told once', async () => {
    const made = (await add()).body;
    const path = `${ALL}/${made.id}/secret-rotation`;
    const { body } = expectView(WebhookEndpointWithSecretView, await shop.call('POST', path, {}));
    expect(body.secret).not.toBe(made.secret);
    expect({ ...body, secret: made.secret }).toEqual(made);
    expect((await shop.call('POST', path, { keepOldForSeconds: 0 })).status).toBe(200);
    for (const keepOldForSeconds of [-1, 1.5, 604_801, '60', null])
      expect((await shop.call('POST', path, { keepOldForSeconds })).body.code).toBe('VALIDATION_FAILED');
    await remove(made.id);
  });

  it.each<[unknown]>([
    [{}],
    [{ url: 5 }],
    [{ url: URL_OF_SHOP, events: ['refund.deleted'] }],
    [{ url: URL_OF_SHOP, events: 'refund.created' }],
    [{ url: URL_OF_SHOP, enabled: 'yes' }],
    [{ url: URL_OF_SHOP, secret: 'whsec_mine' }],
    [{ url: URL_OF_SHOP, description: 'x'.repeat(501) }],
    [{ url: `${URL_OF_SHOP}/${'x'.repeat(2_000)}` }],
    [{ url: `${URL_OF_SHOP}\u0000` }],
    [[]],
  ])('are not added of nonsense: %j', async (body) => {
    const answer = await shop.call('POST', ALL, body);
    expect([400, 422]).toContain(answer.status);
    expect((await shop.call('GET', ALL)).body.items).toEqual([]);
  });

  it('show what is sent to them, and send it again', async () => {
    const { id } = (await add({ events: ['return.requested'] })).body;
    const references = [];
    for (let asked = 0; asked < 3; asked++) references.unshift(await shop.push());
    for (const reference of [...references].reverse()) await shop.ask(reference);
    await shop.tellAll();
    const path = `${ALL}/${id}/deliveries`;
    const first = expectView(pageOf(DeliveryView), await shop.call('GET', `${path}?limit=2`)).body;
    const rest = (await shop.call('GET', `${path}?limit=2&cursor=${first.nextCursor}`)).body;
    const all = [...first.items, ...rest.items];
    expect(all.map(({ orderReference }) => orderReference).sort()).toEqual([...references].sort());
    const [delivery] = all;
    expect(delivery).toMatchObject({
      type: 'return.requested',
      status: 'pending',
      tries: 0,
      lastDetail: null,
    });
    expect((await shop.call('GET', `${path}?status=sent`)).body.items).toEqual([]);
    expect((await shop.call('GET', `${path}?status=lost`)).body.code).toBe('VALIDATION_FAILED');

    const whole = expectView(WholeDeliveryView, await shop.call('GET', `${path}/${delivery.id}`)).body;
    expect(whole).toMatchObject({
      payload: {
        type: 'return.requested',
        data: { orderReference: delivery.orderReference, lines: [{ lineId: 'l1', quantity: 1 }] },
      },
      attempts: [],
    });
    await shop.call('PATCH', `${ALL}/${id}`, { enabled: false });
    expect((await shop.call('GET', `${path}?status=given_up`)).body.items).toHaveLength(3);
    await shop.call('PATCH', `${ALL}/${id}`, { enabled: true });
    const replayed = expectView(DeliveryView, await shop.call('POST', `${path}/${delivery.id}/replay`));
    expect(replayed.body).toMatchObject({ id: delivery.id, eventId: delivery.eventId, status: 'pending' });
    await remove(id);
    expect((await shop.call('GET', path)).body.code).toBe('WEBHOOK_ENDPOINT_NOT_FOUND');
  });

  it('of another shop answer as those that do not exist, letter by letter', async () => {
    const elsewhere = await shop.anotherShop('elsewhere');
    const { id } = (await add({ events: ['return.requested'] })).body;
    await shop.ask(await shop.push());
    await shop.tellAll();
    const [delivery] = (await shop.call('GET', `${ALL}/${id}/deliveries`)).body.items;
    const nobodys = '01900000-0000-7000-8000-000000000000';
    const routes: readonly (readonly ['GET' | 'PATCH' | 'POST' | 'DELETE', string, object?])[] = [
      ['GET', ''],
      ['PATCH', '', { enabled: false }],
      ['DELETE', ''],
      ['POST', '/secret-rotation', {}],
      ['GET', '/deliveries'],
      ['GET', `/deliveries/${delivery.id}`],
      ['POST', `/deliveries/${delivery.id}/replay`],
    ];
    for (const [method, rest, body] of routes) {
      const foreign = await elsewhere(method, `${ALL}/${id}${rest}`, body);
      const missing = await elsewhere(method, `${ALL}/${nobodys}${rest}`, body);
      expect(foreign.status).toBe(404);
      expect(JSON.stringify(foreign.body).replaceAll(id, nobodys)).toBe(
        JSON.stringify(missing.body).replaceAll(id, nobodys),
      );
    }
    expect((await elsewhere('GET', ALL)).body.items).toEqual([]);
    expect((await shop.call('GET', `${ALL}/${id}`)).body).toMatchObject({ enabled: true });
    await remove(id);
  });

  it('need the scopes of settings', async () => {
    const reader = { authorization: `Bearer ${await shop.tokenFor('settings:read')}` };
    const nobody = { authorization: `Bearer ${await shop.tokenFor('orders:read orders:write')}` };
    expect((await shop.call('GET', ALL, undefined, reader)).status).toBe(200);
    expect((await shop.call('POST', ALL, { url: URL_OF_SHOP }, reader)).body.scope).toBe('settings:write');
    expect((await shop.call('GET', ALL, undefined, nobody)).body.scope).toBe('settings:read');
  });
});
