import { audits } from './11-audit.js';
import { isolate } from './isolate.js';

const ON_ITS_WAY = `('queued', 'sending', 'pending_gateway', 'unknown')`;
const read = ['payments', 'payment_refunds'];
/** Row-level security would hide from the owner what is there already. */
const unforced = (sql: string) => `
${read.map((table) => `alter table retours.${table} no force row level security;`).join('\n')}
${sql}
${read.map((table) => `alter table retours.${table} force row level security;`).join('\n')}`;

/** Which payments' books are compared with their gateway's, what differed, and which backups were restored. */
export const reconciliations = `
create table retours.restores (
  id bigint primary key generated always as identity,
  at timestamptz not null default retours.now(),
  -- Null for the row that says which copy of the database this was to begin with.
  declared boolean,
  system_identifier text not null,
  timeline integer not null
);
-- Where a provider keeps this to itself, every copy looks the same, and restores have to be declared.
create function retours.this_copy() returns table (system_identifier text, timeline integer) language plpgsql stable as $$
begin
  return query select s.system_identifier::text, c.timeline_id from pg_control_system() s, pg_control_checkpoint() c;
exception when insufficient_privilege or feature_not_supported or undefined_function then
  return query select 'unknown', 0;
end $$;
insert into retours.restores (system_identifier, timeline) select * from retours.this_copy();

create table retours.reconciliations (
  shop text collate "C" not null references retours.shops,
  id text collate "C" not null default gen_random_uuid()::text,
  order_reference text collate "C" not null,
  payment_id text collate "C" not null,
  due_at timestamptz,
  rings integer not null default 0,
  -- A backup was restored, and these books were not compared since.
  restored boolean not null,
  primary key (shop, id),
  unique (shop, order_reference, payment_id),
  foreign key (shop, order_reference, payment_id) references retours.payments on delete cascade,
  constraint restored_comes_due check (due_at is not null or not restored)
);
create index reconciliations_due on retours.reconciliations (due_at) where due_at is not null;

create table retours.reconciliation_differences (
  shop text collate "C" not null,
  id text collate "C" not null,
  order_reference text collate "C" not null,
  payment_id text collate "C" not null,
  gateway text not null,
  kind text not null check (kind in ('missing_at_gateway', 'unknown_here', 'amount_differs', 'state_differs')),
  payment_refund_id text collate "C",
  gateway_refund_id text collate "C",
  ours json,
  theirs json,
  found_at timestamptz not null,
  seen_at timestamptz not null,
  closed_at timestamptz,
  primary key (shop, id),
  foreign key (shop, order_reference) references retours.orders,
  foreign key (shop, payment_refund_id) references retours.payment_refunds,
  constraint says_whose_books check (
    (payment_refund_id is null) = (ours is null) and (gateway_refund_id is null) = (theirs is null)
    and (kind = 'missing_at_gateway') = (theirs is null) and (kind = 'unknown_here') = (ours is null))
);
create unique index found_once_while_open on retours.reconciliation_differences
  (shop, order_reference, payment_id, kind, payment_refund_id, gateway_refund_id) nulls not distinct where closed_at is null;
create index differences_newest on retours.reconciliation_differences (shop, found_at desc, id desc);

-- Money on its way always comes due: none is forgotten.
${unforced(`
update retours.payment_refunds set due_at = retours.now() where due_at is null and status in ${ON_ITS_WAY};
insert into retours.reconciliations (shop, order_reference, payment_id, due_at, restored)
select p.shop, p.order_reference, p.id, retours.now() + random() * interval '1 day', false from retours.payments p
 where p.gateway <> 'manual' and (p.captured_at > retours.now() - interval '180 days'
    or exists (select from retours.payment_refunds r where r.shop = p.shop and r.order_reference = p.order_reference and r.payment_id = p.id));
`)}
alter table retours.payment_refunds add column in_doubt boolean not null default false,
  add constraint on_its_way_comes_due check (due_at is not null or status not in ${ON_ITS_WAY});

-- Doubt ends with an answer; a failed one that is tried again takes along what it had.
create function retours.end_doubt() returns trigger language plpgsql as $$
begin
  new.in_doubt := false;
  return new;
end $$;
create trigger answered before update of status on retours.payment_refunds
  for each row when (new.status <> old.status and new.status not in ${ON_ITS_WAY}) execute function retours.end_doubt();

create function retours.reconciles_payments() returns trigger language plpgsql as $$
begin
  insert into retours.reconciliations (shop, order_reference, payment_id, due_at, restored)
  select shop, order_reference, id, retours.now() + (1 + random()) * interval '12 hours', false from added
   where gateway <> 'manual' and captured_at > retours.now() - interval '180 days'
  on conflict do nothing;
  return null;
end $$;
create trigger reconciles after insert on retours.payments referencing new table as added
  for each statement execute function retours.reconciles_payments();

-- A payment whose books were compared no more, and that was captured before a restore, begins with a comparison.
create function retours.reconciles_refunds() returns trigger language plpgsql as $$
begin
  insert into retours.reconciliations as r (shop, order_reference, payment_id, due_at, restored)
  select distinct a.shop, a.order_reference, a.payment_id,
         retours.now() + case when s.restored then 0 else 1 + random() end * interval '12 hours', s.restored
    from added a join retours.payments p on p.shop = a.shop and p.order_reference = a.order_reference and p.id = a.payment_id,
         lateral (select exists (select from retours.restores where declared and at > p.captured_at) as restored) s
   where p.gateway <> 'manual'
  on conflict (shop, order_reference, payment_id) do update set due_at = least(r.due_at, excluded.due_at);
  return null;
end $$;
create trigger reconciles after insert on retours.payment_refunds referencing new table as added
  for each statement execute function retours.reconciles_refunds();

${['reconciliations', 'reconciliation_differences'].map((table) => isolate(table)).join('\n')}
grant select, insert, update on retours.reconciliations, retours.reconciliation_differences to retours_app;
grant select on retours.restores to retours_app, retours_relay;
grant insert on retours.restores to retours_relay;
grant execute on function retours.this_copy(), retours.end_doubt(), retours.reconciles_payments(), retours.reconciles_refunds() to retours_app, retours_relay;

-- The relay sees across shops, but only what it needs to ring a bell, and to cast doubt after a restore.
grant select (id, shop, due_at, rings, restored), update (due_at, rings, restored) on retours.reconciliations to retours_relay;
create policy relay_sees_all on retours.reconciliations for all to retours_relay using (true) with check (true);
grant select (status), update (in_doubt) on retours.payment_refunds to retours_relay;

${audits('reconciliation_differences', 'order_reference', { leaves: ['seen_at'] })}
`;
