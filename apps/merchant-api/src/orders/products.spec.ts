import { randomUUID } from 'node:crypto';
import { MerchantOrderView } from '@retours/contracts';
import { given } from '@retours/domain/given';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { anOrder, expectView, one, openShop, PAID, type MerchantShop } from '../given/open-shop.js';

const pen = (line: object = {}) =>
  given.aLine({
    id: 'pen',
    quantity: 1,
    unitPriceTaxExcl: '10.00',
    unitPriceTaxIncl: '12.00',
    ...line,
  });
const unpaid = anOrder([], {
  lines: [given.aLine(), given.aLine({ id: 'l2', quantity: 3 })],
  payments: [],
  discounts: [{ code: 'TEN', taxExcl: '5.00', taxIncl: '6.00' }],
});
const cancelOne = { lines: one };

describe('the products of an order', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const order = (reference: string) => shop.call('GET', `orders/${reference}`);
  const add = (reference: string, line: object = pen(), headers?: Record<string, string>) =>
    shop.call('POST', `orders/${reference}/lines`, line, headers);
  const remove = (reference: string, lineId = 'l1') =>
    shop.call('DELETE', `orders/${reference}/lines/${lineId}`);
  const cancel = (reference: string, body: object = cancelOne, headers?: Record<string, string>) =>
    shop.call('POST', `orders/${reference}/cancellations`, body, headers);
  const problem = async (answer: ReturnType<typeof add>) => {
    const { status, body } = await answer;
    return { status, ...body };
  };

  it('may be added to: the order as it is now is the answer, and what is stored', async () => {
    const reference = await shop.push(unpaid);
    const answer = expectView(MerchantOrderView, await add(reference), 201);
    expect(answer.body).toMatchObject({
      totalTaxIncl: '85.80',
      lines: [{ id: 'l1' }, { id: 'l2' }, { id: 'pen', discountTaxIncl: '0.00', ledger: { available: 1 } }],
    });
    expect((await order(reference)).body).toEqual(answer.body);
  });

  it('may be added to after payment: the price is a balance, and no payment grows', async () => {
    const reference = await shop.push(anOrder([PAID], { payments: [] }));
    const { body } = await add(reference);
    expect(body).toMatchObject({ totalTaxIncl: '48.96', payments: [{ implied: true, amount: '36.96' }] });
    const { body: sent } = await shop.call('POST', `orders/${reference}/status-changes`, {
      status: 'shipped',
    });
    expect(sent.payments).toEqual(body.payments);
  });

  it('may be removed with their share of the discount; the others keep theirs', async () => {
    const reference = await shop.push(unpaid);
    const answer = expectView(MerchantOrderView, await remove(reference));
    expect(answer.body).toMatchObject({
      totalTaxIncl: '47.64',
      lines: [{ id: 'l2', discountTaxIncl: '3.60' }],
    });
    expect((await order(reference)).body).toEqual(answer.body);
  });

  it('may be cancelled: the total drops by their worth, and a later payment is what is left', async () => {
    const reference = await shop.push(unpaid);
    const answer = expectView(MerchantOrderView, await cancel(reference), 201);
    expect(answer.body).toMatchObject({
      totalTaxIncl: '60.72',
      lines: [{ ledger: { ordered: 2, cancelled: 1, available: 1 } }, { ledger: { cancelled: 0 } }],
    });
    const { body } = await shop.call('POST', `orders/${reference}/status-changes`, PAID);
    expect(body.payments).toMatchObject([{ implied: true, amount: '60.72' }]);
  });

  it.each([
    ['added', add, pen()],
    ['cancelled', cancel, cancelOne],
  ] as const)('are %s once under one key', async (_, post, body) => {
    const reference = await shop.push(unpaid);
    const key = { 'idempotency-key': randomUUID() };
    const first = await post(reference, body, key);
    const again = await post(reference, body, key);
    expect([again.status, again.headers['idempotency-replayed'], again.body]).toEqual([
      201,
      'true',
      first.body,
    ]);
    expect((await order(reference)).body).toEqual(first.body);
  });

  it('cannot be changed once the order is delivered', async () => {
    const reference = await shop.push();
    const delivered = { status: 409, code: 'ORDER_ALREADY_DELIVERED', reference };
    for (const answer of [add(reference), remove(reference), cancel(reference)])
      expect(await problem(answer)).toMatchObject(delivered);
  });

  it('cannot be removed or cancelled once the order is paid', async () => {
    const reference = await shop.push(anOrder([PAID]));
    for (const answer of [remove(reference), cancel(reference)])
      expect(await problem(answer)).toMatchObject({ status: 409, code: 'ORDER_ALREADY_PAID', reference });
  });

  it('cannot be cancelled while returns are switched off', async () => {
    const reference = await shop.push(unpaid);
    const { body: policy } = await shop.call('GET', 'return-policy');
    await shop.call('PUT', 'return-policy', { ...policy, returnsEnabled: false });
    expect(await problem(cancel(reference))).toMatchObject({ status: 409, code: 'RETURNS_DISABLED' });
    await shop.call('PUT', 'return-policy', policy);
  });

  it('keep a last line, and every line with cancelled units', async () => {
    const reference = await shop.push(unpaid);
    await cancel(reference);
    expect(await problem(remove(reference))).toMatchObject({
      status: 409,
      code: 'ORDER_LOCKED',
      lineId: 'l1',
    });
    const single = await shop.push(anOrder([], { payments: [] }));
    expect(await problem(remove(single))).toMatchObject({ status: 409, code: 'LAST_LINE', lineId: 'l1' });
    expect(await problem(remove(single, 'l9'))).toMatchObject({ status: 422, code: 'LINE_NOT_FOUND' });
  });

  it('are refused when they do not add up, with the field, and nothing changes', async () => {
    const reference = await shop.push(unpaid);
    const before = (await order(reference)).body;
    const inconsistent = { status: 422, code: 'ORDER_INCONSISTENT' };
    expect(await problem(add(reference, pen({ id: 'l1' })))).toMatchObject({ ...inconsistent, field: 'id' });
    expect(await problem(add(reference, pen({ taxRate: '10' })))).toMatchObject({
      ...inconsistent,
      field: 'taxRate',
    });
    expect(await problem(add(reference, pen({ quantity: 0 })))).toMatchObject({ code: 'QUANTITY_INVALID' });
    expect(await problem(add(reference, pen({ unitPriceTaxIncl: '1e3' })))).toMatchObject({
      code: 'AMOUNT_INVALID',
      field: 'unitPriceTaxIncl',
    });
    expect(await problem(cancel(reference, {}))).toMatchObject({ status: 422, code: 'LINE_REQUIRED' });
    expect(await problem(cancel(reference, { lines: [{ lineId: 'l1', quantity: 3 }] }))).toMatchObject({
      status: 422,
      code: 'QUANTITY_TOO_HIGH',
      lineId: 'l1',
      max: 2,
      openReturns: [],
    });
    expect((await order(reference)).body).toEqual(before);
  });

  it.each([
    ['POST', 'lines', { ...pen(), colour: 'red' }],
    ['POST', 'lines', pen({ quantity: '1' })],
    ['POST', 'lines', pen({ name: 'nul\u0000' })],
    ['POST', 'cancellations', { lines: 'all' }],
    ['POST', 'cancellations', { lines: [{ lineId: 'l1', quantity: 1, amount: '1.00' }] }],
    ['DELETE', 'lines/nul%00', undefined],
  ] as const)('are not changed by a malformed call: %s %s', async (method, path, body) => {
    const reference = await shop.push(unpaid);
    const before = (await order(reference)).body;
    expect(await problem(shop.call(method, `orders/${reference}/${path}`, body))).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
    });
    expect((await order(reference)).body).toEqual(before);
  });

  it("of another shop's order are those of an order that does not exist", async () => {
    const reference = await shop.push(unpaid);
    const stranger = await shop.anotherShop('products-elsewhere');
    const calls = [
      ['POST', 'lines', pen()],
      ['DELETE', 'lines/l1', undefined],
      ['POST', 'cancellations', cancelOne],
    ] as const;
    for (const [method, path, body] of calls) {
      const theirs = await stranger(method, `orders/${reference}/${path}`, body);
      const nobodys = await stranger(method, `orders/nothing/${path}`, body);
      expect([theirs.status, JSON.stringify(theirs.body)]).toEqual([
        404,
        JSON.stringify(nobodys.body).replaceAll('nothing', reference),
      ]);
    }
  });

  it('take the scope for writing orders', async () => {
    const reference = await shop.push(unpaid);
    const authorization = `Bearer ${await shop.tokenFor('orders:read returns:write refunds:write')}`;
    const forbidden = { status: 403, code: 'FORBIDDEN', scope: 'orders:write' };
    expect(await problem(add(reference, pen(), { authorization }))).toMatchObject(forbidden);
    expect(await problem(cancel(reference, cancelOne, { authorization }))).toMatchObject(forbidden);
  });

  it('come back as they were pushed when the order is replaced, however much was cancelled', async () => {
    const reference = await shop.push(unpaid);
    await cancel(reference, { lines: [{ lineId: 'l1', quantity: 2 }] });
    await add(reference);
    expect((await shop.call('PUT', `orders/${reference}`, unpaid)).body.lines).toHaveLength(3);
    const other = anOrder([], { payments: [], lines: [given.aLine({ id: 'l2' })] });
    const { status, body } = await shop.call('PUT', `orders/${reference}`, other);
    expect([status, body.lines.map(({ id }: { id: string }) => id)]).toEqual([200, ['l2']]);
    expect((await order(reference)).body).toEqual(body);
  });

  it('are cancelled as often as there are units, when sixteen people cancel at once', async () => {
    const reference = await shop.push(unpaid);
    const answers = await Promise.all(Array.from({ length: 16 }, () => cancel(reference)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
      new Set(['QUANTITY_TOO_HIGH']),
    );
    expect((await order(reference)).body.lines[0].ledger).toMatchObject({ cancelled: 2, available: 0 });
  });
});
