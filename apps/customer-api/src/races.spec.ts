import { given } from '@retours/domain/given';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { openShop, type CustomerShop } from './given/open-shop.js';

const AT_ONCE = 64;
const BOUGHT = 5;
// Seconds on an idle machine.
const PATIENCE_MS = 60_000;

describe('64 requests for one line at once', () => {
  let shop: CustomerShop;
  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate), 32);
  }, PATIENCE_MS);
  afterAll(() => shop.close());

  it(
    'ask back what was bought and not a unit more',
    async () => {
      await shop.push('R-1', {
        lines: [given.aLine({ quantity: BOUGHT })],
        payments: [given.aPayment({ amount: '79.80' })],
      });
      const wish = { orderReference: 'R-1', explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] };
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => shop.call('POST', 'returns', wish)),
      );
      const asked = answers.filter(({ status }) => status === 201).map(({ body }) => body.number);
      const refused = answers.filter(({ status }) => status !== 201);
      expect([asked.length, new Set(asked).size, refused.length]).toEqual([BOUGHT, BOUGHT, AT_ONCE - BOUGHT]);
      for (const { body } of refused) {
        expect(body).toMatchObject({
          status: 422,
          code: 'ORDER_NOT_RETURNABLE',
          reasons: ['nothing_returnable'],
        });
      }
      const { body: order } = await shop.call('GET', 'orders/R-1');
      expect(order.lines[0].returnableQuantity).toBe(0);
      expect(order.returns.map(({ number }: { number: string }) => number).sort()).toEqual(asked.sort());
    },
    PATIENCE_MS,
  );
});
