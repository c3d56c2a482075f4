/** The day it was in the shop, whose time zone is `$2`. */
const day = (moment: string) => `(${moment} at time zone $2)::date`;

/** The Monday before: products are many, and counted by weeks. */
const monday = (moment: string) => `date_trunc('week', ${moment} at time zone $2)::date`;

/** What a product is known by: orders need not carry a sku. */
export const SKU = `coalesce(nullif(l.sku, ''), l.name)`;

const ofRefund = (alias: string) => `${alias}.shop = f.shop and ${alias}.refund_id = f.id`;
/** Payment refunds that have arrived, of the refund `f`. */
const arrived = `retours.payment_refunds p where ${ofRefund('p')} and p.status in ('succeeded', 'marked_refunded')`;
/** Rows of before the day was kept go by their refund. */
const settledAt = 'coalesce(p.settled_at, f.created_at)';

/** Units of a line `l`, of its product and of all products. */
const units = (figure: string, at: string, many: string, from: string) =>
  `select l.order_reference, counted.figure, counted.key, counted.day, (${many})::numeric as amount
     from ${from}, lateral (values ('${figure}', ${SKU}, ${monday(at)}), ('units', '${figure}', ${day(at)})) counted(figure, key, day)`;

/** The rows of a table `t` of the orders to count. */
export type Those = (alias: string, reference?: string) => string;

/**
 * Everything a shop `$1` counts, as rows (order_reference, figure, key, day, amount) straight from the books: the one
 * definition of every figure, whether an order is counted anew or all of them are.
 */
export const figuresOf = (those: Those): string => {
  const returns = `retours.returns r where ${those('r')}`;
  const refunds = `retours.refunds f where ${those('f')}`;
  return `
select r.order_reference, counted.figure, counted.key, counted.day, 1::numeric as amount from retours.returns r,
  lateral (values ('standing', r.kind, '-infinity'::date), ('entered', 'waiting_for_confirmation', ${day('r.requested_at')})) counted(figure, key, day)
 where ${those('r')}
union all
select r.order_reference, 'entered', s.kind, ${day('min(h.at)')}, 1 from retours.returns r
  join retours.return_history h on h.shop = r.shop and h.return_number = r.number
  join retours.return_statuses s on s.shop = h.shop and s.code = h."to" and s.kind <> 'waiting_for_confirmation'
 where ${those('r')} group by r.order_reference, r.number, s.kind
union all
${units('ordered', 'o.placed_at', 'l.ordered - l.cancelled', 'retours.orders o join retours.order_lines l on l.shop = o.shop and l.order_reference = o.reference')}
 where ${those('o', 'reference')}
union all
${units(
  'returned',
  'r.requested_at',
  'rl.quantity',
  `(select * from ${returns} and r.kind not in ('return_denied', 'cancelled')) r
   join retours.return_lines rl on rl.shop = r.shop and rl.return_number = r.number
   join retours.order_lines l on l.shop = rl.shop and l.order_reference = rl.order_reference and l.id = rl.line_id`,
)}
union all
${units(
  'returned',
  'f.created_at',
  'fl.quantity',
  `(select * from ${refunds} and f.kind = 'return' and f.return_number is null) f
   cross join json_to_recordset(f.lines) as fl("lineId" text, quantity integer)
   join retours.order_lines l on l.shop = f.shop and l.order_reference = f.order_reference and l.id = fl."lineId"`,
)}
union all
select f.order_reference, 'credited', f.currency || ' ' || part.name, ${day('f.created_at')}, (f.credit->>part.property)::numeric
  from retours.refunds f cross join (values ('products', 'productsTaxIncl'), ('shipping', 'shippingTaxIncl'), ('goodwill', 'goodwillTaxIncl')) part(name, property)
 where ${those('f')} and (f.credit->>part.property)::numeric <> 0
union all
select f.order_reference, 'slips', c.currency, ${day('c.issued_at')}, (c.credit->>'totalTaxIncl')::numeric
  from (select * from ${refunds}) f join retours.credit_slips c on ${ofRefund('c')}
union all
select f.order_reference, 'paid', f.currency || ' ' || case p.status when 'marked_refunded' then 'manual' else p.gateway end, ${day(settledAt)}, p.amount
  from (select * from ${refunds}) f cross join lateral (select * from ${arrived}) p
union all
select f.order_reference, 'paid', f.currency || ' voucher', ${day('v.issued_at')}, (f.credit->>'totalTaxIncl')::numeric - f.not_collected
  from (select * from ${refunds}) f join retours.vouchers v on ${ofRefund('v')}
union all
select f.order_reference, 'waited', greatest(1, ceil(extract(epoch from given.at - r.requested_at) / 86400))::text, ${day('given.at')}, 1
  from (select * from ${refunds} and f.status = 'succeeded') f
  join retours.returns r on r.shop = f.shop and r.number = f.return_number
  cross join lateral (
    select max(at) as at from (
      select ${settledAt} as at from ${arrived}
      union all select v.issued_at from retours.vouchers v where ${ofRefund('v')}) each_part) given
 where given.at is not null`;
};
