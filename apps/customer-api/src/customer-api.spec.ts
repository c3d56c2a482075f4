import { randomUUID } from 'node:crypto';
import {
  CreditSlipView,
  CustomerOrderView,
  CustomerReturnView,
  pageOf,
  violations,
  VoucherRowView,
  type Shape,
} from '@retours/contracts';
import type { OrderPush } from '@retours/domain';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { ADA, openShop, SHOP, type Answered, type CustomerShop } from './given/open-shop.js';

const one = [{ lineId: 'l1', quantity: 1 }];

describe('the customer API', () => {
  let shop: CustomerShop;
  let orders = 0;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const push = async (rest: OrderPush = {}) => {
    const reference = `A-${++orders}`;
    await shop.push(reference, rest);
    return reference;
  };
  const ask = (orderReference: string, rest: object = {}, headers: Record<string, string> = {}) =>
    shop.call('POST', 'returns', { orderReference, explanation: 'Too big', lines: one, ...rest }, headers);
  const expectView = (view: Shape, answer: Answered, status = 200) => {
    expect([answer.status, violations(view, answer.body)]).toEqual([status, []]);
    return answer;
  };
  const problem = async (answer: Promise<Answered>) => {
    const { status, body } = await answer;
    return { ...body, status };
  };

  it('lists and shows a shopper’s own orders, with what may be returned of each', async () => {
    const reference = await push();
    const found = expectView(CustomerOrderView, await shop.call('GET', `orders/${reference}`));
    expect(found.body).toMatchObject({
      currentStatus: { code: 'delivered', name: 'Delivered' },
      lines: [{ returnableQuantity: 2, notReturnableReason: null }],
      returnability: { allowed: true, deadline: null, reasons: [] },
    });
    const list = expectView(pageOf(CustomerOrderView), await shop.call('GET', 'orders?limit=1'));
    expect(list.body).toMatchObject({ items: [{ reference: expect.any(String) }] });
    expect((await shop.call('GET', 'orders', undefined, {}, 'c-99')).body).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  it('takes a request, answers where it is, and answers the same again under the same key', async () => {
    const reference = await push();
    const key = { 'idempotency-key': randomUUID() };
    const asked = expectView(CustomerReturnView, await ask(reference, {}, key), 201);
    const { number } = asked.body;
    expect(asked).toMatchObject({
      headers: { location: `/v1/returns/${number}`, etag: '"v1"' },
      body: {
        orderReference: reference,
        status: { code: 'waiting_for_confirmation' },
        lines: [{ lineId: 'l1', quantity: 1, received: 0 }],
        actions: [
          { name: 'cancel', enabled: true },
          { name: 'slip', enabled: false },
        ],
      },
    });
    const again = await ask(reference, {}, key);
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([
      201,
      asked.body,
      'true',
    ]);
    expect((await shop.call('GET', `orders/${reference}`)).body.lines[0].returnableQuantity).toBe(1);
  });

  it('shows a return with its refunds and its history, but no internal note', async () => {
    const reference = await push();
    const { number } = (await ask(reference)).body;
    await shop.move(reference, number, 'waiting_for_package', 'she always does this');
    await shop.move(reference, number, 'package_received', 'she always does this');
    await shop.refund(reference, { kind: 'return', returnNumber: number, lines: one, note: 'for staff' });
    const found = expectView(
      CustomerReturnView,
      await shop.call('GET', `returns/${number}`, undefined, { 'accept-language': 'fr' }),
    );
    expect(found.body).toMatchObject({
      status: { name: 'Paquet reçu' },
      history: [
        {},
        { to: 'waiting_for_package', status: { name: 'En attente du paquet' } },
        { to: 'package_received' },
      ],
      refunds: [{ moneyBack: '14.28' }],
    });
    expect(JSON.stringify(found.body)).not.toMatch(/she always|for staff/);
    const list = expectView(pageOf(CustomerReturnView), await shop.call('GET', 'returns?limit=1'));
    expect(list.body.items).toEqual([(await shop.call('GET', `returns/${number}`)).body]);
  });

  it('lets a shopper cancel while that is allowed', async () => {
    const reference = await push();
    const { number } = (await ask(reference)).body;
    expect(
      await problem(shop.call('POST', `returns/${number}/cancellation`, { note: 'please' })),
    ).toMatchObject({
      status: 400,
      errors: [{ pointer: '/note' }],
    });
    const cancelled = expectView(
      CustomerReturnView,
      await shop.call('POST', `returns/${number}/cancellation`),
    );
    expect(cancelled.body).toMatchObject({
      status: { kind: 'cancelled' },
      actions: [{ name: 'cancel', enabled: false }, {}],
    });
    expect(await problem(shop.call('POST', `returns/${number}/cancellation`))).toMatchObject({
      status: 409,
      code: 'TRANSITION_NOT_ALLOWED',
      nextStatuses: [],
    });
  });

  it('lists a shopper’s own credit slips and store credit', async () => {
    const reference = await push();
    const { value: refund } = await shop.refund(reference, { kind: 'return', lines: one, voucher: true });
    const slips = expectView(pageOf(CreditSlipView), await shop.call('GET', 'credit-slips'));
    const vouchers = expectView(pageOf(VoucherRowView), await shop.call('GET', 'vouchers'));
    expect([slips.body.items[0].number, vouchers.body.items[0]]).toEqual([
      refund.creditSlipNumber,
      { ...refund.voucher, state: 'usable' },
    ]);
    for (const list of ['credit-slips', 'vouchers'])
      expect((await shop.call('GET', list, undefined, {}, 'c-99')).body.items).toEqual([]);
  });

  it('says why a request is refused', async () => {
    const reference = await push();
    const said = async (body: object, at = reference) => problem(ask(at, body));
    expect(await said({ lines: [] })).toMatchObject({ status: 422, code: 'LINE_REQUIRED' });
    expect(await said({ lines: [{ lineId: 'l1', quantity: 0 }] })).toMatchObject({
      status: 422,
      code: 'QUANTITY_INVALID',
      lineId: 'l1',
    });
    expect(await said({}, 'A-0')).toMatchObject({ status: 404, code: 'ORDER_NOT_FOUND' });
    expect(await said({}, await push({ statusHistory: [] }))).toMatchObject({
      status: 422,
      code: 'ORDER_NOT_RETURNABLE',
      reasons: ['not_paid', 'not_shipped'],
    });
    expect(await said({ explanation: ' ' })).toMatchObject({ status: 422, code: 'EXPLANATION_REQUIRED' });
    expect(await said({ explanation: 'x'.repeat(4001) })).toMatchObject({
      status: 422,
      code: 'EXPLANATION_TOO_LONG',
      max: 4000,
    });
    expect(await said({ lines: [{ lineId: 'l9', quantity: 1 }] })).toMatchObject({
      status: 422,
      code: 'LINE_NOT_FOUND',
      lineId: 'l9',
    });
    expect(await said({ lines: [{ lineId: 'l1', quantity: 3 }] })).toMatchObject({
      status: 422,
      code: 'QUANTITY_TOO_HIGH',
      lineId: 'l1',
      max: 2,
    });
    expect(await said({ customerId: 'c-99' })).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
      errors: [{ pointer: '/customerId' }],
    });
  });

  it('documents every body and answer down to the last part', async () => {
    const { components, paths } = await shop.openApi();
    const references = JSON.stringify({ components, paths })
      .match(/"#\/components\/schemas\/[^"]*"/g)!
      .map((text) => text.slice(22, -1));
    expect([...new Set(references)].filter((name) => !(name in components.schemas))).toEqual([]);
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(['OrderLineView', 'HistoryView', 'RequestedLineBody']),
    );
  });

  it.each([
    ['another customer', 'c-99', SHOP],
    ['a customer of another shop with the same id', ADA, 'shop-2'],
  ])('answers %s as if nothing were there', async (_, sub, tenant) => {
    const reference = await push();
    const { number } = (await ask(reference)).body;
    const missing = {
      [`orders/${reference}`]: 'orders/A-000',
      [`returns/${number}`]: 'returns/RE-0000-000000',
      [`returns/${number}/cancellation`]: 'returns/RE-0000-000000/cancellation',
    };
    for (const [theirs, nobodys] of Object.entries(missing)) {
      const method = theirs.endsWith('cancellation') ? 'POST' : 'GET';
      const [a, b] = [
        await shop.call(method, theirs, undefined, {}, sub, tenant),
        await shop.call(method, nobodys, undefined, {}, sub, tenant),
      ];
      const words = (answer: Answered) => JSON.stringify(answer.body).replaceAll(/A-\d+|RE-\d+-\d+/g, '…');
      expect([a.status, words(a)]).toEqual([404, words(b)]);
    }
  });
});
