import { itIsAsPublished, readDescription } from '../given/published.js';
import { aRefund } from '../given/refund.js';
import { SCENARIOS } from '../given/books.js';
import { accountOf, cap, openPayPal } from './paypal.emulator.js';
import { PayPalGateway } from './paypal.gateway.js';
import { refusal } from './paypal.replies.js';
import { ISSUES, type PayPalIssue } from './paypal.wire.js';

const PATH = '/v2/payments/captures/{capture_id}/refund';
const account = { shop: 'shop-1', gateway: 'paypal', credentials: accountOf('shop-1') };

/** Every scenario, each asked for twice. */
async function played() {
  const provider = await openPayPal();
  const gateway = new PayPalGateway({ apiBase: provider.url });
  const refunds = SCENARIOS.map((scenario) => aRefund(`${cap(scenario)}1`, { shop: 'shop-1' }));
  for (const refund of [...refunds, ...refunds]) await gateway.refund(refund, account);
  return { provider, refunds };
}

describe('the emulated PayPal', () => {
  itIsAsPublished('paypal-payments-v2.json', async (file) => {
    const { request, reply } = readDescription(file);
    const { provider } = await played();
    try {
      const refunds = provider.exchanges.filter(({ call }) => call.path.startsWith('/v2'));
      const refusals = (Object.keys(ISSUES) as PayPalIssue[]).map((name) => refusal(name));
      for (const { call } of refunds) expect(request(PATH, 'post')(JSON.parse(call.body))).toEqual([]);
      for (const said of [...refunds.map((exchange) => exchange.reply), ...refusals])
        // Of its limits and its own failures PayPal publishes no shape.
        if (said !== 'hang up' && said.status !== 429 && said.status < 500)
          expect(reply(PATH, 'post', said.status)?.(said.body)).toEqual([]);
      expect(reply(PATH, 'post', 201)?.({ id: 1 })).not.toEqual([]);
    } finally {
      await provider.close();
    }
  });

  itIsAsPublished('paypal-webhooks-v1.json', async (file) => {
    const { schema } = readDescription(file);
    const { provider, refunds } = await played();
    try {
      expect(schema('event')(provider.event(refunds[0]))).toEqual([]);
      expect(schema('event')({ id: 1 })).not.toEqual([]);
    } finally {
      await provider.close();
    }
  });
});
