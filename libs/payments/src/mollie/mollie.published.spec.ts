import { isDeepStrictEqual } from 'node:util';
import { itIsAsPublished, readDescription } from '../given/published.js';
import { aRefund } from '../given/refund.js';
import { mollieAccount, mollieEvent, openMollie, tr } from './mollie.emulator.js';
import { MollieGateway } from './mollie.gateway.js';
import { mollieReplies } from './mollie.replies.js';

describe('the emulated Mollie', () => {
  itIsAsPublished('mollie-v2.yaml', async (file) => {
    const { request, reply, schema } = readDescription(file);
    const PATH = '/v2/payments/{paymentId}/refunds';
    const own = await openMollie();
    try {
      const asked = new MollieGateway({ apiBase: own.url });
      // What Mollie has not published is what these three are about.
      const { newStatus: _1, garbage: _2, proxy: _3, ...published } = mollieReplies;
      for (const scenario of Object.keys(published)) {
        const refund = aRefund(`${tr(scenario)}1`, { shop: 'shop-1' });
        for (let times = 0; times < 3; times += 1) await asked.refund(refund, mollieAccount('shop-1'));
        await asked.lookUp(refund, mollieAccount('shop-1'));
      }
      await asked.refund(aRefund(`${tr('succeeds')}1`), mollieAccount('wrong'));
      for (const { call, reply: said } of own.exchanges) {
        if (call.method === 'POST') expect(request(PATH, 'post')(JSON.parse(call.body))).toEqual([]);
        // The description counts from 1, as if there were no payments without refunds.
        if (said === 'hang up' || isDeepStrictEqual(said.body, { ...Object(said.body), count: 0 })) continue;
        const complaints = reply(PATH, call.method, said.status) ?? schema('error-response');
        expect({ status: said.status, complaints: complaints(said.body) }).toEqual({
          status: said.status,
          complaints: [],
        });
      }
      expect(schema('entity-refund-response')({ id: 're_1' })).not.toEqual([]);
      for (const booked of own.books.of('shop-1'))
        expect(schema('entity-webhook-event')(mollieEvent(booked, 'refunded'))).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
