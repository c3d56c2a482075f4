/**
 * A return of some lines: they are read for update, then return, lines, history, outbox and key are written and the
 * units reserved. $1 shop, $2 order, $3 lines as JSON, $4 explanation, $5 key, $6 customer.
 */
export const returnSql = `
with locked as (
  select l.id, asked.quantity, l.position
    from json_to_recordset($3::json) as asked("lineId" text, quantity int)
    join retours.order_lines l on l.shop = $1 and l.order_reference = $2 and l.id = asked."lineId" for update of l),
made as (
  insert into retours.returns (shop, number, order_reference, customer_id, explanation, status, kind, returnless, requested_at, version)
  values ($1, uuidv7(), $2, $6, $4, 'waiting_for_confirmation', 'waiting_for_confirmation', false, now(), 1) returning *),
lines as (
  insert into retours.return_lines (shop, return_number, line_id, order_reference, position, quantity, received, missing, as_new, refunded, restocked)
  select $1, made.number, locked.id, $2, locked.position, locked.quantity, 0, 0, 0, 0, 0 from made, locked returning *),
history as (
  insert into retours.return_history (shop, id, return_number, at, by, by_kind, "from", "to", note, internal_note, override)
  select $1, uuidv7(), number, requested_at, $6, 'customer', null, status, null, null, false from made returning *),
reserved as (
  update retours.order_lines l set reserved = l.reserved + locked.quantity from locked
  where l.shop = $1 and l.order_reference = $2 and l.id = locked.id),
told as (
  insert into retours.outbox (shop, id, type, at, order_reference, data)
  select $1, uuidv7(), 'return.requested', requested_at, $2, json_build_object('returnNumber', number) from made),
answered as (
  select json_build_object('return', made, 'lines', (select json_agg(lines) from lines), 'history', (select json_agg(history) from history)) as answer
  from made),
kept as (
  insert into retours.idempotency_keys (shop, route, key, fingerprint, answer)
  select $1, 'POST /returns', $5, md5($3::text), answer::text from answered)
select answer from answered`;

/**
 * A refund of units of one line: order, line and payment are read and counted up, then refund, payment refund, numbered
 * credit slip, stock movement, outbox and key are written. $1 shop, $2 order, $3 line, $4 quantity, $5 key, $6 who.
 */
export const refundSql = `
with asked as (
  select o.*, l.sku, round(l.unit_price_tax_excl * $4::int, 2) as excl, round(l.unit_price_tax_incl * $4::int, 2) as incl, l.tax_rate
    from retours.orders o join retours.order_lines l on l.shop = o.shop and l.order_reference = o.reference and l.id = $3
   where o.shop = $1 and o.reference = $2 for update),
payment as (
  select p.* from retours.payments p where p.shop = $1 and p.order_reference = $2 order by p.position limit 1 for update),
counted as (
  update retours.orders o set credited_tax_incl = o.credited_tax_incl + asked.incl, refund_status = 'partially_refunded'
  from asked where o.shop = $1 and o.reference = $2),
line as (
  update retours.order_lines l set returned = l.returned + $4::int, restocked = l.restocked + $4::int,
    credited_tax_excl = l.credited_tax_excl + asked.excl, credited_tax_incl = l.credited_tax_incl + asked.incl
  from asked where l.shop = $1 and l.order_reference = $2 and l.id = $3),
held as (
  update retours.payments p set held = p.held + asked.incl from asked, payment
  where p.shop = $1 and p.order_reference = $2 and p.id = payment.id),
number as (
  insert into retours.number_series (shop, series, last) values ($1, 'REF-', 1)
  on conflict (shop, series) do update set last = number_series.last + 1 returning series || lpad(last::text, 6, '0') as number),
money as (
  select json_build_object('productsTaxExcl', excl::text, 'productsTaxIncl', incl::text, 'shippingTaxExcl', '0.00', 'shippingTaxIncl', '0.00',
      'totalTaxExcl', excl::text, 'totalTaxIncl', incl::text,
      'taxes', json_build_array(json_build_object('rate', tax_rate, 'base', excl::text, 'tax', (incl - excl)::text))) as credit,
    json_build_array(json_build_object('lineId', $3, 'quantity', $4::int, 'amountTaxExcl', excl::text, 'amountTaxIncl', incl::text)) as lines
  from asked),
refund as (
  insert into retours.refunds (shop, id, order_reference, kind, return_number, status, currency, tax_display, credit, money_back,
    not_collected, credit_slip_number, lines, goodwill_reason, reason, note, created_at, created_by)
  select $1, uuidv7(), $2, 'return', null, 'pending', currency, tax_display, credit, incl, 0, number, lines, null, null, null, now(), $6
  from asked, money, number returning *),
payment_refund as (
  insert into retours.payment_refunds (shop, id, refund_id, order_reference, payment_id, position, gateway, gateway_reference, amount,
    currency, status, retry_in)
  select $1, uuidv7(), refund.id, $2, payment.id, 0, payment.gateway, payment.gateway_reference, refund.money_back, refund.currency, 'queued', 0
  from refund, payment returning *),
slip as (
  insert into retours.credit_slips (shop, number, refund_id, order_reference, invoice_number, customer_id, issued_at, currency,
    tax_display, reason, lines, credit)
  select $1, refund.credit_slip_number, refund.id, $2, asked.invoice_number, asked.customer_id, refund.created_at, refund.currency,
    refund.tax_display, null, refund.lines, refund.credit from refund, asked),
stock as (
  insert into retours.stock_movements (shop, id, refund_id, order_reference, line_id, sku, quantity, at)
  select $1, uuidv7(), refund.id, $2, $3, asked.sku, $4::int, refund.created_at from refund, asked),
told as (
  insert into retours.outbox (shop, id, type, at, order_reference, data)
  select $1, uuidv7(), event, refund.created_at, $2, json_build_object('refundId', refund.id)
  from refund, asked, unnest(array['refund.created', 'credit_slip.issued', 'stock.restocked', 'order.refund_status_changed']) event
  where event <> 'order.refund_status_changed' or asked.refund_status = 'none'),
answered as (
  select json_build_object('refund', refund, 'paymentRefunds', (select json_agg(payment_refund) from payment_refund)) as answer from refund),
kept as (
  insert into retours.idempotency_keys (shop, route, key, fingerprint, answer)
  select $1, 'POST /refunds', $5, md5($2 || $3), answer::text from answered)
select answer from answered`;
