import { createRequire } from 'node:module';
import {
  MerchantOrderView,
  OrderStatusView,
  PolicyView,
  RefundPreview,
  RefundView,
} from '@retours/contracts';
import { given, type AcceptanceCase, type AcceptanceExpectation } from '@retours/domain/given';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, openShop, type Answered, type MerchantShop } from './given/open-shop.js';

const cases = createRequire(import.meta.url)('@retours/domain/refund-cases.json') as AcceptanceCase[];
// A second or two on an idle machine.
const PATIENCE_MS = 60_000;
type Call = Awaited<ReturnType<MerchantShop['anotherShop']>>;

/** What an answer, and the order after it, say in the words of the cases. */
function answered({ status, body }: Answered, order: MerchantOrderView): AcceptanceExpectation {
  const { code, max, voucher } = body;
  if (status >= 400) return { error: { code, ...(max === undefined ? {} : { max }) } };
  const lines = order.lines.map(({ id, ledger }) => {
    const { refunded, returned, restocked, creditedTaxExcl, creditedTaxIncl } = ledger;
    return [id, { refunded, returned, restocked, creditedTaxExcl, creditedTaxIncl }];
  });
  return {
    credit: body.credit,
    moneyBack: body.moneyBack,
    notCollected: body.notCollected,
    voucher: voucher && { amount: voucher.amount, taxIncluded: voucher.taxIncluded },
    creditSlips: order.creditSlips.length,
    lines: Object.fromEntries(lines),
  };
}

/** A shop with the policy, the statuses and the order of a case. */
async function openCase(shop: MerchantShop, acceptance: AcceptanceCase): Promise<Call> {
  const call = await shop.anotherShop(acceptance.id);
  expectView(PolicyView, await call('PUT', 'return-policy', acceptance.policy));
  for (const status of given.acceptanceStatuses(acceptance))
    expectView(OrderStatusView, await call('POST', 'order-statuses', status), 201);
  const push = given.acceptancePush(acceptance);
  expectView(MerchantOrderView, await call('PUT', `orders/${acceptance.id}`, push), 201);
  return call;
}

/** A moment told by a dry run is not that of the refund. */
const anotherMoment = expect.any(String);

/** Whether a dry run said what the refund then was, or refused for the same reason. */
function expectForetold(dry: Answered, real: Answered) {
  if (real.status !== 201) {
    expect(dry).toMatchObject({ status: real.status, body: { ...real.body, instance: dry.body.instance } });
    return;
  }
  expectView(RefundView, real, 201);
  const { voucher, ...figures } = expectView(RefundPreview, dry).body;
  expect(real.body).toMatchObject({
    ...figures,
    voucher: voucher && { ...voucher, issuedAt: anotherMoment, expiresAt: anotherMoment },
    createdAt: anotherMoment,
  });
}

describe('the acceptance cases, through the merchant API', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  }, PATIENCE_MS);
  afterAll(() => shop.close());

  it('are all there', () => expect(cases).toHaveLength(88));

  it.each(cases.map((acceptance) => [`${acceptance.id} ${acceptance.title ?? ''}`, acceptance] as const))(
    '%s',
    async (_, acceptance) => {
      const call = await openCase(shop, acceptance);
      const path = `orders/${acceptance.id}`;
      const order = async () => (await call('GET', path)).body;
      for (const { refund, expect: expected } of acceptance.steps) {
        const before = await order();
        const dry = await call('POST', `${path}/refunds?dryRun=true`, refund);
        expect(await order()).toEqual(before);
        const real = await call('POST', `${path}/refunds`, refund);
        const after = await order();
        expect(answered(real, after)).toMatchObject(expected);
        expectForetold(dry, real);
        if (real.status !== 201) expect(after).toEqual(before);
      }
    },
    PATIENCE_MS,
  );
});
