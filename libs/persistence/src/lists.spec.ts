import {
  issueRefund,
  Lists,
  Orders,
  pushOrder,
  requestReturn,
  Shops,
  Statuses,
  type PageRequest,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { migrate, openPersistence, RandomIds, type Persistence } from './index.js';

describe('lists, newest first', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let lists: Lists;
  const ids = new RandomIds();
  const staff: Scope = { shop: 'listed', actor: given.staff };
  const at = (day: number) => new Date(Date.UTC(2026, 2, 10 + Math.floor(day / 2))).toISOString();
  const customerOf = (index: number) => ({
    kind: 'customer' as const,
    id: index % 2 === 0 ? 'c-even' : 'c-odd',
  });

  /** Seven orders, two a day, each with one return. */
  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
    lists = persistence.port(Lists);
    const [orders, shops] = [persistence.port(Orders), persistence.port(Shops)];
    await Promise.all([shops.create('listed'), shops.create('empty')]);
    const { value } = await shops.policy(staff);
    await shops.savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 });
    for (let index = 0; index < 7; index++) {
      const reference = `L-${index}`;
      const by = customerOf(index);
      const push = given.anOrderPush({
        customer: { id: by.id, email: `${by.id}@example.com`, lastName: "O'Neil" },
        placedAt: at(index),
        statusHistory: [{ status: 'delivered', at: at(index) }],
      });
      await orders.put(staff, reference, (existing, shop) =>
        pushOrder(existing, push, { reference, fingerprint: reference }, shop, {
          at: at(index),
          by: given.staff,
          ids,
        }),
      );
      await orders.update({ shop: 'listed', actor: by }, { reference }, (order, shop) =>
        requestReturn(
          order,
          shop,
          { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
          { at: at(index), by, ids },
        ),
      );
    }
  });

  afterAll(async () => {
    await persistence.close();
    await fresh.drop();
  });

  const references = async (filter: object, page: Partial<PageRequest> = {}, scope = staff) =>
    (await lists.orders(scope, filter, { limit: 50, ...page })).items.map(({ reference }) => reference);

  it('pages through everything once, whatever the page size, ties included', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await lists.returns(staff, {}, { limit: 2, after });
      seen.push(...page.items.map(({ orderReference }) => orderReference));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual(['L-6', 'L-5', 'L-4', 'L-3', 'L-2', 'L-1', 'L-0']);
  });

  it('pages through returns from the oldest on, when asked', async () => {
    const first = await lists.returns(staff, { sort: 'oldest' }, { limit: 4 });
    const rest = await lists.returns(staff, { sort: 'oldest' }, { limit: 4, after: first.next! });
    expect([...first.items, ...rest.items].map(({ orderReference }) => orderReference)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((index) => `L-${index}`),
    );
  });

  it('says with each return who sends it, and since when its window is open', async () => {
    const { items } = await lists.returns(staff, { order: 'L-3' }, { limit: 1 });
    expect(items).toMatchObject([
      { customer: { id: 'c-odd', lastName: "O'Neil" }, windowFrom: at(3), lines: [{ lineId: 'l1' }] },
    ]);
  });

  it('says that there is no next page when the last one is full to the brim', async () => {
    expect((await lists.orders(staff, {}, { limit: 7 })).next).toBeNull();
    expect((await lists.orders(staff, {}, { limit: 6 })).next).not.toBeNull();
  });

  it.each([
    [{ customer: 'c-odd' }, ['L-5', 'L-3', 'L-1']],
    [{ q: 'L-3' }, ['L-3']],
    [{ q: 'C-ODD@example.com' }, ['L-5', 'L-3', 'L-1']],
    [{ status: 'delivered', q: 'L-4' }, ['L-4']],
    [{ status: 'shipped' }, []],
    [{ refundStatus: 'none', q: 'L-0' }, ['L-0']],
    [{ q: `' or true --` }, []],
    [{ q: '%' }, []],
  ])('filters orders by %j', async (filter, expected) => {
    expect(await references(filter)).toEqual(expected);
  });

  it('filters returns by kind, order, moment and words', async () => {
    const numbers = async (filter: object) =>
      (await lists.returns(staff, filter, { limit: 50 })).items.map(({ orderReference }) => orderReference);
    expect(await numbers({ kind: 'waiting_for_confirmation', from: at(4), to: at(5) })).toEqual([
      'L-5',
      'L-4',
    ]);
    expect(await numbers({ order: 'L-1' })).toEqual(['L-1']);
    expect(await numbers({ q: 'RE-2026-000003' })).toEqual(['L-2']);
    expect(await numbers({ kind: 'cancelled' })).toEqual([]);
  });

  it("shows a customer that customer's own, whatever the filter says", async () => {
    const odd: Scope = { shop: 'listed', actor: customerOf(1) };
    expect(await references({ customer: 'c-even' }, {}, odd)).toEqual(['L-5', 'L-3', 'L-1']);
  });

  it("shows a customer the refunds of that customer's own orders", async () => {
    for (const reference of ['L-0', 'L-1']) {
      await persistence.port(Orders).update(staff, { reference }, (order, shop) =>
        issueRefund(order, shop, { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] }, new Set(), {
          at: at(7),
          by: given.staff,
          ids,
        }),
      );
    }
    const seen = async (scope: Scope) =>
      (await lists.refunds(scope, {}, { limit: 50 })).items.map(({ orderReference }) => orderReference);
    expect(await seen(staff)).toEqual(['L-1', 'L-0']);
    const odd: Scope = { shop: 'listed', actor: customerOf(1) };
    expect(await seen(odd)).toEqual(['L-1']);
    expect(await lists.creditSlip(odd, 'AV-2026-000002')).toMatchObject({ orderReference: 'L-1' });
    await expect(lists.creditSlip(odd, 'AV-2026-000001')).rejects.toMatchObject({
      code: 'CREDIT_SLIP_NOT_FOUND',
    });
  });

  it('shows another shop nothing', async () => {
    expect(await references({}, {}, { shop: 'empty', actor: given.staff })).toEqual([]);
  });

  it('shows one return with its story and its refunds, to its customer and to staff only', async () => {
    const [{ number }] = (await lists.returns(staff, { order: 'L-2' }, { limit: 1 })).items;
    const found = await lists.return({ shop: 'listed', actor: customerOf(2) }, number);
    expect(found).toMatchObject({
      request: { number, orderReference: 'L-2', history: [{ to: 'waiting_for_confirmation' }] },
      order: { customer: { id: 'c-even' }, lines: [{ id: 'l1', sku: 'MUG-1', name: 'Mug' }], refunds: [] },
    });
    expect(found.shop.policy.returnsEnabled).toBe(true);
    for (const [scope, missing] of [
      [{ shop: 'listed', actor: customerOf(1) }, number],
      [{ shop: 'empty', actor: given.staff }, number],
      [staff, 'RE-2026-999999'],
    ] as const) {
      await expect(lists.return(scope, missing)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    }
  });

  it('speaks of the settings as they are now, changed a moment ago or not', async () => {
    const enabled = async () => (await lists.returns(staff, {}, { limit: 1 })).shop.policy.returnsEnabled;
    const { value } = await persistence.port(Shops).policy(staff);
    expect(await enabled()).toBe(true);
    const elsewhere = await openPersistence({ appUrl: fresh.appUrl, poolSize: 1 });
    await elsewhere.port(Shops).savePolicy(staff, { ...value, returnsEnabled: false });
    expect(await enabled()).toBe(false);
    await elsewhere.port(Statuses).add(staff, 'returnStatuses', {
      code: 'lost',
      kind: 'return_denied',
      names: { en: 'Lost', fr: 'Perdu' },
      color: '#000000',
    });
    await elsewhere.close();
    expect(
      (await lists.returns(staff, {}, { limit: 1 })).shop.returnStatuses.map(({ code }) => code),
    ).toContain('lost');
  });

  it('refuses a refund and a slip that are not there', async () => {
    await expect(lists.refund(staff, 'nothing')).rejects.toMatchObject({ code: 'REFUND_NOT_FOUND' });
    await expect(lists.creditSlip(staff, 'AV-2026-999999')).rejects.toMatchObject({
      code: 'CREDIT_SLIP_NOT_FOUND',
    });
  });
});
