import { CUSTOMERS } from './ground.js';

/** How many products there are for each of an order's two lines. */
const PRODUCTS = 500;

/** Orders of two lines, paid by card, delivered: 1,000 pieces a line, so that no load ever runs out of them. */
const orders = `
insert into retours.orders (shop, reference, customer, customer_id, currency, placed_at, invoice_number, tax_display, rounding,
    shipping, discounts, shipping_discount_tax_excl, shipping_discount_tax_incl, shipping_credited_tax_excl,
    shipping_credited_tax_incl, credited_tax_incl, vouchers_tax_incl, status, refund_status, fingerprint)
  select shop, kind || '-' || n,
    json_build_object('id', customer, 'email', customer || '@example.com', 'firstName', 'Ada', 'lastName', 'L', 'locale', 'fr'),
    customer, 'EUR', now() - interval '9 days' - n * interval '1 minute', 'FA-' || n, 'tax_included',
    '{"type":"line","mode":"half_up"}', '{"taxExcl":"5.00","taxIncl":"6.00","taxRate":"20","carrier":"Colissimo"}', '[]',
    0.00, 0.00, 0.00, 0.00, refunded * 24.00, 0.00, 'delivered', (array['none', 'partially_refunded'])[refunded + 1], 'seeded'
  from seeded_orders`;

const lines = `
insert into retours.order_lines (shop, order_reference, id, position, sku, name, returnable, virtual, unit_price_tax_excl,
    unit_price_tax_incl, tax_rate, total_tax_excl, total_tax_incl, discount_tax_excl, discount_tax_incl, ordered, cancelled,
    refunded, returned, reserved, restocked, credited_tax_excl, credited_tax_incl, cancelled_tax_excl, cancelled_tax_incl)
  select shop, kind || '-' || n, 'l' || line, line - 1, 'MUG-' || n % ${PRODUCTS} || '-' || line, 'Mug', true, false, 10.00, 12.00, '20', 10000.00,
    12000.00, 0.00, 0.00, 1000, 0, 0, refunded, asked - refunded, refunded, refunded * 10.00, refunded * 12.00, 0.00, 0.00
  from seeded_orders, generate_series(1, 2) line`;

const payments = `
insert into retours.payments (shop, order_reference, id, position, method, gateway, gateway_reference, amount, captured_at,
    held, refunded, implied)
  select shop, kind || '-' || n, 'p1', 0, 'card', 'sandbox', 'ch_' || n, 24006.00, now() - interval '9 days', 0.00,
    refunded * 24.00, false
  from seeded_orders`;

const statuses = `
insert into retours.order_status_history (shop, order_reference, position, status, at, by, paid, shipped, delivered)
  select shop, kind || '-' || n, position, status, now() - (9 - position) * interval '1 day', 'seed', true, position > 0, position > 1
  from seeded_orders, (values (0, 'payment_accepted'), (1, 'shipped'), (2, 'delivered')) as entered(position, status)`;

/** A return of both lines for each order of the archive, in turn in each of four kinds. */
const seededReturns = `
create temporary table seeded_returns on commit drop as
  select shop, n, 'RE-2000-' || n as number, kind || '-' || n as order_reference, customer, n % 4 as step, refunded,
    (array['waiting_for_confirmation', 'waiting_for_package', 'package_received', 'return_completed'])[n % 4 + 1] as status,
    date_trunc('second', now()) - interval '1 day' - n * interval '20 seconds' as requested_at
  from seeded_orders where asked = 1`;

const returns = `
insert into retours.returns (shop, number, order_reference, customer_id, explanation, status, kind, returnless, requested_at, version,
    to_receive, to_refund)
  select shop, number, order_reference, customer, 'Too big for my shelf', status, status, false, requested_at, step + 1,
    step = 1, step > 1 and refunded = 0 from seeded_returns`;

const returnLines = `
insert into retours.return_lines (shop, return_number, line_id, order_reference, position, quantity, received, missing, as_new,
    refunded, restocked)
  select shop, number, 'l' || line, order_reference, line - 1, 1, came, 0, came, refunded, refunded
  from (select *, (step > 1)::int as came from seeded_returns) seeded_returns, generate_series(1, 2) line`;

const receipts = `
insert into retours.receipts (shop, id, return_number, line_id, quantity, condition, note, at, by)
  select shop, uuidv7(), number, 'l' || line, 1, 'as_new', null, requested_at + interval '1 hour', 'seed'
  from seeded_returns, generate_series(1, 2) line where step > 1`;

const history = `
insert into retours.return_history (shop, id, return_number, at, by, by_kind, "from", "to", note, internal_note, override)
  select shop, uuidv7(), number, requested_at + taken * interval '10 minutes', 'seed', 'staff',
    kinds[taken], kinds[taken + 1], null, null, false
  from seeded_returns, generate_series(0, step) taken,
    (values (array['waiting_for_confirmation', 'waiting_for_package', 'package_received', 'return_completed'])) as all_kinds(kinds)`;

/** What was completed was refunded: money back by the sandbox, on a slip. */
const refunds = `
insert into retours.refunds (shop, id, order_reference, kind, return_number, status, currency, tax_display, credit, money_back,
    not_collected, credit_slip_number, lines, created_at, created_by)
  select shop, 'RF-' || n, order_reference, 'return', number, 'succeeded', 'EUR', 'tax_included',
    '{"productsTaxExcl":"20.00","productsTaxIncl":"24.00","shippingTaxExcl":"0.00","shippingTaxIncl":"0.00","totalTaxExcl":"20.00","totalTaxIncl":"24.00","taxes":[{"rate":"20","base":"20.00","tax":"4.00"}]}',
    24.00, 0.00, 'AV-2000-' || n,
    '[{"lineId":"l1","quantity":1,"amountTaxExcl":"10.00","amountTaxIncl":"12.00"},{"lineId":"l2","quantity":1,"amountTaxExcl":"10.00","amountTaxIncl":"12.00"}]',
    requested_at + interval '2 hours', 'seed'
  from seeded_returns where refunded = 1`;

const paymentRefunds = `
insert into retours.payment_refunds (shop, id, refund_id, order_reference, payment_id, position, gateway, gateway_reference,
    amount, currency, status)
  select shop, 'PR-' || n, 'RF-' || n, order_reference, 'p1', 0, 'sandbox', 'ch_' || n, 24.00, 'EUR', 'succeeded'
  from seeded_returns where refunded = 1`;

const slips = `
insert into retours.credit_slips (shop, number, refund_id, order_reference, customer_id, issued_at, currency, tax_display, lines, credit)
  select shop, credit_slip_number, id, order_reference, 'c-0', created_at, currency, tax_display, '[]', credit from retours.refunds`;

/** Every row of every lot; `$1` is the lots as JSON. */
export const seededOrders = `
create temporary table seeded_orders on commit drop as
  select shop, kind, n, 'c-' || n % ${CUSTOMERS} as customer,
    (kind = 'archive')::int as asked, (kind = 'archive' and n % 4 = 3)::int as refunded
  from json_to_recordset($1) as lot(shop text, kind text, orders int), generate_series(0, orders - 1) n`;

/** What follows, in the order in which it must run. */
export const seeds: readonly string[] = [
  orders,
  lines,
  payments,
  statuses,
  seededReturns,
  returns,
  returnLines,
  receipts,
  history,
  refunds,
  paymentRefunds,
  slips,
];

/** Tables that hold rows now. An empty table that was analysed is taken for one that stays empty, and read from end to end. */
export const filled = [
  'orders',
  'order_lines',
  'payments',
  'order_status_history',
  'returns',
  'return_lines',
  'receipts',
  'return_history',
  'refunds',
  'payment_refunds',
  'credit_slips',
  'shops',
  'order_statuses',
  'return_statuses',
];
