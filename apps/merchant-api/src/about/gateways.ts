import type { About } from '@retours/nest-kit';

/** What the operations on gateways' accounts and notifications do. */
export const gateways: About['operations'] = {
  findGateway: {
    summary: 'Look at the account at a payment gateway',
    description: 'Of a secret it only says that it is set. Empty when there is no account.',
    problems: ['GATEWAY_NOT_FOUND'],
  },
  saveGateway: {
    summary: 'Save the account at a payment gateway',
    description:
      'The whole of it. Secrets are encrypted before they are kept, and never told again. What waited because the account was paused is tried at once. The webhook address stays.',
    problems: ['GATEWAY_NOT_FOUND'],
  },
  removeGateway: {
    summary: 'Remove the account at a payment gateway',
    description: 'Its webhook address is gone with it; refunds over it wait for a person.',
    problems: ['GATEWAY_NOT_FOUND'],
  },
  takeWebhook: {
    summary: 'Notify of a refund, as a payment gateway',
    description:
      'The body is whatever the gateway sends, proved by its own signature rather than by a token. It is kept, and answered before anybody acts on it; telling the same again changes nothing.',
    problems: ['ROUTE_NOT_FOUND', 'SIGNATURE_INVALID', 'UNAVAILABLE'],
  },
  listGatewayNews: {
    summary: 'List what gateways told',
    description:
      'Filters go together. News of a refund nobody knows stays `unmatched` and is looked at again for some days.',
  },
};
