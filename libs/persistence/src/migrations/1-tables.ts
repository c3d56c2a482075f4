/** Shops, orders, returns, refunds and the books, with the constraints that hold even when the code is wrong. */
export const tables = `
create schema if not exists retours;
revoke all on schema public from public;

-- The one clock of leases and windows. Only a test cluster's owner can move it.
create table retours.clock_offset (seconds double precision not null default 0);
insert into retours.clock_offset default values;
create function retours.now() returns timestamptz language sql stable as
  $$ select clock_timestamp() + (select seconds from retours.clock_offset) * interval '1 second' $$;

create table retours.shops (
  id text collate "C" primary key check (length(id) between 1 and 100),
  policy json not null,
  policy_version integer not null default 1,
  settings_version integer not null default 1,
  created_at timestamptz not null default retours.now()
);

create table retours.policy_versions (
  shop text collate "C" not null references retours.shops,
  version integer not null,
  policy json not null,
  saved_at timestamptz not null default retours.now(),
  saved_by text not null,
  primary key (shop, version)
);

create table retours.order_statuses (
  shop text collate "C" not null references retours.shops,
  code text collate "C" not null,
  position integer not null,
  names json not null,
  color text not null,
  paid boolean not null,
  shipped boolean not null,
  delivered boolean not null,
  deleted_at timestamptz,
  primary key (shop, code)
);

create table retours.return_statuses (
  shop text collate "C" not null references retours.shops,
  code text collate "C" not null,
  position integer not null,
  kind text not null check (kind in ('waiting_for_confirmation', 'waiting_for_package', 'package_received', 'return_denied', 'return_completed', 'cancelled')),
  names json not null,
  color text not null,
  deleted_at timestamptz,
  primary key (shop, code),
  unique (shop, code, kind)
);

create table retours.orders (
  shop text collate "C" not null references retours.shops,
  reference text collate "C" not null check (length(reference) between 1 and 100),
  customer json not null,
  customer_id text collate "C" not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  placed_at timestamptz not null,
  invoice_number text,
  tax_display text not null check (tax_display in ('tax_included', 'tax_excluded')),
  rounding json not null,
  shipping json not null,
  discounts json not null,
  shipping_discount_tax_excl numeric not null,
  shipping_discount_tax_incl numeric not null,
  shipping_credited_tax_excl numeric not null check (shipping_credited_tax_excl >= 0),
  shipping_credited_tax_incl numeric not null check (shipping_credited_tax_incl >= 0),
  credited_tax_incl numeric not null check (credited_tax_incl >= 0),
  vouchers_tax_incl numeric not null check (vouchers_tax_incl >= 0),
  status text,
  refund_status text not null check (refund_status in ('none', 'partially_refunded', 'fully_refunded')),
  fingerprint text not null,
  primary key (shop, reference),
  constraint shipping_never_over_credited check (
    shipping_discount_tax_excl + shipping_credited_tax_excl <= (shipping->>'taxExcl')::numeric
    and shipping_discount_tax_incl + shipping_credited_tax_incl <= (shipping->>'taxIncl')::numeric)
);
create index orders_newest on retours.orders (shop, placed_at desc, reference desc);
create index orders_of_customer on retours.orders (shop, customer_id, placed_at desc, reference desc);
create index orders_by_status on retours.orders (shop, status, placed_at desc, reference desc);
create index orders_by_refund_status on retours.orders (shop, refund_status, placed_at desc, reference desc);

create table retours.order_lines (
  shop text collate "C" not null,
  order_reference text collate "C" not null,
  id text collate "C" not null,
  position integer not null,
  sku text not null,
  name text not null,
  returnable boolean not null,
  virtual boolean not null,
  unit_price_tax_excl numeric not null,
  unit_price_tax_incl numeric not null,
  tax_rate text not null,
  total_tax_excl numeric not null,
  total_tax_incl numeric not null,
  discount_tax_excl numeric not null,
  discount_tax_incl numeric not null,
  ordered integer not null check (ordered > 0),
  cancelled integer not null check (cancelled >= 0),
  refunded integer not null check (refunded >= 0),
  returned integer not null check (returned >= 0),
  reserved integer not null check (reserved >= 0),
  restocked integer not null check (restocked >= 0),
  credited_tax_excl numeric not null check (credited_tax_excl >= 0),
  credited_tax_incl numeric not null check (credited_tax_incl >= 0),
  cancelled_tax_excl numeric not null check (cancelled_tax_excl >= 0),
  cancelled_tax_incl numeric not null check (cancelled_tax_incl >= 0),
  primary key (shop, order_reference, id),
  foreign key (shop, order_reference) references retours.orders on delete cascade,
  constraint units_never_over_ordered check (refunded + returned + cancelled + reserved <= ordered),
  constraint restocked_only_what_came_back check (restocked <= refunded + returned),
  constraint never_over_credited check (credited_tax_excl + cancelled_tax_excl <= total_tax_excl and credited_tax_incl + cancelled_tax_incl <= total_tax_incl),
  constraint discount_within_line check (discount_tax_excl between 0 and total_tax_excl and discount_tax_incl between 0 and total_tax_incl)
);

create table retours.payments (
  shop text collate "C" not null,
  order_reference text collate "C" not null,
  id text collate "C" not null,
  position integer not null,
  method text not null,
  gateway text not null,
  gateway_reference text,
  amount numeric not null check (amount >= 0),
  captured_at timestamptz not null,
  held numeric not null check (held >= 0),
  refunded numeric not null check (refunded >= 0),
  implied boolean not null,
  primary key (shop, order_reference, id),
  foreign key (shop, order_reference) references retours.orders on delete cascade,
  constraint never_over_refunded check (held + refunded <= amount)
);

create table retours.order_status_history (
  shop text collate "C" not null,
  order_reference text collate "C" not null,
  position integer not null,
  status text collate "C" not null,
  at timestamptz not null,
  by text,
  paid boolean not null,
  shipped boolean not null,
  delivered boolean not null,
  primary key (shop, order_reference, position),
  foreign key (shop, order_reference) references retours.orders on delete cascade,
  foreign key (shop, status) references retours.order_statuses
);

create table retours.returns (
  shop text collate "C" not null,
  number text collate "C" not null,
  order_reference text collate "C" not null,
  customer_id text collate "C" not null,
  explanation text not null check (length(explanation) <= 4000),
  status text collate "C" not null,
  kind text not null,
  returnless boolean not null,
  requested_at timestamptz not null,
  version integer not null,
  primary key (shop, number),
  foreign key (shop, order_reference) references retours.orders,
  foreign key (shop, status, kind) references retours.return_statuses (shop, code, kind)
);
create index returns_newest on retours.returns (shop, requested_at desc, number desc);
create index returns_by_kind on retours.returns (shop, kind, requested_at desc, number desc);
create index returns_by_status on retours.returns (shop, status, requested_at desc, number desc);
create index returns_of_order on retours.returns (shop, order_reference, requested_at desc, number desc);
create index returns_of_customer on retours.returns (shop, customer_id, requested_at desc, number desc);

create table retours.return_lines (
  shop text collate "C" not null,
  return_number text collate "C" not null,
  line_id text collate "C" not null,
  order_reference text collate "C" not null,
  position integer not null,
  quantity integer not null check (quantity > 0),
  received integer not null check (received >= 0),
  missing integer not null check (missing >= 0),
  as_new integer not null check (as_new >= 0 and as_new <= received),
  refunded integer not null check (refunded >= 0 and refunded <= quantity),
  restocked integer not null check (restocked >= 0 and restocked <= as_new),
  primary key (shop, return_number, line_id),
  foreign key (shop, return_number) references retours.returns,
  foreign key (shop, order_reference, line_id) references retours.order_lines,
  constraint receipt_never_over_request check (received + missing <= quantity)
);

create table retours.receipts (
  shop text collate "C" not null,
  id text collate "C" not null,
  return_number text collate "C" not null,
  line_id text collate "C" not null,
  quantity integer not null check (quantity > 0),
  condition text not null check (condition in ('as_new', 'damaged', 'wrong_item', 'missing')),
  note text,
  at timestamptz not null,
  by text not null,
  primary key (shop, id),
  foreign key (shop, return_number) references retours.returns
);
create index receipts_of_return on retours.receipts (shop, return_number, id);

create table retours.return_history (
  shop text collate "C" not null,
  id text collate "C" not null,
  return_number text collate "C" not null,
  at timestamptz not null,
  by text not null,
  by_kind text not null,
  "from" text,
  "to" text not null,
  note text,
  internal_note text,
  override boolean not null,
  primary key (shop, id),
  foreign key (shop, return_number) references retours.returns
);
create index history_of_return on retours.return_history (shop, return_number, id);

create table retours.refunds (
  shop text collate "C" not null,
  id text collate "C" not null,
  order_reference text collate "C" not null,
  kind text not null check (kind in ('partial', 'standard', 'return')),
  return_number text collate "C",
  status text not null check (status in ('pending', 'succeeded', 'awaiting_manual', 'failed', 'needs_review')),
  currency text not null,
  tax_display text not null,
  credit json not null,
  money_back numeric not null check (money_back >= 0),
  not_collected numeric not null check (not_collected >= 0),
  credit_slip_number text collate "C",
  lines json not null,
  goodwill_reason text,
  reason text,
  note text,
  created_at timestamptz not null,
  created_by text not null,
  primary key (shop, id),
  foreign key (shop, order_reference) references retours.orders,
  foreign key (shop, return_number) references retours.returns
);
create index refunds_newest on retours.refunds (shop, created_at desc, id desc);
create index refunds_by_status on retours.refunds (shop, status, created_at desc, id desc);
create index refunds_of_order on retours.refunds (shop, order_reference, created_at desc, id desc);

create table retours.payment_refunds (
  shop text collate "C" not null,
  id text collate "C" not null,
  refund_id text collate "C" not null,
  order_reference text collate "C" not null,
  payment_id text collate "C" not null,
  position integer not null,
  gateway text not null,
  gateway_reference text,
  amount numeric not null check (amount > 0),
  currency text not null,
  status text not null,
  reason text,
  settlement json,
  retry_in integer,
  due_at timestamptz,
  rings integer not null default 0,
  tries integer not null default 0,
  first_sent_at timestamptz,
  lease_token text,
  lease_until timestamptz,
  primary key (shop, id),
  foreign key (shop, refund_id) references retours.refunds,
  foreign key (shop, order_reference, payment_id) references retours.payments
);
create index payment_refunds_of_refund on retours.payment_refunds (shop, refund_id, position);
create index payment_refunds_due on retours.payment_refunds (due_at) where due_at is not null;

create table retours.payment_refund_attempts (
  shop text collate "C" not null,
  payment_refund_id text collate "C" not null,
  number integer not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text not null,
  detail text,
  primary key (shop, payment_refund_id, number),
  foreign key (shop, payment_refund_id) references retours.payment_refunds
);

create table retours.credit_slips (
  shop text collate "C" not null,
  number text collate "C" not null,
  refund_id text collate "C" not null,
  order_reference text collate "C" not null,
  invoice_number text,
  customer_id text collate "C" not null,
  issued_at timestamptz not null,
  currency text not null,
  tax_display text not null,
  reason text,
  lines json not null,
  credit json not null,
  primary key (shop, number),
  unique (shop, refund_id),
  foreign key (shop, refund_id) references retours.refunds
);
create index credit_slips_newest on retours.credit_slips (shop, issued_at desc, number desc);
create index credit_slips_of_customer on retours.credit_slips (shop, customer_id, issued_at desc, number desc);

create table retours.vouchers (
  shop text collate "C" not null,
  code text collate "C" not null,
  refund_id text collate "C" not null,
  customer_id text collate "C" not null,
  amount numeric not null check (amount > 0),
  remaining numeric not null check (remaining >= 0),
  tax_included boolean not null,
  currency text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (shop, code),
  unique (shop, refund_id),
  foreign key (shop, refund_id) references retours.refunds,
  constraint never_over_spent check (remaining <= amount)
);
create index vouchers_newest on retours.vouchers (shop, issued_at desc, code desc);
create index vouchers_of_customer on retours.vouchers (shop, customer_id, issued_at desc, code desc);

create table retours.stock_movements (
  shop text collate "C" not null,
  id text collate "C" not null,
  refund_id text collate "C" not null,
  order_reference text collate "C" not null,
  line_id text collate "C" not null,
  sku text not null,
  quantity integer not null check (quantity > 0),
  at timestamptz not null,
  primary key (shop, id),
  foreign key (shop, refund_id) references retours.refunds,
  foreign key (shop, order_reference, line_id) references retours.order_lines
);

create table retours.number_series (
  shop text collate "C" not null references retours.shops,
  series text collate "C" not null,
  last integer not null,
  primary key (shop, series)
) with (fillfactor = 50);

create table retours.outbox (
  shop text collate "C" not null references retours.shops,
  id text collate "C" not null,
  type text not null,
  at timestamptz not null,
  order_reference text not null,
  data json not null,
  due_at timestamptz default retours.now(),
  rings integer not null default 0,
  primary key (shop, id)
);
create index outbox_due on retours.outbox (due_at) where due_at is not null;

create table retours.idempotency_keys (
  shop text collate "C" not null references retours.shops,
  route text collate "C" not null,
  key text collate "C" not null,
  fingerprint text not null,
  answer text not null,
  kept_at timestamptz not null default retours.now(),
  primary key (shop, route, key)
);
`;
