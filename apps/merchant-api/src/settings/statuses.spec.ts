import {
  KeptOrderStatusView,
  KeptReturnStatusView,
  OrderStatusView,
  ReturnStatusView,
} from '@retours/contracts';
import { defaultOrderStatuses, defaultReturnStatuses } from '@retours/domain';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { anOrder, DELIVERED, expectView, openShop, PAID, type MerchantShop } from '../given/open-shop.js';

const WITH_NAMES = { names: { en: 'Lost', fr: 'Perdu' }, color: '#DC143C' };

describe('the statuses of a shop are data that staff edit', () => {
  let shop: MerchantShop;
  let added = 0;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  /** Adds a status nobody has used yet. @returns its code. */
  const add = async (list: 'order-statuses' | 'return-statuses', rest: object = {}) => {
    const code = `added_${++added}`;
    const answer = await shop.call('POST', list, { code, ...WITH_NAMES, ...rest });
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"v1"' } });
    return code;
  };
  const codesOf = async (list: string): Promise<string[]> =>
    (await shop.call('GET', `${list}?limit=200`)).body.items.map(({ code }: { code: string }) => code);

  it('the lists of a new shop are the thirteen and the six of PrestaShop, with names, colours and flags', async () => {
    expect((await shop.call('GET', 'order-statuses')).body).toEqual({
      items: defaultOrderStatuses,
      nextCursor: null,
    });
    expect((await shop.call('GET', 'return-statuses')).body).toEqual({
      items: defaultReturnStatuses,
      nextCursor: null,
    });
  });

  it('what is looked at carries its version, a change from it makes the next, a stale one is refused', async () => {
    const code = await add('order-statuses', { paid: true });
    const found = expectView(KeptOrderStatusView, await shop.call('GET', `order-statuses/${code}`));
    expect(found).toMatchObject({ headers: { etag: '"v1"' }, body: { paid: true, deleted: false } });
    const edit = { names: { fr: 'Égaré' }, color: '#000000', delivered: true };
    const changed = await shop.call('PATCH', `order-statuses/${code}`, edit, { 'if-match': '"v1"' });
    expect(expectView(OrderStatusView, changed)).toMatchObject({
      headers: { etag: '"v2"' },
      body: {
        code,
        names: { en: 'Lost', fr: 'Égaré' },
        color: '#000000',
        paid: true,
        shipped: false,
        delivered: true,
      },
    });
    for (const method of ['PATCH', 'DELETE'] as const) {
      const stale = await shop.call(
        method,
        `order-statuses/${code}`,
        method === 'PATCH' ? { paid: false } : undefined,
        { 'if-match': '"v1"' },
      );
      expect(stale).toMatchObject({ status: 412, body: { code: 'VERSION_CONFLICT', version: 2 } });
    }
    expect((await shop.call('PATCH', `order-statuses/${code}`, {})).headers.etag).toBe('"v2"');
  });

  it('an order keeps the flags it was given, whatever becomes of its status, and however often it is pushed', async () => {
    const code = await add('order-statuses', { shipped: true, delivered: true });
    const history = [PAID, { ...DELIVERED, status: code }];
    const reference = await shop.push(anOrder(history));
    await shop.call('PATCH', `order-statuses/${code}`, { shipped: false, delivered: false });
    const flags = async () => (await shop.call('GET', `orders/${reference}`)).body.statusHistory.at(-1);
    expect(await flags()).toMatchObject({ status: code, shipped: true, delivered: true });
    expect(await shop.call('DELETE', `order-statuses/${code}`)).toMatchObject({
      status: 204,
      body: undefined,
    });
    const again = anOrder(history, { invoiceNumber: 'FA-2026-0002' });
    expect((await shop.call('PUT', `orders/${reference}`, again)).status).toBe(200);
    expect(await flags()).toMatchObject({ status: code, shipped: true, delivered: true });
  });

  it('an order that was in a status deleted since can be imported again, one that was not is refused', async () => {
    const code = await add('order-statuses');
    const row = (reference: string, rest: object = {}) =>
      JSON.stringify({ ...anOrder([PAID, { ...DELIVERED, status: code }], rest), reference });
    const take = async (...rows: string[]) =>
      (
        await shop.call('POST', 'orders/import', rows.join('\n'), {
          'content-type': 'application/x-ndjson',
        })
      ).body;
    expect(await take(row('I-1'), row('I-2'))).toMatchObject({ created: 2 });
    await shop.call('DELETE', `order-statuses/${code}`);
    const replaced = row('I-2', { invoiceNumber: 'FA-2026-0002' });
    expect(await take(row('I-1'), replaced, row('I-3'))).toMatchObject({
      created: 0,
      unchanged: 1,
      replaced: 1,
      problems: [{ line: 3, reference: 'I-3', code: 'STATUS_NOT_FOUND' }],
    });
  });

  it('a deleted order status that orders name is in no list, cannot be entered, and its code stays taken', async () => {
    const code = await add('order-statuses');
    const reference = await shop.push(anOrder([PAID, { ...DELIVERED, status: code }]));
    await shop.call('DELETE', `order-statuses/${code}`);
    expect(await codesOf('order-statuses')).not.toContain(code);
    expect((await shop.call('GET', `orders/${reference}`)).body.status).toBe(code);
    expect(
      expectView(KeptOrderStatusView, await shop.call('GET', `order-statuses/${code}`)).body,
    ).toMatchObject({
      names: WITH_NAMES.names,
      deleted: true,
    });
    const enter = shop.call('POST', `orders/${reference}/status-changes`, { status: code });
    expect(await enter).toMatchObject({ status: 404, body: { code: 'STATUS_NOT_FOUND', state: code } });
    expect(await shop.call('PUT', 'return-policy', { refundedStatus: code })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/refundedStatus' }] },
    });
    const taken = shop.call('POST', 'order-statuses', { code, ...WITH_NAMES });
    expect(await taken).toMatchObject({ status: 409, body: { code: 'STATUS_EXISTS' } });
    for (const method of ['PATCH', 'DELETE'] as const)
      expect(
        (await shop.call(method, `order-statuses/${code}`, method === 'PATCH' ? {} : undefined)).status,
      ).toBe(404);
  });

  it('a status nobody used is gone for good, and its code is free', async () => {
    const code = await add('order-statuses');
    expect((await shop.call('DELETE', `order-statuses/${code}`)).status).toBe(204);
    expect((await shop.call('GET', `order-statuses/${code}`)).body).toMatchObject({
      code: 'STATUS_NOT_FOUND',
    });
    const again = await shop.call('POST', 'order-statuses', { code, ...WITH_NAMES });
    expect(again).toMatchObject({ status: 201, headers: { etag: '"v3"' } });
  });

  it('the status that refunded orders move to stays as long as the policy names it', async () => {
    const { body: policy } = await shop.call('GET', 'return-policy');
    const code = await add('order-statuses');
    await shop.call('PUT', 'return-policy', { ...policy, refundedStatus: code });
    expect(await shop.call('DELETE', `order-statuses/${code}`)).toMatchObject({
      status: 409,
      body: { code: 'STATUS_IN_USE', state: code, field: 'refundedStatus' },
    });
    expect((await shop.call('PUT', 'return-policy', policy)).body).toEqual(policy);
    expect((await shop.call('DELETE', `order-statuses/${code}`)).status).toBe(204);
  });

  it('a return status with returns in it keeps its kind and stays, and the refusal says which returns', async () => {
    const code = await add('return-statuses', { kind: 'waiting_for_package' });
    const number = await shop.ask(await shop.push());
    await shop.call('POST', `returns/${number}/status-changes`, { status: code });
    const inUse = { status: 409, body: { code: 'STATUS_IN_USE', state: code, returns: [number], count: 1 } };
    expect(await shop.call('PATCH', `return-statuses/${code}`, { kind: 'return_denied' })).toMatchObject(
      inUse,
    );
    expect(await shop.call('DELETE', `return-statuses/${code}`)).toMatchObject(inUse);
    expect((await shop.call('GET', `returns/${number}`)).body.status).toMatchObject({
      code,
      kind: 'waiting_for_package',
    });
    const renamed = await shop.call('PATCH', `return-statuses/${code}`, { names: { en: 'Bring it back' } });
    expect(expectView(ReturnStatusView, renamed).body.names).toEqual({ en: 'Bring it back', fr: 'Perdu' });
    await shop.call('POST', `returns/${number}/status-changes`, { status: 'waiting_for_package' });
    expect((await shop.call('DELETE', `return-statuses/${code}`)).status).toBe(204);
    expect(await codesOf('return-statuses')).not.toContain(code);
    const { body } = await shop.call('GET', `returns/${number}`);
    expect(body.history.map(({ to }: { to: string }) => to)).toContain(code);
    expect(
      expectView(KeptReturnStatusView, await shop.call('GET', `return-statuses/${code}`)).body,
    ).toMatchObject({
      names: { en: 'Bring it back' },
      deleted: true,
    });
  });

  it('a default status may go once another of its kind is there, and that one stays', async () => {
    const lastOne = await shop.call('DELETE', 'return-statuses/waiting_for_confirmation');
    expect(lastOne).toMatchObject({
      status: 409,
      body: { code: 'STATUS_IN_USE', kind: 'waiting_for_confirmation' },
    });
    const elsewhere = await shop.anotherShop('shop-of-its-own');
    await elsewhere('POST', 'return-statuses', {
      code: 'asked',
      kind: 'waiting_for_confirmation',
      ...WITH_NAMES,
    });
    expect((await elsewhere('DELETE', 'return-statuses/waiting_for_confirmation')).status).toBe(204);
    expect((await elsewhere('DELETE', 'return-statuses/asked')).body).toMatchObject({
      code: 'STATUS_IN_USE',
    });
    expect((await elsewhere('PATCH', 'return-statuses/asked', { kind: 'cancelled' })).body).toMatchObject({
      code: 'STATUS_IN_USE',
      kind: 'waiting_for_confirmation',
    });
  });

  it('staff put statuses in an order of their own', async () => {
    const code = await add('return-statuses', { kind: 'cancelled' });
    const before = await codesOf('return-statuses');
    await shop.call('PATCH', `return-statuses/${code}`, { position: 1 });
    expect(await codesOf('return-statuses')).toEqual([code, ...before.filter((other) => other !== code)]);
    await shop.call('PATCH', `return-statuses/${code}`, { position: 1000 });
    expect(await codesOf('return-statuses')).toEqual(before);
  });

  it.each<[string, object]>([
    ['order-statuses/shipped', { code: 'sent' }],
    ['order-statuses/shipped', { color: 'red' }],
    ['order-statuses/shipped', { paid: 'true' }],
    ['order-statuses/shipped', { paid: null }],
    ['order-statuses/shipped', { names: { en: ' ' } }],
    ['order-statuses/shipped', { names: { de: 'Versandt' } }],
    ['order-statuses/shipped', { names: null }],
    ['order-statuses/shipped', { names: { en: 'a\u0000b' } }],
    ['order-statuses/shipped', { position: 0 }],
    ['order-statuses/shipped', { position: 1.5 }],
    ['order-statuses/shipped', { position: 1e21 }],
    ['order-statuses/shipped', { kind: 'cancelled' }],
    ['return-statuses/cancelled', { kind: 'lost' }],
    ['return-statuses/cancelled', { paid: true }],
  ])('nonsense is told as such: PATCH %s %j', async (path, body) => {
    expect(await shop.call('PATCH', path, body)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED' },
    });
  });

  it.each(['%00', 'x'.repeat(101), '__proto__', 'constructor', '%27;%20drop%20table', '%F0%9F%93%A6'])(
    'a code that cannot be is not found or malformed, never our mistake: %s',
    async (code) => {
      for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
        const path = `return-statuses/${code}`;
        const answer = await shop.call(method, path, method === 'PATCH' ? {} : undefined);
        expect([400, 404]).toContain(answer.status);
      }
    },
  );

  it("another shop's statuses are not there, and who may only read changes nothing", async () => {
    const code = await add('order-statuses');
    const elsewhere = await shop.anotherShop('next-door');
    for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
      const answer = await elsewhere(method, `order-statuses/${code}`, method === 'PATCH' ? {} : undefined);
      expect(answer).toMatchObject({ status: 404, body: { code: 'STATUS_NOT_FOUND' } });
    }
    const authorization = `Bearer ${await shop.tokenFor('settings:read')}`;
    for (const method of ['PATCH', 'DELETE'] as const)
      expect(
        await shop.call(method, `order-statuses/${code}`, method === 'PATCH' ? {} : undefined, {
          authorization,
        }),
      ).toMatchObject({ status: 403, body: { scope: 'settings:write' } });
  });
});
