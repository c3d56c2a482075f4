import { randomUUID } from 'node:crypto';
import type { MerchantOrderView, RefundView } from '@retours/contracts';
import type { OrderPush } from '@retours/domain';
import { given } from '@retours/domain/given';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { anOrder, one, openShop, PAID, type Answered, type MerchantShop } from './given/open-shop.js';

const AT_ONCE = 64;
const CONNECTIONS = 16;
// Seconds on an idle machine.
const PATIENCE_MS = 60_000;

/** Cents, so that sums are exact. */
const cents = (amount: string) => Math.round(Number(amount) * 100);
const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + cents(amount), 0);

/** So many mugs at 14.28 and no shipping, of which so much is paid. */
const mugs = (quantity: number, paid: string, history?: OrderPush['statusHistory']) =>
  anOrder(history, {
    lines: [given.aLine({ quantity })],
    shipping: undefined,
    payments: [given.aPayment({ amount: paid })],
  });

/** Two processes of the merchant API on one database, and 64 members of staff at the same moment. */
describe('64 refunds of one order at once', () => {
  let here: MerchantShop;
  let there: MerchantShop;

  beforeAll(async () => {
    const database = await freshDatabase(migrate);
    here = await openShop(database, CONNECTIONS);
    there = await openShop({ ...database, drop: async () => undefined }, CONNECTIONS);
  }, PATIENCE_MS);
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  /** Posts one body so many times at once, every other time at the other process. */
  const race = async (
    reference: string,
    body: object,
    times = AT_ONCE,
    headers: Record<string, string> = {},
  ) => {
    const post = (_: unknown, index: number) =>
      (index % 2 ? here : there).call('POST', `orders/${reference}/refunds`, body, headers);
    const answers = await Promise.all(Array.from({ length: times }, post));
    const isMade = ({ status }: Answered) => status === 201;
    return { made: answers.filter(isMade), refused: answers.filter((answer) => !isMade(answer)) };
  };
  /** What was told to those who got a yes is what the books say, to the cent, and every yes has its slip. */
  const expectBooks = async (reference: string, made: readonly Answered[]): Promise<MerchantOrderView> => {
    const order: MerchantOrderView = (await here.call('GET', `orders/${reference}`)).body;
    const refunds = made.map(({ body }) => body as RefundView);
    expect(order.refunds.map(({ id }) => id).sort()).toEqual(refunds.map(({ id }) => id).sort());
    const paidBack = order.payments.flatMap(({ held, refunded }) => [held, refunded]);
    expect(sum(paidBack)).toBe(sum(refunds.map(({ moneyBack }) => moneyBack)));
    expect(sum(refunds.flatMap(({ paymentRefunds }) => paymentRefunds.map(({ amount }) => amount)))).toBe(
      sum(paidBack),
    );
    expect(sum(paidBack)).toBeLessThanOrEqual(sum(order.payments.map(({ amount }) => amount)));
    expect(sum(order.lines.map(({ ledger }) => ledger.creditedTaxIncl))).toBe(
      sum(refunds.map(({ credit }) => credit.productsTaxIncl)),
    );
    expect(order.creditSlips).toHaveLength(made.length);
    return order;
  };
  const expectRefusals = ({ refused }: { refused: readonly Answered[] }, problem: object, count: number) => {
    expect(refused).toHaveLength(count);
    for (const { body } of refused) expect(body).toMatchObject(problem);
  };

  it(
    'pay out what was captured and not a cent more, as gifts',
    async () => {
      const reference = await here.push(mugs(10, '36.96'));
      const outcome = await race(reference, {
        kind: 'partial',
        goodwill: { amount: '10.00', reason: 'late' },
      });
      expectRefusals(outcome, { status: 422, code: 'AMOUNT_TOO_HIGH', max: '6.96' }, AT_ONCE - 3);
      const { payments, lines } = await expectBooks(reference, outcome.made);
      expect([payments[0].held, lines[0].ledger.refundable]).toEqual(['30.00', 10]);
    },
    PATIENCE_MS,
  );

  it(
    'pay out what was captured and not a cent more, when the order was not paid in full',
    async () => {
      const reference = await here.push(mugs(AT_ONCE, '36.96'));
      const part = { kind: 'partial', lines: [{ ...one[0], amount: '1.00' }] };
      const outcome = await race(reference, part);
      expectRefusals(outcome, {}, 0);
      const { payments, lines } = await expectBooks(reference, outcome.made);
      expect([payments[0].held, lines[0].ledger.creditedTaxIncl]).toEqual(['36.96', '64.00']);
      const notCollected = outcome.made.map(({ body }) => body.notCollected as string);
      expect(sum(notCollected)).toBe(cents('64.00') - cents('36.96'));
    },
    PATIENCE_MS,
  );

  it.each([
    ['returned', 'return', undefined],
    ['cancelled before they were sent', 'standard', [PAID]],
  ] as const)(
    'take each unit once, when they are %s',
    async (_, kind, history) => {
      const reference = await here.push(mugs(7, '99.96', history));
      const outcome = await race(reference, { kind, lines: one });
      expectRefusals(outcome, { status: 422, code: 'QUANTITY_TOO_HIGH', lineId: 'l1', max: 0 }, AT_ONCE - 7);
      const { payments, lines, refundStatus } = await expectBooks(reference, outcome.made);
      const { ledger } = lines[0];
      expect([ledger.refundable, ledger.refunded + ledger.returned, ledger.creditedTaxIncl]).toEqual([
        0,
        7,
        '99.96',
      ]);
      expect([payments[0].held, refundStatus]).toEqual(['99.96', 'fully_refunded']);
    },
    PATIENCE_MS,
  );

  it(
    'are one when they carry one key, and every yes is the same',
    async () => {
      const reference = await here.push();
      const key = { 'idempotency-key': randomUUID() };
      const wish = { kind: 'return', lines: one };
      const outcome = await race(reference, wish, 50, key);
      expectRefusals(outcome, { status: 409, code: 'IDEMPOTENCY_IN_PROGRESS' }, 50 - outcome.made.length);
      const [{ body: first }] = outcome.made;
      await expectBooks(reference, outcome.made.slice(0, 1));
      for (const { body } of outcome.made) expect(body).toEqual(first);
      const firsts = outcome.made.filter(({ headers }) => headers['idempotency-replayed'] !== 'true');
      expect(firsts).toHaveLength(1);
      const again = await there.call('POST', `orders/${reference}/refunds`, wish, key);
      expect([again.status, again.headers['idempotency-replayed'], again.body]).toEqual([201, 'true', first]);
    },
    PATIENCE_MS,
  );

  it('draw credit slip numbers without a gap', async () => {
    const { items } = (await here.call('GET', 'credit-slips?limit=200')).body;
    const numbers = (items as { number: string }[])
      .map(({ number }) => Number(number.slice(-6)))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(AT_ONCE);
  });
});
