import type { Provider } from '../kit/provider.js';

/** Keys are known for 24 hours; an account may ask for 20 refunds a second. */
export const stripe: Provider = {
  name: 'stripe',
  capabilities: { lookUp: true, lists: true, keyWindowSeconds: 86_400, refundsPerSecond: 20 },
  credentials: [
    { name: 'secretKey', secret: true },
    { name: 'webhookSecret', secret: true, optional: true },
  ],
  load: async (config) => new (await import('./stripe.gateway.js')).StripeGateway(config),
};
