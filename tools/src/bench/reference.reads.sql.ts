const rows = (table: string, alias: string, where: string, order: string) =>
  `(select coalesce(json_agg(${alias} order by ${order}), '[]') from retours.${table} ${alias} where ${where})`;

const ofReturn = (alias: string) => `${alias}.shop = r.shop and ${alias}.return_number = r.number`;
const linesOfReturn = rows('return_lines', 'l', ofReturn('l'), 'l.position');
const receiptsOfReturn = rows('receipts', 'c', ofReturn('c'), 'c.id');
const historyOfReturn = rows('return_history', 'h', ofReturn('h'), 'h.id');

const refunds = (where: string) =>
  `(select coalesce(json_agg(json_build_object(
      'refund', f,
      'voucher', (select v from retours.vouchers v where v.shop = f.shop and v.refund_id = f.id),
      'paymentRefunds', (select coalesce(json_agg(json_build_object('paymentRefund', p, 'attempts',
        ${rows('payment_refund_attempts', 'a', 'a.shop = p.shop and a.payment_refund_id = p.id', 'a.number')}) order by p.position), '[]')
        from retours.payment_refunds p where p.shop = f.shop and p.refund_id = f.id)) order by f.created_at, f.id), '[]')
    from retours.refunds f where ${where})`;

const ofOrder = (alias: string) => `${alias}.shop = o.shop and ${alias}.order_reference = o.reference`;

/** An order with all that hangs on it. */
export const detailSql = `
select json_build_object('order', o,
  'lines', ${rows('order_lines', 'l', ofOrder('l'), 'l.position')},
  'payments', ${rows('payments', 'p', ofOrder('p'), 'p.position')},
  'statusHistory', ${rows('order_status_history', 's', ofOrder('s'), 's.position')},
  'returns', (select coalesce(json_agg(json_build_object('return', r, 'lines', ${linesOfReturn}, 'receipts', ${receiptsOfReturn},
      'history', ${historyOfReturn}) order by r.requested_at, r.number), '[]') from retours.returns r where ${ofOrder('r')}),
  'refunds', ${refunds(ofOrder('f'))}) as answer
from retours.orders o where o.shop = $1 and o.reference = $2`;

/** A return with all that hangs on it. */
export const returnDetailSql = `
select json_build_object('return', r, 'lines', ${linesOfReturn}, 'receipts', ${receiptsOfReturn}, 'history', ${historyOfReturn},
  'refunds', ${refunds('f.shop = r.shop and f.order_reference = r.order_reference and f.return_number = r.number')}) as answer
from retours.returns r where r.shop = $1 and r.number = $2`;

/** Fifty returns from a place on, newest first. */
export const listSql = `
select coalesce(json_agg(json_build_object('return', r, 'lines', ${linesOfReturn}) order by r.requested_at desc, r.number desc), '[]') as answer
from (select * from retours.returns where shop = $1 and (requested_at, number) < ($2::timestamptz, $3)
  order by requested_at desc, number desc limit 50) r`;
