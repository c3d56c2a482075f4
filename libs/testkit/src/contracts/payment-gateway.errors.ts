import { fresh, type Rule } from './payment-gateway.under-test.js';

/** What every gateway must make of each class of error: same key again, look up, permanent, a person, wait. */
export const errorRules: readonly Rule[] = [
  // The same key again.
  {
    name: 'is in doubt when its call got lost, and pays once when the same key is sent again',
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.callLost);
      expect((await gateway.refund(refund)).type).toBe('unknown');
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      expect((await gateway.refund(refund)).type).toBe(yes);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'tells whoever sends the same key again what became of the first call, when its reply got lost',
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.replyLost);
      expect((await gateway.refund(refund)).type).toBe('unknown');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
      expect((await gateway.refund(refund)).type).toBe(yes);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  // Look up.
  {
    name: 'finds nothing by look-up when its call got lost, and finds it once it was sent again',
    needs: ['lookUp'],
    async holds({ gateway, payments, yes }) {
      const refund = fresh(payments.callLost);
      await gateway.refund(refund);
      expect(await gateway.lookUp(refund)).toEqual({ type: 'not_found' });
      await gateway.refund(refund);
      expect((await gateway.lookUp(refund)).type).toBe(yes);
    },
  },
  {
    name: 'is in doubt when the reply got lost, and finds by look-up that the money left, once',
    needs: ['lookUp'],
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.replyLost);
      expect((await gateway.refund(refund)).type).toBe('unknown');
      expect((await gateway.lookUp(refund)).type).toBe(yes);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'takes an error of the provider’s own for no answer: the money left, and the look-up or the same key says so',
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.troubled);
      expect((await gateway.refund(refund)).type).toBe('unknown');
      const found = await gateway.lookUp(refund);
      const settled = found.type === 'unknown' ? await gateway.refund(refund) : found;
      expect(settled.type).toBe(yes);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  // Permanent: nobody can pay it.
  {
    name: 'tells a final no with its reason, and sends nothing',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.declined);
      expect(await gateway.refund(refund)).toEqual({
        type: 'failed',
        reason: expect.stringMatching(/./),
        byHand: false,
      });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
    },
  },
  // A person.
  {
    name: 'tells a no that a person can work round as one',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.closed);
      expect(await gateway.refund(refund)).toMatchObject({ type: 'failed', byHand: true });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
    },
  },
  // Wait: the provider is busy, or our access is not good.
  {
    name: 'does nothing while the provider is busy, says how long to wait, and pays once then',
    needs: ['busy'],
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.busy!);
      expect(await gateway.refund(refund)).toEqual({
        type: 'not_now',
        cause: 'busy',
        detail: expect.stringMatching(/./),
        retryAfterSeconds: expect.any(Number),
      });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      expect((await gateway.refund(refund)).type).toBe(yes);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'pauses the account when its keys are not good, and pays nothing',
    needs: ['accounts'],
    async holds({ lockedOut, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      expect(await lockedOut.refund(refund)).toMatchObject({ type: 'not_now', cause: 'access' });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
    },
  },
  {
    name: 'never takes a locked door for a refund that is not there',
    needs: ['accounts', 'lookUp'],
    async holds({ gateway, lockedOut, payments, yes }) {
      const refund = fresh(payments.succeeds);
      expect((await gateway.refund(refund)).type).toBe(yes);
      expect((await lockedOut.lookUp(refund)).type).toBe('unknown');
      expect((await gateway.lookUp(refund)).type).toBe(yes);
    },
  },
];
