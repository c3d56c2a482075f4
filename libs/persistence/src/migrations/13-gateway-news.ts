import { audits } from './11-audit.js';
import { isolate } from './isolate.js';

/** What gateways tell by themselves: an address per account, an inbox, and what news does to refunds and payments. */
export const gatewayNews = `
-- 244 random bits; made with the account and kept for as long as it is there.
alter table retours.gateway_accounts add column endpoint text collate "C" not null
  default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') check (length(endpoint) = 64);
create unique index account_of_endpoint on retours.gateway_accounts (gateway, endpoint);

-- The one look across shops that a notification needs: it names an address, and nobody has said yet whose that is.
create function retours.shop_of_endpoint(of_gateway text, of_endpoint text) returns text
  language sql stable security definer set search_path = '' as
  $$ select shop from retours.gateway_accounts where gateway = of_gateway and endpoint = of_endpoint $$;
revoke execute on function retours.shop_of_endpoint from public;
grant execute on function retours.shop_of_endpoint to retours_app;

create table retours.gateway_news (
  shop text collate "C" not null references retours.shops,
  id text collate "C" not null,
  gateway text collate "C" not null check (gateway ~ '^[a-z]+$'),
  told_id text collate "C" not null check (length(told_id) = 64),
  news json,
  about text,
  status text not null default 'new' check (status in ('new', 'applied', 'unchanged', 'review', 'outside', 'unmatched', 'asked')),
  payment_refund_id text collate "C",
  received_at timestamptz not null default retours.now(),
  due_at timestamptz default retours.now(),
  rings integer not null default 0,
  tries integer not null default 0,
  first_sent_at timestamptz,
  lease_token text,
  lease_until timestamptz,
  primary key (shop, id),
  unique (shop, gateway, told_id),
  foreign key (shop, payment_refund_id) references retours.payment_refunds,
  constraint news_or_hint check ((news is null) <> (about is null)),
  constraint what_is_new_is_due check (status <> 'new' or due_at is not null)
);
create index news_due on retours.gateway_news (due_at) where due_at is not null;
create index news_newest on retours.gateway_news (shop, received_at desc, id desc);
create index news_by_status on retours.gateway_news (shop, status, received_at desc, id desc);
create index news_of_payment_refund on retours.gateway_news (shop, payment_refund_id, received_at desc, id desc);
${isolate('gateway_news')}
grant select, insert, update on retours.gateway_news to retours_app;
grant select (id, shop, due_at, rings, lease_until), update (due_at, rings) on retours.gateway_news to retours_relay;
create policy relay_sees_all on retours.gateway_news for all to retours_relay using (true) with check (true);

alter table retours.payment_refunds
  add column gateway_refund_id text collate "C",
  add column reviews json not null default '[]';
create index payment_refunds_by_gateway on retours.payment_refunds (shop, gateway, gateway_refund_id) where gateway_refund_id is not null;
create index payment_refunds_by_settlement on retours.payment_refunds (shop, gateway, (settlement->>'reference')) where settlement is not null;
alter table retours.payments add column outside_refunds json not null default '[]';
create index payments_by_gateway on retours.payments (shop, gateway, coalesce(gateway_reference, id));
${audits('payment_refunds', 'order_reference', {
  leaves: ['retry_in', 'due_at', 'rings', 'tries', 'first_sent_at', 'lease_token', 'lease_until'],
})}
${audits('payments', 'order_reference')}

insert into retours.payment_refund_moves values
  ('queued', 'succeeded'), ('queued', 'failed'), ('queued', 'pending_gateway'), ('queued', 'needs_review'),
  ('needs_review', 'unknown'), ('failed', 'needs_review'), ('awaiting_manual', 'needs_review'), ('succeeded', 'needs_review');

drop policy only_untouched on retours.payments;
create policy only_untouched on retours.payments as restrictive for delete to retours_app
  using (held + refunded = 0 and json_array_length(outside_refunds) = 0);

-- What went back round us may be more than what was left; from then on nothing more may leave.
create function retours.check_room_of_payment() returns trigger language plpgsql as $$
begin
  if new.held + new.refunded + (select coalesce(sum((r->>'amount')::numeric), 0) from json_array_elements(new.outside_refunds) r where not (r->>'failed')::boolean) > new.amount then
    raise exception 'payment % has no such room left', new.id using errcode = 'check_violation', constraint = 'keeps_to_its_room';
  end if;
  return new;
end $$;
create trigger keeps_to_its_room before update of held, refunded on retours.payments
  for each row when (new.held + new.refunded > old.held + old.refunded and json_array_length(new.outside_refunds) > 0)
  execute function retours.check_room_of_payment();
`;
