import { instantText } from '../sql/columns.js';

/** What is worked out from other rows when the row under this alias is read: an expression of it. */
export type Derived = (alias: string) => string;

/** Something of the slip that counters the slip whose number stands in a column of the row; null while there is none. */
const ofCounterSlip =
  (what: string, numberColumn: string): Derived =>
  (alias) =>
    `(select ${what} from retours.credit_slips counter where counter.shop = ${alias}.shop and counter.reverses = ${alias}.${numberColumn})`;

/** `CreditSlip.reversedBy` */
export const reversedBy = ofCounterSlip('counter.number', 'number');

/** `Refund.reversal` */
export const reversal = ofCounterSlip(
  `json_build_object('number', counter.number, 'issuedAt', ${instantText('counter.issued_at')})`,
  'credit_slip_number',
);

/** What `ListedReturn` says beside its own row. */
export const ofReturnedOrder: Readonly<Record<string, Derived>> = {
  customer: (alias) =>
    `(select o.customer from retours.orders o where o.shop = ${alias}.shop and o.reference = ${alias}.order_reference)`,
  windowFrom: (alias) =>
    `(select ${instantText('h.at')} from retours.order_status_history h where h.shop = ${alias}.shop and h.order_reference = ${alias}.order_reference
      and (h.delivered or h.shipped) order by h.delivered desc, h.at desc limit 1)`,
};

const ofEvent =
  (what: string): Derived =>
  (alias) =>
    `(select ${what} from retours.outbox event where event.shop = ${alias}.shop and event.id = ${alias}.event_id)`;

/** What `WebhookDelivery` says beside its own row. */
export const ofDelivery: Readonly<Record<string, Derived>> = {
  eventId: (alias) => `${alias}.event_id`,
  type: ofEvent('event.type'),
  orderReference: ofEvent('event.order_reference'),
  nextTryAt: (alias) => `case when ${alias}.status = 'pending' then ${instantText(`${alias}.due_at`)} end`,
  lastDetail: (alias) =>
    `(select a.detail from retours.notification_attempts a where a.shop = ${alias}.shop and a.notification_id = ${alias}.id order by a.number desc limit 1)`,
};
