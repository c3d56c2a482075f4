import { readFileSync } from 'node:fs';
import { given, type AcceptanceCase, type AcceptanceExpectation } from '../given.js';
import type { Order } from '../order/order.js';
import { orderFrom } from '../order/place.js';
import { Refusal } from '../refusals.js';
import { issueRefund } from './issue.js';
import type { Refund, RefundRequest } from './refund.js';
import type { Shop } from '../shop/shop.js';

const cases = JSON.parse(
  readFileSync(new URL('./refund-cases.json', import.meta.url), 'utf8'),
) as AcceptanceCase[];

/** A refund in the words of the cases. */
const answered = (order: Order, refund: Refund): AcceptanceExpectation => {
  const { taxes: _, ...credit } = refund.credit;
  const { voucher, moneyBack, notCollected } = refund;
  return {
    credit,
    moneyBack,
    notCollected,
    voucher: voucher && { amount: voucher.amount, taxIncluded: voucher.taxIncluded },
    creditSlips: order.refunds.filter(({ creditSlipNumber }) => creditSlipNumber).length,
    lines: Object.fromEntries(
      order.lines.map(({ id, refunded, returned, restocked, creditedTaxExcl, creditedTaxIncl }) => [
        id,
        { refunded, returned, restocked, creditedTaxExcl, creditedTaxIncl },
      ]),
    ),
  };
};

function tryRefund(
  order: Order,
  shop: Shop,
  request: RefundRequest,
): { order: Order; answer: AcceptanceExpectation } {
  try {
    const decision = issueRefund(order, shop, request, new Set(['sandbox']), given.anOccasion());
    return { order: decision.order, answer: answered(decision.order, decision.result) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { max } = refusal.data as { max?: string | number };
    return { order, answer: { error: { code: refusal.code, ...(max === undefined ? {} : { max }) } } };
  }
}

describe('the acceptance cases, through the domain alone', () => {
  it('are all there', () => expect(cases).toHaveLength(88));

  it.each(cases.map((acceptance) => [`${acceptance.id} ${acceptance.title ?? ''}`, acceptance] as const))(
    '%s',
    (_, acceptance) => {
      const shop = given.acceptanceShop(acceptance);
      let order = orderFrom(
        acceptance.id,
        given.acceptancePush(acceptance),
        'fingerprint',
        shop,
        given.anOccasion(),
      );
      for (const { refund, expect: expected } of acceptance.steps) {
        const tried = tryRefund(order, shop, refund);
        expect(tried.answer).toMatchObject(expected);
        order = tried.order;
      }
    },
  );
});
