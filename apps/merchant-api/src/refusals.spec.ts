import { randomUUID } from 'node:crypto';
import { given } from '@retours/domain/given';
import { STATUS } from '@retours/nest-kit';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import {
  anOrder,
  one,
  openShop,
  PAID,
  SHOP,
  unpaid,
  type Answered,
  type MerchantShop,
} from './given/open-shop.js';
import { refusedWebhooks } from './given/refused-webhooks.js';

describe('the merchant API refuses with the code that says why:', () => {
  let shop: MerchantShop;
  const received = new Set<string>();

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const receivedReturn = async (reference: string) => {
    const number = await shop.ask(reference);
    await shop.call('POST', `returns/${number}/status-changes`, { status: 'waiting_for_package' });
    await shop.call('POST', `returns/${number}/receipts`, { lines: one });
    return number;
  };
  const refused = async (code: keyof typeof STATUS, answer: Promise<Answered>, data: object = {}) => {
    const { status, headers, body } = await answer;
    expect({ ...body, status }).toMatchObject({ code, status: STATUS[code], ...data });
    expect(headers['content-type']).toContain('application/problem+json');
    received.add(code);
  };

  it('replays the answer to a key, and refuses another body under it', async () => {
    const reference = await shop.push();
    const key = { 'idempotency-key': randomUUID() };
    const call = () => shop.call('POST', `orders/${reference}/refunds`, { kind: 'return', lines: one }, key);
    const first = await call();
    const second = await call();
    expect([second.status, second.body, second.headers['idempotency-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    await refused(
      'IDEMPOTENCY_KEY_REUSED',
      shop.call('POST', `orders/${reference}/refunds`, { kind: 'partial' }, key),
    );
  });

  it('says that the first call with a key is still running', async () => {
    const reference = await shop.push();
    const [holder, observer] = [1, 2].map(() => new Client({ connectionString: shop.appUrl }));
    await Promise.all([holder.connect(), observer.connect()]);
    await holder.query(`begin; set local app.shop = '${SHOP}'`);
    await holder.query('select 1 from retours.orders where reference = $1 for update', [reference]);
    const isWaiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    const waiting = async (calls: number) => {
      while ((await observer.query(isWaiting)).rowCount !== calls)
        await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const key = { 'idempotency-key': randomUUID() };
    const refund = () =>
      shop.call('POST', `orders/${reference}/refunds`, { kind: 'return', lines: one }, key);
    const first = refund();
    await waiting(1);
    const second = refund();
    await Promise.race([second, waiting(2)]);
    await holder.end();
    await refused('IDEMPOTENCY_IN_PROGRESS', second);
    expect((await first).status).toBe(201);
    await observer.end();
  });

  it('asks for a permission of its own before the rules are set aside', async () => {
    const number = await shop.ask(await shop.push());
    const authorization = `Bearer ${await shop.tokenFor('returns:write')}`;
    const move = { status: 'package_received', override: true, note: 'It is on my desk' };
    expect(
      (await shop.call('POST', `returns/${number}/status-changes`, move, { authorization })).body,
    ).toMatchObject({ code: 'FORBIDDEN', scope: 'returns:override' });
    await refused(
      'NOTE_REQUIRED',
      shop.call('POST', `returns/${number}/status-changes`, { ...move, note: ' ' }),
      { field: 'note' },
    );
    expect((await shop.call('POST', `returns/${number}/status-changes`, move)).body).toMatchObject({
      status: { kind: 'package_received' },
    });
  });

  const nothing = 'does-not-exist';
  it('what is not there', async () => {
    await refused(
      'SHOP_UNKNOWN',
      shop.call('GET', 'orders', undefined, {
        authorization: `Bearer ${await shop.tokenFor(undefined, 'nowhere')}`,
      }),
    );
    await refused('ORDER_NOT_FOUND', shop.call('GET', `orders/${nothing}`));
    await refused('RETURN_NOT_FOUND', shop.call('GET', `returns/${nothing}`));
    await refused('REFUND_NOT_FOUND', shop.call('GET', `refunds/${nothing}`));
    await refused('PERIOD_INVALID', shop.call('GET', 'overview?from=2020-01-01&to=2026-01-01'), { max: 372 });
    await refused('PAYMENT_REFUND_NOT_FOUND', shop.call('POST', `payment-refunds/${nothing}/retry`));
    await refused('CREDIT_SLIP_NOT_FOUND', shop.call('GET', `credit-slips/${nothing}`));
    await refused(
      'STATUS_NOT_FOUND',
      shop.call('POST', `orders/${await shop.push()}/status-changes`, { status: nothing }),
    );
  });

  it('orders and payments', async () => {
    const reference = await shop.push();
    await refused('PAYMENT_EXISTS', shop.call('POST', `orders/${reference}/payments`, given.aPayment()), {
      paymentId: 'p1',
    });
    await refused(
      'AMOUNT_INVALID',
      shop.call('POST', `orders/${reference}/payments`, given.aPayment({ id: 'p2', amount: '0.001' })),
      { field: 'amount' },
    );
    await refused(
      'ORDER_INCONSISTENT',
      shop.call('PUT', 'orders/C-1', anOrder([], { lines: [given.aLine({ totalTaxIncl: '99.00' })] })),
      { field: 'lines[0].totalTaxIncl' },
    );
    await shop.ask(reference);
    await refused('ORDER_LOCKED', shop.call('PUT', `orders/${reference}`, anOrder([PAID])));
  });

  it('products of an order', async () => {
    const paid = await shop.push(anOrder([PAID]));
    await refused('ORDER_ALREADY_PAID', shop.call('POST', `orders/${paid}/cancellations`, { lines: one }), {
      reference: paid,
    });
    await refused('LAST_LINE', shop.call('DELETE', `orders/${await shop.push(unpaid)}/lines/l1`));
  });

  it('returns made for a customer who phoned', async () => {
    const reference = await shop.push(anOrder([PAID]));
    const ask = (body: object, at = reference) =>
      shop.call('POST', `orders/${at}/returns`, { explanation: 'Too big', lines: one, ...body });
    await refused('ORDER_NOT_RETURNABLE', ask({}), { reasons: ['not_shipped'], deadline: null });
    const delivered = await shop.push();
    await refused('EXPLANATION_REQUIRED', ask({ explanation: ' ' }, delivered));
    await refused('EXPLANATION_TOO_LONG', ask({ explanation: 'x'.repeat(4001) }, delivered), { max: 4000 });
  });

  it('returns', async () => {
    const number = await shop.ask(await shop.push());
    await refused('LINE_NOT_FOUND', shop.call('DELETE', `returns/${number}/lines/l9`), { lineId: 'l9' });
    await refused('RETURN_SLIP_NOT_AVAILABLE', shop.call('GET', `returns/${number}/slip.pdf`), {
      kind: 'waiting_for_confirmation',
    });
    await refused('LAST_LINE', shop.call('DELETE', `returns/${number}/lines/l1`), { lineId: 'l1' });
    await refused(
      'TRANSITION_NOT_ALLOWED',
      shop.call('POST', `returns/${number}/status-changes`, { status: 'package_received' }),
      { nextStatuses: expect.any(Array) },
    );
    await refused(
      'VERSION_CONFLICT',
      shop.call(
        'POST',
        `returns/${number}/status-changes`,
        { status: 'return_denied' },
        { 'if-match': '"v9"' },
      ),
      { version: 1 },
    );
    await refused('LINE_REQUIRED', shop.call('POST', `returns/${number}/receipts`, {}));
    await refused(
      'QUANTITY_INVALID',
      shop.call('POST', `returns/${number}/receipts`, { lines: [{ lineId: 'l1', quantity: 1.5 }] }),
      { lineId: 'l1' },
    );
  });

  it('refunds', async () => {
    const reference = await shop.push();
    const tries = (body: object, at = reference) =>
      shop.call('POST', `orders/${at}/refunds`, { kind: 'return', lines: one, ...body });
    await refused('DOCUMENT_REQUIRED', tries({ creditSlip: false }));
    await refused('ORDER_ALREADY_DELIVERED', tries({ kind: 'standard' }));
    await refused('ORDER_NOT_DELIVERED', tries({}, await shop.push(anOrder([PAID]))));
    await refused('ORDER_NOT_PAID', tries({ kind: 'standard' }, await shop.push(unpaid)));
    await refused('QUANTITY_TOO_HIGH', tries({ lines: [{ lineId: 'l1', quantity: 3 }] }), {
      lineId: 'l1',
      max: 2,
    });
    await refused('AMOUNT_TOO_HIGH', tries({ kind: 'partial', lines: [{ ...one[0], amount: '14.29' }] }), {
      lineId: 'l1',
      max: '14.28',
    });
    await refused('NOTHING_TO_REFUND', tries({ lines: [] }));
    await refused('PAYMENT_NOT_FOUND', tries({ payments: [{ paymentId: 'p9', amount: '14.28' }] }), {
      paymentId: 'p9',
    });
    await refused('PAYMENT_SPLIT_INVALID', tries({ payments: [{ paymentId: 'p1', amount: '1.00' }] }), {
      max: '14.28',
    });
    const returnNumber = await receivedReturn(reference);
    await refused('NOT_RECEIVED', tries({ returnNumber, lines: [{ lineId: 'l1', quantity: 2 }] }), {
      lineId: 'l1',
      max: 1,
    });
    const made = await shop.refund(reference, { returnNumber });
    await refused(
      'RETRY_NOT_EXPECTED',
      shop.call('POST', `payment-refunds/${made.paymentRefunds[0].id}/retry`),
      { state: 'queued' },
    );
    await refused(
      'SETTLEMENT_NOT_EXPECTED',
      shop.call('POST', `payment-refunds/${made.paymentRefunds[0].id}/manual-settlement`, { reference: 'x' }),
    );
  });

  it('credit slips', async () => {
    const { creditSlipNumber } = await shop.refund(await shop.push());
    const reverse = () =>
      shop.call('POST', `credit-slips/${creditSlipNumber}/reversal`, { reason: 'Wrong order' });
    const { body } = await reverse();
    await refused('CREDIT_SLIP_REVERSED', reverse(), { number: body.number });
  });

  it('vouchers', async () => {
    const { voucher } = await shop.refund(await shop.push(), { voucher: true });
    const path = `vouchers/${voucher!.code}/redemptions`;
    const redeem = (body: object = {}) => shop.call('POST', path, { amount: '1.00', ...body });
    const { id } = (await redeem()).body;
    await refused('VOUCHER_NOT_FOUND', shop.call('GET', `vouchers/${nothing}`), { voucher: nothing });
    await refused('AMOUNT_TOO_HIGH', redeem({ amount: '99.00' }), { max: '13.28' });
    await refused('REDEMPTION_NOT_FOUND', shop.call('POST', `${path}/${nothing}/reversal`));
    await shop.call('POST', `${path}/${id}/reversal`);
    await refused('REDEMPTION_REVERSED', shop.call('POST', `${path}/${id}/reversal`), { id });
    await shop.expireVouchers();
    await refused('VOUCHER_EXPIRED', redeem(), { expiresAt: expect.any(String) });
  });

  it('refunds of goods while the shop takes none back', async () => {
    const reference = await shop.push();
    const { body: policy } = await shop.call('GET', 'return-policy');
    await shop.call('PUT', 'return-policy', { ...policy, returnsEnabled: false });
    await refused(
      'RETURNS_DISABLED',
      shop.call('POST', `orders/${reference}/refunds`, { kind: 'return', lines: one }),
    );
    await shop.call('PUT', 'return-policy', policy);
  });

  it('mail templates', async () => {
    const template = { subject: 'Hello', html: '<p>\n{{ costumer.name }}</p>', text: 'Hello' };
    await refused('MAIL_TEMPLATE_INVALID', shop.call('PUT', 'mail-templates/refunded/en', template), {
      field: 'html',
      line: 2,
    });
  });

  it('statuses', async () => {
    await refused(
      'STATUS_EXISTS',
      shop.call('POST', 'order-statuses', {
        code: 'shipped',
        names: { en: 'Sent', fr: 'Parti' },
        color: '#000000',
      }),
      { state: 'shipped' },
    );
    await refused('STATUS_IN_USE', shop.call('DELETE', 'return-statuses/return_denied'), {
      state: 'return_denied',
      kind: 'return_denied',
    });
  });

  it('webhooks', async () => {
    for (const [code, answer, data] of await refusedWebhooks(shop)) await refused(code, answer, data);
  });

  it('and tells a setting that cannot be as a wrong field', async () => {
    expect(await shop.call('PUT', 'return-policy', { timezone: 'Mars/Olympus' })).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', errors: [{ pointer: '/timezone' }] },
    });
  });

  it('every one of them, but the one that is told as a field', () => {
    const expected = Object.keys(STATUS).filter((code) => code !== 'POLICY_INVALID');
    expect([...received].sort()).toEqual(expected.sort());
  });
});
