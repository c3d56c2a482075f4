import { SHOPS } from './ground.js';

/** Orders a shop has for this, at the end of a lot that another path walks over from its beginning. */
export const ORDERS = 60;
const FIRST = 440;
export const KIND = 'refunds-product';
export const orderOf = (k: number): string => `${KIND}-${FIRST + (Math.floor(k / SHOPS) % ORDERS)}`;

/** Their payments were taken by Stripe. */
export const takenByStripe = `
update retours.payments set gateway = 'stripe'
  where order_reference in (select '${KIND}-' || n from generate_series(${FIRST}, ${FIRST + ORDERS - 1}) n)`;

/** How many refunds there are, and how many are through. */
export const progress = `
select count(*)::int as asked, count(*) filter (where status = 'succeeded')::int as paid,
    count(*) filter (where status not in ('succeeded', 'failed', 'needs_review', 'awaiting_manual'))::int as open
  from retours.payment_refunds where gateway = 'stripe'`;

/** What we say was paid back: compared, key by key, with what the gateway says. */
export const ours = `
select shop, id as key, coalesce(gateway_reference, payment_id) as payment, (amount * 100)::int as amount
  from retours.payment_refunds where gateway = 'stripe' and status = 'succeeded'`;

/** Rows that must not be: an order's payment that counts other money than its refunds, or more than was captured. */
export const broken = `
select p.shop, p.order_reference from retours.payments p
  left join (select shop, order_reference, payment_id, sum(amount) filter (where status = 'succeeded') as paid
      from retours.payment_refunds where gateway = 'stripe' group by 1, 2, 3) r
    on r.shop = p.shop and r.order_reference = p.order_reference and r.payment_id = p.id
  where p.gateway = 'stripe' and (p.held <> 0 or p.refunded <> coalesce(r.paid, 0) or p.refunded > p.amount)`;
