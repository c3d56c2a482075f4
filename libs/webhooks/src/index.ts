/** Outbound webhooks: signed calls to the shops' own addresses, and to none that is not public. */
export { openWebhooks, type WebhooksOptions } from './open-webhooks.js';
export { HttpsWebhookSender } from './https-sender.js';
export { Guard } from './guard.js';
