import { isolate } from './isolate.js';

/** Statuses that people edit and delete: who saved what, and what still names them. */
export const editableStatuses = `
-- A status is at the version of its last row here; those a shop was made with have none until somebody edits them.
-- A row without a status says that it was deleted. Versions go on when a code is used again, so that no ETag comes twice.
create table retours.status_versions (
  shop text collate "C" not null references retours.shops,
  list text not null check (list in ('orderStatuses', 'returnStatuses')),
  code text collate "C" not null,
  version integer not null check (version > 0),
  status json,
  saved_at timestamptz not null default retours.now(),
  saved_by text not null,
  primary key (shop, list, code, version)
);
grant select, insert on retours.status_versions to retours_app;
${isolate('status_versions')}

-- What no history names may go for good; the foreign key of order histories holds back the rest.
grant delete on retours.order_statuses, retours.return_statuses to retours_app;
create trigger counts_removed after delete on retours.order_statuses referencing old table as changed
  for each statement execute function retours.count_status_change();
create trigger counts_removed after delete on retours.return_statuses referencing old table as changed
  for each statement execute function retours.count_status_change();

-- A return stands in a status of its kind that is not deleted, however fast somebody deletes it or changes its kind.
alter table retours.return_statuses
  add column live_kind text generated always as (case when deleted_at is null then kind end) stored,
  add unique (shop, code, live_kind);
alter table retours.returns drop constraint returns_shop_status_kind_fkey;
alter table retours.returns add constraint stands_in_a_live_status
  foreign key (shop, status, kind) references retours.return_statuses (shop, code, live_kind);
alter table retours.return_statuses drop constraint return_statuses_shop_code_kind_key;

-- The policy names an order status that is not deleted, however fast somebody deletes it.
alter table retours.order_statuses
  add column live_code text collate "C" generated always as (case when deleted_at is null then code end) stored,
  add unique (shop, live_code);
alter table retours.shops
  add column refunded_status text collate "C" generated always as (policy->>'refundedStatus') stored,
  add constraint moves_to_a_live_status foreign key (id, refunded_status) references retours.order_statuses (shop, live_code);
`;
