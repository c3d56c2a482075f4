import { registry } from '@retours/nest-kit';
import type { EventType, PaymentRefundStatus, WorkList } from '@retours/domain';
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
const failures = new Counter({
  name: 'work_failed_total',
  help: 'Pieces of work that failed and will be rung for again, by list',
  labelNames: ['list'],
  registers,
});

/** An attempt has left a payment refund in this status. */
export const countPaymentRefund = (status: PaymentRefundStatus): void => paymentRefunds.inc({ status });
export const countEvent = (type: EventType): void => events.inc({ type });
export const countFailure = (list: WorkList): void => failures.inc({ list });
