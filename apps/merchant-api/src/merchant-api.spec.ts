import {
  CreditSlipView,
  MerchantOrderView,
  ListedReturnView,
  MerchantReturnView,
  OrderRowView,
  OrderStatusView,
  pageOf,
  PaymentRefundView,
  PolicyView,
  RefundPreview,
  RefundView,
  ReturnStatusView,
  VoucherRowView,
} from '@retours/contracts';
import { given } from '@retours/domain/given';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import {
  anOrder,
  DELIVERED,
  expectView,
  one,
  openShop,
  PAID,
  unpaid,
  type MerchantShop,
} from './given/open-shop.js';

describe('the merchant API answers what its contract says', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  it('when an order is pushed, pushed again, found and listed', async () => {
    expectView(MerchantOrderView, await shop.call('PUT', 'orders/B-1', anOrder()), 201);
    expectView(MerchantOrderView, await shop.call('PUT', 'orders/B-1', anOrder()));
    expectView(MerchantOrderView, await shop.call('PUT', 'orders/B-1', anOrder([PAID])));
    const found = expectView(MerchantOrderView, await shop.call('GET', 'orders/B-1'));
    expect(found.body).toMatchObject({
      statusHistory: [{ status: 'payment_accepted', paid: true }],
      actions: expect.any(Array),
      lines: [{ ledger: { refundable: 2 } }],
    });
    const list = expectView(
      pageOf(OrderRowView),
      await shop.call('GET', 'orders?status=payment_accepted&customer=c-42&refundStatus=none&q=B-1&limit=1'),
    );
    expect(list.body).toMatchObject({
      items: [{ reference: 'B-1', totalTaxIncl: '36.96' }],
      nextCursor: null,
    });
  });

  it('when an order moves on and is paid', async () => {
    const reference = await shop.push(unpaid);
    expectView(
      MerchantOrderView,
      await shop.call('POST', `orders/${reference}/status-changes`, { status: 'shipped' }),
    );
    const paid = expectView(
      MerchantOrderView,
      await shop.call('POST', `orders/${reference}/payments`, given.aPayment()),
      201,
    );
    expect(paid.body).toMatchObject({ payments: [{ id: 'p1', implied: false }], status: 'shipped' });
  });

  it('when a return is received bit by bit and listed', async () => {
    const reference = await shop.push();
    const number = await shop.ask(reference, [{ lineId: 'l1', quantity: 2 }]);
    const found = expectView(MerchantReturnView, await shop.call('GET', `returns/${number}`));
    expect(found).toMatchObject({
      headers: { etag: '"v1"' },
      body: {
        status: { name: 'Waiting for confirmation' },
        nextStatuses: expect.arrayContaining(['waiting_for_package']),
      },
    });
    expectView(
      MerchantReturnView,
      await shop.call(
        'POST',
        `returns/${number}/status-changes`,
        { status: 'waiting_for_package', internalNote: 'hm' },
        { 'if-match': '"v1"' },
      ),
    );
    const half = expectView(
      MerchantReturnView,
      await shop.call('POST', `returns/${number}/receipts`, {
        lines: [{ lineId: 'l1', quantity: 1, condition: 'damaged', note: 'scratched' }],
      }),
    );
    expect(half.body).toMatchObject({
      receipts: [{ note: 'scratched' }],
      status: { kind: 'waiting_for_package' },
      history: [{}, { internalNote: 'hm' }],
    });
    const filters = `status=waiting_for_package&kind=waiting_for_package&order=${reference}&customer=c-42&from=2026-01-01T00:00:00Z&to=2126-01-01T00:00:00Z&q=${number}`;
    const list = expectView(
      pageOf(ListedReturnView),
      await shop.call('GET', `returns?${filters}`, undefined, { 'accept-language': 'fr' }),
    );
    expect(list.body).toMatchObject({
      items: [{ number, status: { name: 'En attente du paquet' }, customer: { id: 'c-42' } }],
    });
  });

  it('when a line is taken out of a return', async () => {
    const reference = await shop.push(
      anOrder([PAID, DELIVERED], { lines: [given.aLine(), given.aLine({ id: 'l2' })] }),
    );
    const number = await shop.ask(reference, [...one, { lineId: 'l2', quantity: 1 }]);
    const left = expectView(MerchantReturnView, await shop.call('DELETE', `returns/${number}/lines/l2`));
    expect(left).toMatchObject({ headers: { etag: '"v2"' }, body: { lines: [{ lineId: 'l1' }] } });
  });

  it('when a refund is previewed, made, found, listed, settled by hand and tried again', async () => {
    const reference = await shop.push();
    const wish = { kind: 'return', lines: one, repayShipping: true };
    const preview = expectView(
      RefundPreview,
      await shop.call('POST', `orders/${reference}/refunds?dryRun=true`, wish, { 'idempotency-key': '' }),
    );
    const made = expectView(RefundView, await shop.call('POST', `orders/${reference}/refunds`, wish), 201);
    const { id, paymentRefunds, creditSlipNumber } = made.body as RefundView;
    expect(made).toMatchObject({
      headers: { location: `/v1/refunds/${id}` },
      body: { credit: preview.body.credit, moneyBack: '22.68' },
    });
    expectView(RefundView, await shop.call('GET', `refunds/${id}`));
    expectView(
      pageOf(RefundView),
      await shop.call(
        'GET',
        `refunds?status=pending&order=${reference}&from=2026-01-01T00:00:00Z&to=2126-01-01T00:00:00Z`,
      ),
    );
    expectView(CreditSlipView, await shop.call('GET', `credit-slips/${creditSlipNumber}`));
    expectView(pageOf(CreditSlipView), await shop.call('GET', 'credit-slips?limit=1'));
    const part = paymentRefunds[0].id;
    await shop.hears(part, 'sending', 'failed');
    expectView(PaymentRefundView, await shop.call('POST', `payment-refunds/${part}/retry`));
    await shop.hears(part, 'sending', 'awaiting_manual');
    const settled = expectView(
      PaymentRefundView,
      await shop.call('POST', `payment-refunds/${part}/manual-settlement`, {
        reference: 'cheque 12',
        settledAt: '2026-03-12T10:00:00+01:00',
      }),
    );
    expect(settled.body).toMatchObject({
      status: 'marked_refunded',
      settlement: { settledAt: '2026-03-12T09:00:00.000Z', by: 's-1' },
    });
  });

  it('when store credit is given', async () => {
    const { voucher } = await shop.refund(await shop.push(), { voucher: true, creditSlip: false });
    const list = expectView(pageOf(VoucherRowView), await shop.call('GET', 'vouchers'));
    expect(list.body).toMatchObject({ items: [voucher] });
  });

  it('when settings are read and saved', async () => {
    const policy = expectView(PolicyView, await shop.call('GET', 'return-policy'));
    expectView(
      PolicyView,
      await shop.call('PUT', 'return-policy', policy.body, { 'if-match': String(policy.headers.etag) }),
    );
    expectView(pageOf(OrderStatusView), await shop.call('GET', 'order-statuses'));
    expectView(pageOf(ReturnStatusView), await shop.call('GET', 'return-statuses'));
    const first = await shop.call('GET', 'order-statuses?limit=12');
    const rest = await shop.call('GET', `order-statuses?cursor=${first.body.nextCursor}`);
    expect([first.body.items.length, rest.body]).toMatchObject([12, { items: [{}], nextCursor: null }]);
    const status = { code: 'lost', names: { en: 'Lost', fr: 'Perdu' }, color: '#000000' };
    expectView(OrderStatusView, await shop.call('POST', 'order-statuses', status), 201);
    expectView(
      ReturnStatusView,
      await shop.call('POST', 'return-statuses', { ...status, kind: 'return_denied' }),
      201,
    );
  });

  it('documents every body and answer down to the last part', async () => {
    const { components, paths } = await shop.openApi();
    const references = JSON.stringify({ components, paths })
      .match(/"#\/components\/schemas\/[^"]*"/g)!
      .map((text) => text.slice(22, -1));
    expect([...new Set(references)].filter((name) => !(name in components.schemas))).toEqual([]);
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(['MerchantOrderLineView', 'LedgerView', 'RefundLineBody']),
    );
  });

  it('answers 400 to a field where none is asked for', async () => {
    const { status, body } = await shop.call('POST', 'payment-refunds/any/retry', { amount: '1.00' });
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ pointer: '/amount' }] } });
  });

  it.each([
    ['GET', 'orders?sort=reference'],
    ['GET', 'returns?kind=lost'],
    ['GET', 'returns?from=yesterday'],
    ['GET', 'refunds?status=done'],
    ['GET', 'orders?limit=0'],
    ['GET', 'order-statuses?sort=code'],
    ['GET', 'return-statuses?kind=cancelled'],
    ['PUT', `orders/${'x'.repeat(101)}`],
  ] as const)('answers 400 to %s %s', async (method, path) => {
    const { status, body } = await shop.call(method, path, method === 'PUT' ? anOrder() : undefined);
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
  });
});
