import type { Provider } from '../kit/provider.js';

/** Keys are known for an hour at least; Mollie sets no limit of its own on refunds. */
export const mollie: Provider = {
  name: 'mollie',
  capabilities: { lookUp: true, lists: true, keyWindowSeconds: 3_600 },
  credentials: [
    { name: 'apiKey', secret: true },
    { name: 'webhookSecret', secret: true, optional: true },
  ],
  load: async (config) => new (await import('./mollie.gateway.js')).MollieGateway(config),
};
