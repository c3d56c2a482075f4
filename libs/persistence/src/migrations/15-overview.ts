import { isolate } from './isolate.js';

const counted = ['overview_counters', 'overview_orders', 'overview_products', 'overview_places'];

/** Figures over time, counted beside the books by whoever follows the audit (docs/adr/0011). */
export const overview = `
-- Products are counted by weeks, on their Mondays; what is of no day stands at '-infinity'.
create table retours.overview_counters (
  shop text collate "C" not null references retours.shops,
  figure text collate "C" not null check (figure in ('standing', 'entered', 'ordered', 'returned', 'units', 'waited', 'credited', 'slips', 'paid')),
  key text collate "C" not null,
  day date not null,
  amount numeric not null,
  primary key (shop, figure, key, day)
);
-- Units ordered are looked up by product only, of the few that are shown.
create index overview_by_day on retours.overview_counters (shop, figure, day) where figure <> 'ordered';

-- What an order was counted for last: it is taken off again when the order is counted anew.
create table retours.overview_orders (
  shop text collate "C" not null references retours.shops,
  order_reference text collate "C" not null,
  figures jsonb not null,
  primary key (shop, order_reference)
);

create table retours.overview_products (
  shop text collate "C" not null references retours.shops,
  sku text collate "C" not null,
  name text not null,
  primary key (shop, sku)
);

-- Up to which entry of the audit a shop is counted, and under which settings.
create table retours.overview_places (
  shop text collate "C" primary key references retours.shops,
  basis text not null,
  tx xid8 not null,
  id bigint not null
);

${counted.map((table) => isolate(table)).join('\n')}
grant select, insert, update, delete on ${counted.map((table) => `retours.${table}`).join(', ')} to retours_app;

-- The relay sees which shops have something to count.
grant select (shop, tx, id) on retours.overview_places to retours_relay;
create policy relay_sees_all on retours.overview_places for select to retours_relay using (true);

-- The day money has arrived; news of a gateway leaves no other trace of it.
alter table retours.payment_refunds add column settled_at timestamptz;
alter table retours.payment_refunds no force row level security;
update retours.payment_refunds p set settled_at = coalesce(
    (p.settlement->>'settledAt')::timestamptz,
    (select max(a.ended_at) from retours.payment_refund_attempts a where a.shop = p.shop and a.payment_refund_id = p.id))
 where p.status in ('succeeded', 'marked_refunded');
alter table retours.payment_refunds force row level security;
create function retours.settle_payment_refund() returns trigger language plpgsql as $$
begin
  new.settled_at := case new.status when 'marked_refunded' then coalesce((new.settlement->>'settledAt')::timestamptz, retours.now()) else retours.now() end;
  return new;
end $$;
create trigger settles before update of status on retours.payment_refunds
  for each row when (new.status <> old.status and new.status in ('succeeded', 'marked_refunded'))
  execute function retours.settle_payment_refund();
grant execute on function retours.settle_payment_refund() to retours_app, retours_relay;
`;
