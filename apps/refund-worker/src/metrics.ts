import type { Reconciliation } from '@retours/application';
import { registry } from '@retours/nest-kit';
import type { NewsWorked } from '@retours/application';
import type { EventType, NotificationStatus, PaymentRefundStatus, WorkList } from '@retours/domain';
import { Counter } from 'prom-client';

const registers = [registry];

const paymentRefunds = new Counter({
  name: 'payment_refunds_worked_total',
  help: 'Attempts to pay back, by the status they left the payment refund in',
  labelNames: ['status'],
  registers,
});
const events = new Counter({
  name: 'events_told_total',
  help: 'Events told to their listeners, by type',
  labelNames: ['type'],
  registers,
});
const webhooks = new Counter({
  name: 'webhooks_tried_total',
  help: 'Tries to tell an endpoint of an event, by the status they left the delivery in',
  labelNames: ['status'],
  registers,
});
const mails = new Counter({
  name: 'mails_tried_total',
  help: 'Tries to send a mail, by the status they left it in',
  labelNames: ['status'],
  registers,
});
const news = new Counter({
  name: 'gateway_news_worked_total',
  help: 'News of gateways dealt with, by what became of it: unmatched, review and outside want somebody to look',
  labelNames: ['gateway', 'status'],
  registers,
});
const reconciliations = new Counter({
  name: 'reconciliations_total',
  help: 'Comparisons of a payment’s books with its gateway’s, by what they came to',
  labelNames: ['result'],
  registers,
});
const differences = new Counter({
  name: 'reconciliation_differences_found_total',
  help: 'Differences between a gateway’s books and ours that were found for the first time, by kind',
  labelNames: ['kind', 'gateway'],
  registers,
});
const failures = new Counter({
  name: 'work_failed_total',
  help: 'Pieces of work that failed and will be rung for again, by list',
  labelNames: ['list'],
  registers,
});

/** An attempt has left a payment refund in this status; there was none when it is undefined. */
export const countPaymentRefund = (status: PaymentRefundStatus | undefined): void => {
  if (status) paymentRefunds.inc({ status });
};
/** A try has left a delivery in this status; there was none when it is undefined. */
export const countWebhook = (status: NotificationStatus | undefined): void => {
  if (status) webhooks.inc({ status });
};
/** A try has left a mail in this status; there was none when it is undefined. */
export const countMail = (status: NotificationStatus | undefined): void => {
  if (status) mails.inc({ status });
};
/** A piece of news was dealt with; there was none when it is undefined. */
export const countNews = (worked: NewsWorked): void => {
  if (worked) news.inc({ ...worked });
};
/** Books were compared; they were not when it is undefined. */
export const countReconciliation = (compared: Reconciliation | undefined): void => {
  if (!compared) return;
  reconciliations.inc({ result: compared.result });
  for (const { kind, gateway } of compared.opened) differences.inc({ kind, gateway });
};
export const countEvent = (type: EventType): void => events.inc({ type });
export const countFailure = (list: WorkList): void => failures.inc({ list });
