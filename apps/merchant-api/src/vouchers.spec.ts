import { randomUUID } from 'node:crypto';
import { pageOf, RedemptionView, VoucherBookView, VoucherRowView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, openShop, type Answered, type MerchantShop } from './given/open-shop.js';

const AT_ONCE = 64;

describe('vouchers at the checkout of the shop', () => {
  let here: MerchantShop;
  let there: MerchantShop;

  beforeAll(async () => {
    const database = await freshDatabase(migrate);
    here = await openShop(database, 8);
    there = await openShop({ ...database, drop: async () => undefined }, 8);
  });
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  /** The code of a voucher of 14.28. */
  const aVoucher = async () =>
    (await here.refund(await here.push(), { voucher: true, creditSlip: false })).voucher!.code;
  const find = async (code: string) =>
    expectView(VoucherBookView, await here.call('GET', `vouchers/${code}`)).body as VoucherBookView;
  const redeem = (code: string, body: object, headers?: Record<string, string>, shop = here) =>
    shop.call('POST', `vouchers/${code}/redemptions`, body, headers);
  const refusal = async (answer: Promise<Answered>) => (await answer).body as Record<string, unknown>;

  it('are looked up by their code and redeemed partly, then wholly', async () => {
    const code = await aVoucher();
    expect(code).toMatch(/^V(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    expect(await find(code)).toMatchObject({ state: 'usable', remaining: '14.28', redemptions: [] });
    const part = await redeem(code, {
      amount: '4.2',
      currency: 'EUR',
      orderReference: 'B-9',
      customerId: 'c-42',
    });
    expectView(RedemptionView, part, 201);
    expect(part.body).toMatchObject({ code, amount: '4.20', remaining: '10.08', orderReference: 'B-9' });
    expect((await redeem(code, { amount: '10.08' })).body).toMatchObject({ remaining: '0.00' });
    expect(await find(code)).toMatchObject({
      state: 'spent',
      remaining: '0.00',
      redemptions: [{ id: part.body.id }, { amount: '10.08', orderReference: null }],
    });
  });

  it('refuse what cannot be, with the code that says why', async () => {
    const code = await aVoucher();
    expect(await refusal(redeem(code, { amount: '14.29' }))).toMatchObject({
      code: 'AMOUNT_TOO_HIGH',
      status: 422,
      max: '14.28',
    });
    for (const amount of ['0', '-1', '1.001', '1e1', 'x', undefined])
      expect(await refusal(redeem(code, { amount }))).toMatchObject({
        code: 'AMOUNT_INVALID',
        field: 'amount',
      });
    expect(await refusal(redeem(code, { amount: '1.00', currency: 'USD' }))).toMatchObject({
      code: 'AMOUNT_INVALID',
      field: 'currency',
    });
    const missing = await refusal(redeem('V-0000-0000-0000-0000', { amount: '1.00' }));
    expect(missing).toMatchObject({ code: 'VOUCHER_NOT_FOUND', status: 404 });
    expect(await refusal(redeem(code, { amount: '1.00', customerId: 'c-1' }))).toMatchObject({
      code: 'VOUCHER_NOT_FOUND',
      voucher: code,
    });
    for (const body of [
      { amount: 1 },
      { amount: '1.00', extra: 1 },
      { amount: '1.00', orderReference: '\0' },
    ])
      expect(await refusal(redeem(code, body))).toMatchObject({ code: 'VALIDATION_FAILED', status: 400 });
    expect((await find(code)).remaining).toBe('14.28');
  });

  it('of another shop do not exist here', async () => {
    const code = await aVoucher();
    const elsewhere = await here.anotherShop('elsewhere');
    const answer = await elsewhere('POST', `vouchers/${code}/redemptions`, { amount: '1.00' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'VOUCHER_NOT_FOUND' } });
    expect((await elsewhere('GET', 'vouchers')).body.items).toEqual([]);
  });

  it('cannot be spent when they have expired', async () => {
    const code = await aVoucher();
    await here.expireVouchers(code);
    const { state, expiresAt } = await find(code);
    expect(state).toBe('expired');
    expect(await refusal(redeem(code, { amount: '1.00' }))).toMatchObject({
      code: 'VOUCHER_EXPIRED',
      status: 409,
      expiresAt,
    });
  });

  it('are listed by what can be done with them', async () => {
    const [usable, spent, expired] = [await aVoucher(), await aVoucher(), await aVoucher()];
    await redeem(spent, { amount: '14.28' });
    await here.expireVouchers(expired);
    const listed = async (query: string) => {
      const { body } = expectView(
        pageOf(VoucherRowView),
        await here.call('GET', `vouchers?limit=200&${query}`),
      );
      return (body.items as VoucherRowView[]).filter(({ code }) => [usable, spent, expired].includes(code));
    };
    for (const [state, code] of Object.entries({ usable, spent, expired }))
      expect(await listed(`state=${state}`)).toMatchObject([{ code, state }]);
    expect(await listed('customer=c-42')).toHaveLength(3);
    expect(await listed('customer=c-1')).toEqual([]);
    expect(await listed(`q=${usable.slice(0, 10)}`)).toMatchObject([{ code: usable }]);
    expect((await here.call('GET', 'vouchers?state=lost')).body).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('take a key, and answer it once and for all', async () => {
    const code = await aVoucher();
    expect(await refusal(redeem(code, { amount: '1.00' }, { 'idempotency-key': '' }))).toMatchObject({
      status: 400,
    });
    const key = { 'idempotency-key': randomUUID() };
    const first = await redeem(code, { amount: '1.00' }, key);
    const again = await redeem(code, { amount: '1.00' }, key, there);
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    expect(await refusal(redeem(code, { amount: '2.00' }, key))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect((await find(code)).remaining).toBe('13.28');
  });

  it('are given back once when the order they paid for was cancelled', async () => {
    const code = await aVoucher();
    const { body } = await redeem(code, { amount: '5.00' });
    const path = `vouchers/${code}/redemptions/${body.id}/reversal`;
    const reversed = expectView(RedemptionView, await here.call('POST', path));
    expect(reversed.body).toEqual({
      ...body,
      reversal: { reversedAt: expect.any(String), reversedBy: 's-1', remaining: '14.28' },
    });
    expect(await refusal(here.call('POST', path))).toMatchObject({
      code: 'REDEMPTION_REVERSED',
      status: 409,
    });
    expect(await refusal(here.call('POST', `vouchers/${code}/redemptions/nothing/reversal`))).toMatchObject({
      code: 'REDEMPTION_NOT_FOUND',
      status: 404,
    });
    expect((await find(code)).remaining).toBe('14.28');
  });

  it('are for those who may refund', async () => {
    const authorization = `Bearer ${await here.tokenFor('refunds:read')}`;
    const answer = await redeem(await aVoucher(), { amount: '1.00' }, { authorization });
    expect(answer.body).toMatchObject({ code: 'FORBIDDEN', scope: 'refunds:write' });
  });

  it('are spent by 64 callers of two processes at once exactly as far as they go', async () => {
    const code = await aVoucher();
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        redeem(code, { amount: '0.50' }, {}, index % 2 ? here : there),
      ),
    );
    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ body }) => body.code === 'AMOUNT_TOO_HIGH');
    expect([made.length, refused.length]).toEqual([28, 36]);
    const { remaining, redemptions } = await find(code);
    expect([remaining, redemptions.length]).toEqual(['0.28', 28]);
    expect(new Set(made.map(({ body }) => body.remaining)).size).toBe(28);
  });
});
