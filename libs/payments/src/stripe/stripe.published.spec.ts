import { readFileSync } from 'node:fs';
import { itIsAsPublished } from '../given/published.js';
import { aRefund } from '../given/refund.js';
import { openStripe, pi, stripeAccount, stripeEvent } from './stripe.emulator.js';
import { StripeGateway } from './stripe.gateway.js';
import { stripeReplies } from './stripe.replies.js';

describe('the emulated Stripe', () => {
  itIsAsPublished('stripe-fixtures3.json', async (file) => {
    const { resources } = JSON.parse(readFileSync(file, 'utf8'));
    /** In no example, for they come with refunds that did not succeed; the SDK knows them. */
    const SOMETIMES = ['failure_balance_transaction', 'failure_reason', 'pending_reason'];
    const kindOf = (value: unknown) => (value === null ? 'null' : typeof value);
    const complaints = (resource: object, example: Readonly<Record<string, unknown>>) => [
      ...Object.keys(example).filter((name) => !(name in resource)),
      ...Object.entries(resource)
        .filter(([name]) => !SOMETIMES.includes(name))
        .filter(([name, value]) => {
          const kinds = [kindOf(value), kindOf(example[name])];
          return !(name in example) || (kinds[0] !== kinds[1] && !kinds.includes('null'));
        })
        .map(([name]) => name),
    ];
    const own = await openStripe();
    try {
      const asked = new StripeGateway({ apiBase: own.url });
      for (const scenario of Object.keys(stripeReplies)) {
        const refund = aRefund(`${pi(scenario)}1`, { shop: 'shop-1' });
        for (let times = 0; times < 3; times += 1) await asked.refund(refund, stripeAccount('shop-1'));
        await asked.lookUp(refund, stripeAccount('shop-1'));
      }
      expect(own.books.of('shop-1').length).toBeGreaterThan(10);
      for (const refund of own.books.of('shop-1')) {
        expect(complaints(refund, resources.refund)).toEqual([]);
        expect(complaints(stripeEvent(refund, 'refund.created'), resources.event)).toEqual([]);
      }
      expect(complaints({ id: 7 }, resources.refund)).toContain('id');
    } finally {
      await own.close();
    }
  });
});
