import type { About } from '@retours/nest-kit';

const unknown = 'WEBHOOK_ENDPOINT_NOT_FOUND';

/** What the operations on webhook endpoints do. */
export const webhooks: About['operations'] = {
  listWebhookEndpoints: { summary: 'List webhook endpoints', description: 'Never with their secrets.' },
  createWebhookEndpoint: {
    summary: 'Add a webhook endpoint',
    description:
      'At most 20 a shop. The answer tells the secret that signs what is sent: it is told this once.',
    problems: ['WEBHOOK_URL_FORBIDDEN', 'WEBHOOK_ENDPOINT_LIMIT'],
  },
  findWebhookEndpoint: { summary: 'Look at a webhook endpoint', problems: [unknown] },
  changeWebhookEndpoint: {
    summary: 'Change a webhook endpoint',
    description:
      'What is left out stays. Disabling it gives up what waits for it; enabling it forgets its failures.',
    problems: [unknown, 'WEBHOOK_URL_FORBIDDEN'],
  },
  removeWebhookEndpoint: {
    summary: 'Remove a webhook endpoint',
    description: 'What waits for it is given up.',
    problems: [unknown],
  },
  rotateWebhookSecret: {
    summary: 'Give a webhook endpoint a new secret',
    description:
      'Everything is signed with the new one and, for a day unless told, with the old one as well.',
    problems: [unknown],
  },
  listDeliveries: { summary: 'List what was sent to a webhook endpoint', problems: [unknown] },
  findDelivery: {
    summary: 'Look at a delivery',
    description: 'With what is sent and every try.',
    problems: [unknown, 'WEBHOOK_DELIVERY_NOT_FOUND'],
  },
  replayDelivery: {
    summary: 'Send a delivery again',
    description: 'Under the same `webhook-id`. One that is on its way already stays as it is.',
    problems: [unknown, 'WEBHOOK_DELIVERY_NOT_FOUND', 'WEBHOOK_ENDPOINT_DISABLED'],
  },
};
