import { randomUUID } from 'node:crypto';
import type { GatewayRefund, IncomingWebhook } from '@retours/domain';
import { fresh, type Rule } from './payment-gateway.under-test.js';

/** What a gateway with notifications and lists must do. */
export const newsRules: readonly Rule[] = [
  {
    name: 'believes a notification that the provider signed, and reads it',
    needs: ['news'],
    async holds({ gateway, payments, notifications }) {
      const refund = fresh(payments.succeeds);
      await gateway.refund(refund);
      expect(await gateway.judge(await notifications.signed(refund), refund)).toEqual({
        type: 'believed',
        news: [
          expect.objectContaining({
            id: expect.stringMatching(/./),
            key: refund.key,
            sum: { amount: refund.amount, currency: refund.currency },
            outcome: { type: 'succeeded', gatewayRefundId: expect.stringMatching(/./) },
          }),
        ],
      });
    },
  },
  {
    name: 'knows the same news again, and other news from it',
    needs: ['news'],
    async holds({ gateway, payments, notifications }) {
      const idOf = async (refund: GatewayRefund, webhook: IncomingWebhook) => {
        const judged = await gateway.judge(webhook, refund);
        return judged.type === 'believed' ? judged.news[0]?.id : undefined;
      };
      const [one, other] = [fresh(payments.succeeds), fresh(payments.succeeds)];
      await Promise.all([gateway.refund(one), gateway.refund(other)]);
      const webhook = await notifications.signed(one);
      const id = await idOf(one, webhook);
      expect(id).toMatch(/./);
      expect(await idOf(one, webhook)).toBe(id);
      expect(await idOf(other, await notifications.signed(other))).not.toBe(id);
    },
  },
  ...(['unsigned', 'altered', 'foreign', 'stale'] as const).map<Rule>((kind) => ({
    name: `refuses a notification that is ${kind}`,
    needs: kind === 'stale' ? ['news', 'dated'] : ['news'],
    async holds({ gateway, payments, notifications }) {
      const refund = fresh(payments.succeeds);
      await gateway.refund(refund);
      expect((await gateway.judge(await notifications.signed(refund), refund)).type).toBe('believed');
      const forged = await (notifications[kind] ?? notifications.unsigned)(refund);
      expect(await gateway.judge(forged, refund)).toEqual({
        type: 'refused',
        reason: expect.stringMatching(/./),
      });
    },
  })),
  {
    name: 'lists what it paid back of a payment, each under our key',
    needs: ['list'],
    async holds({ gateway, payments, yes }) {
      const one = fresh(payments.succeeds);
      const other = { ...one, key: randomUUID(), amount: '0.40' };
      await gateway.refund(one);
      await gateway.refund(other);
      const listed = await gateway.list(one);
      for (const { key, amount, currency } of [one, other])
        expect(listed).toContainEqual({
          key,
          amount,
          currency,
          gatewayRefundId: expect.stringMatching(/./),
          outcome: expect.objectContaining({ type: yes }),
        });
      expect(listed).toHaveLength(2);
      expect(gateway.capabilities.lists).toBe(true);
    },
  },
];
