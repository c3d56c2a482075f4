import type { Provider } from '../kit/provider.js';

/** Keys are known for seven days; what became of a refund comes as a notification only. */
export const adyen: Provider = {
  name: 'adyen',
  capabilities: { lookUp: false, keyWindowSeconds: 7 * 86_400 },
  credentials: [
    { name: 'apiKey', secret: true },
    { name: 'merchantAccount', secret: false },
    { name: 'hmacKey', secret: true, optional: true },
    { name: 'livePrefix', secret: false, optional: true },
  ],
  load: async (config) => new (await import('./adyen.gateway.js')).AdyenGateway(config),
};
