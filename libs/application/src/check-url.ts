import { refuse, type WebhookSender } from '@retours/domain';

/** Refuses an address that may not be called, as far as its letters tell: `WEBHOOK_URL_FORBIDDEN`. */
export function checkUrl(sender: WebhookSender, url: string): void {
  const reason = sender.objectionTo(url);
  if (reason) refuse('WEBHOOK_URL_FORBIDDEN', { reason });
}
