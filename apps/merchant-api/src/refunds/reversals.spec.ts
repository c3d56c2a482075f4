import { randomUUID } from 'node:crypto';
import { CreditSlipView, MerchantOrderView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, openShop, type MerchantShop } from '../given/open-shop.js';

const AT_ONCE = 16;
const because = { reason: 'Issued for the wrong order' };

describe('countering a credit slip', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const aSlip = async (rest: object = {}) => {
    const reference = await shop.push();
    const { creditSlipNumber } = await shop.refund(reference, rest);
    return { reference, number: creditSlipNumber! };
  };
  const reverse = (number: string, body: object = because, headers?: Record<string, string>) =>
    shop.call('POST', `credit-slips/${number}/reversal`, body, headers);
  const refusal = async (answer: ReturnType<typeof reverse>) => {
    const { status, body } = await answer;
    return { status, ...body };
  };
  const slip = (number: string) => shop.call('GET', `credit-slips/${number}`);

  it('answers the slip that counters, the next of the series, with the amounts the other way round', async () => {
    const { number } = await aSlip({ repayShipping: true });
    const { body, headers } = expectView(CreditSlipView, await reverse(number), 201);
    const next = Number(number.slice(-6)) + 1;
    expect(body).toMatchObject({
      number: `${number.slice(0, -6)}${String(next).padStart(6, '0')}`,
      reverses: number,
      reversedBy: null,
      reason: because.reason,
      credit: { totalTaxExcl: '-18.90', totalTaxIncl: '-22.68' },
    });
    expect(headers.location).toBe(`/v1/credit-slips/${body.number}`);
    expect(expectView(CreditSlipView, await slip(body.number)).body).toEqual(body);
    expect((await slip(number)).body).toMatchObject({
      reverses: null,
      reversedBy: body.number,
      credit: { totalTaxIncl: '22.68' },
    });
  });

  it('shows both in the list of slips and on the order', async () => {
    const { reference, number } = await aSlip();
    const { body: counter } = await reverse(number);
    const both = [
      { number, reverses: null, reversedBy: counter.number, totalTaxIncl: '14.28' },
      { number: counter.number, reverses: number, reversedBy: null, totalTaxIncl: '-14.28' },
    ];
    const order = expectView(MerchantOrderView, await shop.call('GET', `orders/${reference}`));
    expect(order.body.creditSlips).toMatchObject(both);
    const { items } = (await shop.call('GET', 'credit-slips?limit=2')).body;
    expect(items).toMatchObject([
      { number: counter.number, reverses: number },
      { number, reversedBy: counter.number },
    ]);
  });

  it('leaves goods, ledger and money as they are', async () => {
    const { reference, number } = await aSlip();
    const before = (await shop.call('GET', `orders/${reference}`)).body;
    await reverse(number);
    const after = (await shop.call('GET', `orders/${reference}`)).body;
    expect({ ...after, creditSlips: [] }).toEqual({ ...before, creditSlips: [] });
  });

  it('needs a reason, and a key', async () => {
    const { number } = await aSlip();
    for (const body of [{}, { reason: ' ' }])
      expect(await refusal(reverse(number, body))).toMatchObject({
        status: 422,
        code: 'NOTE_REQUIRED',
        field: 'reason',
      });
    const { post } = (await shop.openApi()).paths['/v1/credit-slips/{number}/reversal'];
    expect(post.parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', required: true }),
    );
    expect(await refusal(reverse(number, { ...because, amount: '1.00' }))).toMatchObject({ status: 400 });
  });

  it('happens once, and never to the slip that counters; both times that slip is named', async () => {
    const { number } = await aSlip();
    const { body: counter } = await reverse(number);
    for (const again of [number, counter.number])
      expect(await refusal(reverse(again))).toMatchObject({
        status: 409,
        code: 'CREDIT_SLIP_REVERSED',
        number: counter.number,
      });
  });

  it('is answered alike under the same key, after it was done', async () => {
    const { number } = await aSlip();
    const key = { 'idempotency-key': randomUUID() };
    const first = await reverse(number, because, key);
    const again = await reverse(number, because, key);
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
  });

  it('takes the scope for writing refunds', async () => {
    const { number } = await aSlip();
    const authorization = `Bearer ${await shop.tokenFor('refunds:read returns:write orders:write')}`;
    expect(await refusal(reverse(number, because, { authorization }))).toMatchObject({
      status: 403,
      scope: 'refunds:write',
    });
  });

  it("answers for another shop's slip as for one that does not exist", async () => {
    const { number } = await aSlip();
    const stranger = await shop.anotherShop('slips-elsewhere');
    const authorized = (path: string) => stranger('POST', `credit-slips/${path}/reversal`, because);
    const [theirs, nobodys] = [await authorized(number), await authorized('nothing')];
    expect([theirs.status, JSON.stringify(theirs.body)]).toEqual([
      404,
      JSON.stringify(nobodys.body).replaceAll('nothing', number),
    ]);
  });

  it('is done once when sixteen people do it at once, and the series has no gap', async () => {
    const { reference, number } = await aSlip();
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => reverse(number)));
    const [made, refused] = [
      answers.filter(({ status }) => status === 201),
      answers.filter(({ status }) => status !== 201),
    ];
    expect([made.length, refused.length]).toEqual([1, AT_ONCE - 1]);
    for (const { status, body } of refused)
      expect({ status, ...body }).toMatchObject({
        status: 409,
        code: 'CREDIT_SLIP_REVERSED',
        number: made[0].body.number,
      });
    expect((await shop.call('GET', `orders/${reference}`)).body.creditSlips).toHaveLength(2);
    const { items } = (await shop.call('GET', 'credit-slips?limit=200')).body;
    const numbers = (items as { number: string }[]).map((each) => Number(each.number.slice(-6)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
