import { WebhookSender } from '@retours/domain';
import { resolveByDns } from './dns.js';
import { Guard } from './guard.js';
import { HttpsWebhookSender } from './https-sender.js';

export type WebhooksOptions = Readonly<{
  /** Ranges that may be called although they are not public: for trials on one's own machine and for tests. */
  allowCidrs?: readonly string[];
}>;

/** Opens the way out to the shops' own addresses. @throws on a range that is none. */
export function openWebhooks({ allowCidrs = [] }: WebhooksOptions = {}) {
  const sender = new HttpsWebhookSender(new Guard(resolveByDns, allowCidrs));
  return { adapters: [{ provide: WebhookSender, useValue: sender }] };
}
