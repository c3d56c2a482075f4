import { PaymentGateways, type Ids, type OrderPush, type Scope } from '@retours/domain';
import { given } from '@retours/domain/given';
import { FixedClock, openMemory } from '@retours/in-memory';
import {
  CancelReturn,
  CancelReturnHandler,
  ChangeReturnStatus,
  ChangeReturnStatusHandler,
  FindOrder,
  FindOrderHandler,
  ImportOrders,
  ImportOrdersHandler,
  IssueRefund,
  IssueRefundHandler,
  PreviewRefund,
  PreviewRefundHandler,
  PushOrder,
  PushOrderHandler,
  ReceiveGoods,
  ReceiveGoodsHandler,
  RequestReturn,
  RequestReturnHandler,
  SavePolicy,
  SavePolicyHandler,
  SettleByHand,
  SettleByHandHandler,
  type ImportRow,
} from './index.js';

class OnlyByHand extends PaymentGateways {
  readonly automatic: ReadonlySet<string> = new Set();
  find(): undefined {
    return undefined;
  }
}

const staff: Scope = { shop: 'shop-1', actor: given.staff };
const ada: Scope = { shop: 'shop-1', actor: given.customer };
const stranger: Scope = { shop: 'shop-1', actor: { kind: 'customer', id: 'c-99' } };
const delivered: OrderPush = given.anOrderPush({
  statusHistory: [
    { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
    { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
  ],
});
const wholeReturn = { orderReference: 'A-1', explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 2 }] };

/** The use cases on one new memory, in a shop that takes returns. */
async function anInstallation() {
  const clock = new FixedClock();
  const ids: Ids = given.ids(7);
  const { orders, shops } = openMemory(clock);
  const gateways = new OnlyByHand();
  await shops.create('shop-1');
  const save = new SavePolicyHandler(shops);
  await save.execute(new SavePolicy(staff, { returnsEnabled: true }));
  const push = new PushOrderHandler(orders, clock, ids);
  const take = new ImportOrdersHandler(orders, clock, ids);
  const request = new RequestReturnHandler(orders, clock, ids);
  const cancel = new CancelReturnHandler(orders, clock, ids);
  const move = new ChangeReturnStatusHandler(orders, clock, ids);
  const receive = new ReceiveGoodsHandler(orders, clock, ids);
  const refund = new IssueRefundHandler(orders, clock, ids, gateways);
  const preview = new PreviewRefundHandler(orders, clock, ids, gateways);
  const settle = new SettleByHandHandler(orders, clock, ids);
  const findOrder = new FindOrderHandler(orders, clock);
  return {
    push: (push_: OrderPush = delivered, fingerprint = 'one') =>
      push.execute(new PushOrder(staff, 'A-1', push_, fingerprint)),
    take: (rows: readonly ImportRow[]) => take.execute(new ImportOrders(staff, rows)),
    request: (scope: Scope, body: object = wholeReturn) => request.execute(new RequestReturn(scope, body)),
    cancel: (scope: Scope, number: string) => cancel.execute(new CancelReturn({ scope, number })),
    move: (number: string, status: string, expected?: number) =>
      move.execute(new ChangeReturnStatus({ scope: staff, number, expected }, { status })),
    receive: (number: string, quantity: number) =>
      receive.execute(new ReceiveGoods({ scope: staff, number }, { lines: [{ lineId: 'l1', quantity }] })),
    refund: (body: IssueRefund['request']) => refund.execute(new IssueRefund(staff, 'A-1', body)),
    preview: (body: IssueRefund['request']) => preview.execute(new PreviewRefund(staff, 'A-1', body)),
    settle: (id: string) => settle.execute(new SettleByHand(staff, id, { reference: 'cheque 12' })),
    findOrder: (scope: Scope, reference = 'A-1') => findOrder.execute(new FindOrder(scope, reference)),
    save: (form: SavePolicy['form'], expected?: number) =>
      save.execute(new SavePolicy(staff, form, expected)),
  };
}

const refusal = (code: string, data: object = {}) =>
  expect.objectContaining({ code, data: expect.objectContaining(data) });

describe('a return from end to end', () => {
  it('is asked for, accepted, received, refunded by hand and completes', async () => {
    const shop = await anInstallation();
    expect(await shop.push()).toMatchObject({ created: true, order: { returnability: { allowed: true } } });
    const { number } = (await shop.request(ada)).value;
    expect(number).toBe('RE-2026-000001');
    await shop.move(number, 'waiting_for_package');
    expect((await shop.receive(number, 1)).value).toMatchObject({
      kind: 'waiting_for_package',
      lines: [{ received: 1 }],
    });
    expect((await shop.receive(number, 1)).value).toMatchObject({
      kind: 'package_received',
      nextStatuses: ['return_denied', 'return_completed'],
    });
    const wish = { kind: 'return', returnNumber: number, lines: [{ lineId: 'l1', quantity: 2 }] } as const;
    const preview = await shop.preview(wish);
    const { value: refund } = await shop.refund(wish);
    expect(refund).toMatchObject({
      status: 'awaiting_manual',
      credit: preview.credit,
      moneyBack: '28.56',
      creditSlipNumber: 'AV-2026-000001',
    });
    expect((await shop.settle(refund.paymentRefunds[0].id)).value.status).toBe('marked_refunded');
    expect(await shop.findOrder(staff)).toMatchObject({
      refundStatus: 'partially_refunded',
      returns: [{ number, kind: 'return_completed' }],
      refunds: [{ id: refund.id, status: 'succeeded' }],
      lines: [
        {
          ledger: {
            ordered: 2,
            returned: 2,
            reserved: 0,
            refundable: 0,
            returnable: 0,
            creditedTaxIncl: '28.56',
          },
        },
      ],
      creditSlips: [{ number: 'AV-2026-000001' }],
    });
  });

  it('leaves no trace of a preview', async () => {
    const shop = await anInstallation();
    await shop.push();
    const before = await shop.findOrder(staff);
    await shop.preview({ kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }], repayShipping: true });
    expect(await shop.findOrder(staff)).toEqual(before);
  });

  it('is not moved by somebody who read an older version', async () => {
    const shop = await anInstallation();
    await shop.push();
    const { number, version } = (await shop.request(ada)).value;
    await shop.move(number, 'waiting_for_package', version);
    await expect(shop.move(number, 'return_denied', version)).rejects.toEqual(
      refusal('VERSION_CONFLICT', { version: version + 1 }),
    );
  });
});

describe('another customer', () => {
  it('is told of an order and a return exactly what is told of ones that do not exist', async () => {
    const shop = await anInstallation();
    await shop.push();
    const { number } = (await shop.request(ada)).value;
    await expect(shop.findOrder(stranger)).rejects.toEqual(refusal('ORDER_NOT_FOUND', { reference: 'A-1' }));
    await expect(shop.findOrder(stranger, 'A-9')).rejects.toEqual(
      refusal('ORDER_NOT_FOUND', { reference: 'A-9' }),
    );
    await expect(shop.request(stranger)).rejects.toEqual(refusal('ORDER_NOT_FOUND', { reference: 'A-1' }));
    for (const missing of [number, 'RE-2026-999999']) {
      await expect(shop.cancel(stranger, missing)).rejects.toEqual(
        refusal('RETURN_NOT_FOUND', { number: missing }),
      );
    }
    expect((await shop.cancel(ada, number)).value.kind).toBe('cancelled');
  });

  it('hears of missing lines before the order is even looked for', async () => {
    const shop = await anInstallation();
    await expect(shop.request(ada, { orderReference: 'A-9' })).rejects.toEqual(refusal('LINE_REQUIRED'));
    await expect(shop.request(ada, { orderReference: 'A-9', lines: [{ lineId: 'l1' }] })).rejects.toEqual(
      refusal('QUANTITY_INVALID', { lineId: 'l1' }),
    );
    await expect(shop.request(ada, { lines: [{ lineId: 'l1', quantity: 1 }] })).rejects.toEqual(
      refusal('ORDER_NOT_FOUND', { reference: '' }),
    );
  });
});

describe('an import', () => {
  const row = (
    line: number,
    reference: string,
    push: OrderPush = delivered,
    fingerprint = 'one',
  ): ImportRow => ({ line, reference, push, fingerprint });

  it('creates, replaces, leaves alone and refuses, each line by itself', async () => {
    const shop = await anInstallation();
    await shop.push();
    const broken = { ...delivered, lines: [] };
    const report = await shop.take([
      row(1, 'A-1'),
      row(2, 'B-1'),
      row(3, 'B-2', broken),
      row(4, 'B-1', delivered, 'two'),
      row(6, 'B-1', delivered, 'two'),
    ]);
    expect(report).toEqual({
      created: 1,
      replaced: 1,
      unchanged: 2,
      refused: [{ line: 3, reference: 'B-2', refusal: refusal('LINE_REQUIRED') }],
    });
  });

  it('does not replace an order that somebody has asked to return', async () => {
    const shop = await anInstallation();
    await shop.push();
    await shop.request(ada);
    const report = await shop.take([row(1, 'A-1', delivered, 'two')]);
    expect(report).toMatchObject({ replaced: 0, refused: [{ line: 1, refusal: { code: 'ORDER_LOCKED' } }] });
  });
});

describe('the return policy', () => {
  it('is refused as a whole when one setting cannot be, and when somebody else was faster', async () => {
    const shop = await anInstallation();
    await expect(shop.save({ returnsEnabled: false, timezone: 'Mars/Olympus' })).rejects.toEqual(
      refusal('POLICY_INVALID', { field: 'timezone' }),
    );
    const { version } = await shop.save({ returnsEnabled: true, returnWindowDays: 30 });
    await expect(shop.save({}, version - 1)).rejects.toEqual(refusal('VERSION_CONFLICT', { version }));
    expect((await shop.save({}, version)).value).toMatchObject({
      returnsEnabled: false,
      returnWindowDays: 14,
    });
  });
});
