import { isolate } from './isolate.js';

/**
 * SQL that has every change of a table's rows entered in the audit from now on, and enters those that are there.
 * `leaves` are columns that say nothing about the business, such as leases. Calling it again takes new columns in.
 * @param subject the column that names what a row is about, such as its order.
 * @param key an expression over a row `r` that names it, where its primary key may not be told.
 */
export const audits = (
  table: string,
  subject: string,
  { leaves = [], key }: { leaves?: readonly string[]; key?: string } = {},
): string =>
  `call retours.audits('${table}', '${subject}', '{${leaves.join(',')}}', ${key ? `$key$${key}$key$` : 'null'});`;

const audited = [
  audits('shops', 'id', { leaves: ['settings_version'] }),
  ...['policy_versions', 'letterhead_versions'].map((table) => audits(table, 'version')),
  audits('mail_versions', 'document'),
  ...['order_statuses', 'return_statuses', 'status_versions'].map((table) => audits(table, 'code')),
  audits('orders', 'reference'),
  ...['order_lines', 'payments', 'order_status_history', 'refunds', 'credit_slips'].map((table) =>
    audits(table, 'order_reference'),
  ),
  audits('returns', 'number'),
  ...['return_lines', 'receipts', 'return_history'].map((table) => audits(table, 'return_number')),
  audits('payment_refunds', 'order_reference', {
    leaves: ['retry_in', 'due_at', 'rings', 'tries', 'first_sent_at', 'lease_token', 'lease_until'],
  }),
  audits('payment_refund_attempts', 'payment_refund_id'),
  ...['vouchers', 'voucher_redemptions'].map((table) => audits(table, 'code')),
  audits('redemption_reversals', 'redemption_id'),
  audits('webhook_endpoints', 'id', { leaves: ['failures', 'failing_since', 'retry_at'] }),
  audits('webhook_secrets', 'endpoint_id', {
    leaves: ['secret'],
    key: `r.endpoint_id || '/' || encode(sha256(convert_to(r.secret, 'UTF8')), 'hex')`,
  }),
];

/** Who did what: entered by triggers, in the very write; chained afterwards, in rows of their own (reliability.md rule 10). */
export const audit = `
-- Types rather than CHECKs, which are made ready anew by each statement that enters something.
create type retours.audit_actor as enum ('customer', 'staff', 'system', 'role');
create type retours.audit_verb as enum ('found', 'added', 'changed', 'removed');

create table retours.audit (
  shop text collate "C" not null,
  tx xid8 not null default pg_current_xact_id(),
  id bigint not null generated always as identity,
  -- The plain clock: nothing falls due by it, and rows are written at no cost of looking up a test's offset.
  at timestamptz(3) not null default now(),
  by_kind retours.audit_actor not null,
  by text not null,
  what text collate "C" not null,
  verb retours.audit_verb not null,
  subject text collate "C" not null,
  key text collate "C" not null,
  digest bytea not null,
  primary key (shop, tx, id)
);
create index audit_of_subject on retours.audit (shop, subject, tx, id);

create table retours.audit_seals (
  shop text collate "C" not null,
  position bigint not null check (position > 0),
  tx xid8 not null,
  id bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (shop, position),
  unique (shop, tx, id)
);

create procedure retours.audits(of_table text, subject text, leaves text[], own_key text) language plpgsql as $$
declare
  relation regclass := format('retours.%I', of_table)::regclass;
  shop text := case of_table when 'shops' then 'id' else 'shop' end;
  -- Moments go as numbers: their text depends on who asks.
  cells text := (
    select string_agg(case when atttypid = 'timestamptz'::regtype then format('extract(epoch from r.%I)', attname) else format('r.%I', attname) end, ', ' order by attnum)
      from pg_attribute where attrelid = relation and attnum > 0 and not attisdropped and attgenerated = '' and attname <> all (leaves));
  keys text[] := (
    select array_agg(attname::text order by array_position(indkey::int2[], attnum))
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey) where indrelid = relation and indisprimary);
  key text := coalesce(own_key, (select string_agg(format('r.%I', name), ' || ''/'' || ') from unnest(keys) name where name <> 'shop'));
  same text := (select string_agg(format('o.%1$I = r.%1$I', name), ' and ') from unnest(keys) name);
  row_of text := format('row(%s)', cells);
  digest text := format('sha256(convert_to(%s::text, ''UTF8''))', row_of);
  -- Spelled out: what a trigger is told of has columns, but no type that a function could take.
  entry text := format($entry$insert into retours.audit (shop, by_kind, by, what, verb, subject, key, digest)
      select r.%I, split_part(who, ' ', 1)::retours.audit_actor, substr(who, strpos(who, ' ') + 1), %L, %%L, r.%I, %s, %s$entry$,
    shop, of_table, subject, key, digest);
begin
  execute format('create or replace function retours.audited_key(r retours.%I) returns text language sql stable as $f$ select %s $f$', of_table, key);
  execute format('create or replace function retours.audited_digest(r retours.%I) returns bytea language sql stable as $f$ select %s $f$', of_table, digest);
  execute format($f$
    create or replace function retours.%I() returns trigger language plpgsql security definer set search_path = '' as $t$
    declare who text := coalesce(nullif(current_setting('app.actor', true), ''), 'role ' || session_user);
    begin
      case tg_op
        when 'INSERT' then %s from added r;
        when 'UPDATE' then %s from added r join removed o on %s where %s::record *<> %s::record;
        when 'DELETE' then %s from removed r;
      end case;
      return null;
    end $t$ $f$,
    'audit_' || of_table, format(entry, 'added'), format(entry, 'changed'), same, replace(row_of, 'r.', 'o.'), row_of, format(entry, 'removed'));
  -- Else whoever may call it could hang it on a temporary table, and enter what never happened.
  execute format('revoke all on function retours.%I() from public', 'audit_' || of_table);
  execute format('create or replace trigger audits_added after insert on %s referencing new table as added for each statement execute function retours.%I()', relation, 'audit_' || of_table);
  execute format('create or replace trigger audits_changed after update on %s referencing new table as added old table as removed for each statement execute function retours.%I()', relation, 'audit_' || of_table);
  execute format('create or replace trigger audits_removed after delete on %s referencing old table as removed for each statement execute function retours.%I()', relation, 'audit_' || of_table);
  -- What is there already is vouched for from here on; row-level security would hide it even from the owner.
  execute format('alter table %s no force row level security', relation);
  execute format('do $d$ declare who text := ''system migration''; begin %s from %s r; end $d$', format(entry, 'found'), relation);
  execute format('alter table %s force row level security', relation);
end $$;

${['audit', 'audit_seals'].map((table) => isolate(table)).join('\n')}
grant select on retours.audit to retours_app;
grant select, insert on retours.audit_seals to retours_app;
create policy entered_by_triggers on retours.audit for insert to current_user with check (true);

-- The relay sees which shops have something to seal.
grant select (id) on retours.shops to retours_relay;
grant select (shop, tx, id) on retours.audit to retours_relay;
grant select (shop, position, tx, id) on retours.audit_seals to retours_relay;
${['shops', 'audit', 'audit_seals'].map((table) => `create policy relay_sees_all on retours.${table} for select to retours_relay using (true);`).join('\n')}

${audited.join('\n')}
`;
