import type { KeptNews } from '@retours/domain';
import { instant, optionalNested, optionalText, table, text } from './table.js';

export const gatewayNews = table<KeptNews>('gateway_news', ['id'], {
  id: text,
  gateway: text,
  status: text,
  news: optionalNested,
  about: optionalText,
  paymentRefundId: optionalText,
  receivedAt: instant,
});
