import { registry } from '@retours/nest-kit';
import type { WebhookTaken } from '@retours/application';
import { Counter } from 'prom-client';

const registers = [registry];

const taken = new Counter({
  name: 'gateway_webhooks_total',
  help: 'Notifications of gateways: kept, refused for signature or age, or sent to an address that is nobody’s',
  labelNames: ['gateway', 'outcome'],
  registers,
});
const news = new Counter({
  name: 'gateway_news_total',
  help: 'Pieces of news in notifications that were kept: new ones, and ones that had been told before',
  labelNames: ['gateway', 'told'],
  registers,
});

/** Counts a notification; an address that is nobody's names no gateway either, for anybody can make names up. */
export function countWebhook(gateway: string, { type, added, known }: WebhookTaken): void {
  taken.inc({ gateway: type === 'unknown' ? 'none' : gateway, outcome: type });
  if (added > 0) news.inc({ gateway, told: 'first' }, added);
  if (known > 0) news.inc({ gateway, told: 'again' }, known);
}
