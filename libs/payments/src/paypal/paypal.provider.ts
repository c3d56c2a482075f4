import type { Provider } from '../kit/provider.js';

/** A key sent again tells what became of the first call, for 45 days; there is no look-up by it. */
export const paypal: Provider = {
  name: 'paypal',
  capabilities: { lookUp: false, keyWindowSeconds: 45 * 86_400 },
  credentials: [
    { name: 'clientId', secret: false },
    { name: 'clientSecret', secret: true },
    { name: 'webhookId', secret: false, optional: true },
  ],
  load: async (config) => new (await import('./paypal.gateway.js')).PayPalGateway(config),
};
