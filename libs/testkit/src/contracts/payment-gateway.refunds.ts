import { randomUUID } from 'node:crypto';
import { fresh, type Rule } from './payment-gateway.under-test.js';

/** What every gateway must do with a refund. */
export const refundRules: readonly Rule[] = [
  {
    name: 'sends the money back, and says under which number',
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.succeeds);
      expect(await gateway.refund(refund)).toEqual({
        type: yes,
        gatewayRefundId: expect.stringMatching(/./),
      });
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'gives the same answer to the same key, and pays once',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      const first = await gateway.refund(refund);
      expect(await gateway.refund(refund)).toEqual(first);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'pays once when two workers send the same key at the same moment',
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.succeeds);
      const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => gateway.refund(refund)));
      expect(answers).toContainEqual({ type: yes, gatewayRefundId: expect.any(String) });
      expect(answers.map(({ type }) => type)).not.toContain('failed');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'pays two refunds of one payment when their keys differ',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      await gateway.refund(refund);
      await gateway.refund({ ...refund, key: randomUUID() });
      expect(await paidOut(refund.shop, 'EUR')).toBe('25.20');
    },
  },
  {
    name: 'never says yes to another amount under a key it has used',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      await gateway.refund(refund);
      expect((await gateway.refund({ ...refund, amount: '13.00' })).type).toBe('unknown');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'is asked without moving money, before the refund and after it',
    needs: ['lookUp'],
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      expect(await gateway.lookUp(refund)).toEqual({ type: 'not_found' });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      const said = await gateway.refund(refund);
      expect(await gateway.lookUp(refund)).toEqual(said);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'finds a declined refund by look-up as declined',
    needs: ['lookUp'],
    async holds({ gateway, payments }) {
      const refund = fresh(payments.declined);
      const said = await gateway.refund(refund);
      expect(said.type).toBe('failed');
      expect(await gateway.lookUp(refund)).toEqual(said);
    },
  },
  {
    name: 'holds a pending refund open until the look-up says it is through',
    needs: ['lookUp', 'pending'],
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.pending!);
      expect((await gateway.refund(refund)).type).toBe('pending');
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      expect((await gateway.lookUp(refund)).type).toBe('succeeded');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  ...(
    [
      ['JPY', '1260'],
      ['KWD', '1.260'],
      ['EUR', '0.01'],
    ] as const
  ).map<Rule>(([currency, amount]) => ({
    name: `sends exactly ${amount} ${currency}`,
    async holds({ gateway, payments, paidOut, yes }) {
      const refund = fresh(payments.succeeds, amount, currency);
      expect((await gateway.refund(refund)).type).toBe(yes);
      expect(await paidOut(refund.shop, currency)).toBe(amount);
    },
  })),
];
