import { SCENARIOS } from '../given/books.js';
import { itIsAsPublished, readDescription } from '../given/published.js';
import { aRefund } from '../given/refund.js';
import { accountOf, notification, openAdyen, psp } from './adyen.emulator.js';
import { AdyenGateway } from './adyen.gateway.js';
import { refusal } from './adyen.replies.js';
import { ERROR_CODES, type AdyenErrorCode } from './adyen.wire.js';

const PATH = '/payments/{paymentPspReference}/refunds';
const account = { shop: 'shop-1', gateway: 'adyen', credentials: accountOf('shop-1') };

/** Every scenario, each asked for twice. */
async function played() {
  const provider = await openAdyen();
  const gateway = new AdyenGateway({ apiBase: provider.url });
  const refunds = SCENARIOS.map((scenario) => aRefund(`${psp(scenario)}1`, { shop: 'shop-1' }));
  for (const refund of [...refunds, ...refunds]) await gateway.refund(refund, account);
  return { provider, refunds };
}

describe('the emulated Adyen', () => {
  itIsAsPublished('adyen-checkout-v72.json', async (file) => {
    const { request, reply } = readDescription(file);
    const { provider } = await played();
    try {
      const refusals = (Object.keys(ERROR_CODES) as AdyenErrorCode[]).map((name) => refusal(name));
      for (const { call } of provider.exchanges)
        expect(request(PATH, 'post')(JSON.parse(call.body))).toEqual([]);
      for (const said of [...provider.exchanges.map((exchange) => exchange.reply), ...refusals])
        if (said !== 'hang up' && said.status !== 429)
          expect(reply(PATH, 'post', said.status)?.(said.body)).toEqual([]);
      expect(reply(PATH, 'post', 201)?.({ status: 'refunded' })).not.toEqual([]);
    } finally {
      await provider.close();
    }
  });

  itIsAsPublished('adyen-webhooks-v1.json', async (file) => {
    const { schema } = readDescription(file);
    const { provider, refunds } = await played();
    try {
      const sent = notification([provider.itemOf(refunds[0])]).body;
      expect(schema('RefundNotificationRequest')(JSON.parse(Buffer.from(sent).toString()))).toEqual([]);
      expect(schema('RefundNotificationRequest')({ notificationItems: 7 })).not.toEqual([]);
    } finally {
      await provider.close();
    }
  });
});
