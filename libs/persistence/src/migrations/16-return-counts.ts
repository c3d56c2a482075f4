import { isolate } from './isolate.js';

const kinds = [
  'waiting_for_confirmation',
  'waiting_for_package',
  'package_received',
  'return_denied',
  'return_completed',
  'cancelled',
];
const flags = ['to_receive', 'to_refund', 'has_problem'];
const counted = [...kinds, ...flags];

/** What each column of the counters counts of rows `r`, each of them once more or once less. */
const sums = [...kinds.map((kind) => `r.kind = '${kind}'`), ...flags.map((flag) => `r.${flag}`)].map(
  (condition) => `coalesce(sum(r.sign) filter (where ${condition}), 0)`,
);
const counters = (rows: string) => `insert into retours.return_counts as c (shop, slot, ${counted.join(', ')})
    select r.shop, pg_backend_pid() % 16, ${sums.join(', ')} from (${rows}) r group by r.shop
    having (${sums.join(', ')}) <> (${counted.map(() => 0).join(', ')})
    on conflict (shop, slot) do update set ${counted.map((name) => `${name} = c.${name} + excluded.${name}`).join(', ')};`;
const rowsOf = (table: string, sign: number) =>
  `select shop, kind, ${flags.join(', ')}, ${sign} as sign from ${table}`;

/** What is to be done about returns of before: `pendingOf` as it was when this was written. */
export const SET_PENDING = `update retours.returns r set
  to_receive = r.kind = 'waiting_for_package' and not r.returnless,
  to_refund = case when r.returnless then r.kind not in ('return_denied', 'cancelled') else r.kind in ('package_received', 'return_completed') end
    and exists (select from retours.return_lines l where l.shop = r.shop and l.return_number = r.number and l.refunded < case when r.returnless then l.quantity else l.received end),
  has_problem = r.kind in ('waiting_for_confirmation', 'waiting_for_package', 'package_received')
      and exists (select from retours.return_lines l where l.shop = r.shop and l.return_number = r.number and l.received + l.missing > 0)
      and exists (select from retours.return_lines l where l.shop = r.shop and l.return_number = r.number and l.as_new < l.quantity)
    or exists (select from retours.refunds f where f.shop = r.shop and f.return_number = r.number and f.status in ('failed', 'needs_review'))`;

/** How many returns there are of each kind and in each tab, counted in the very write (docs/adr/0013). */
export const returnCounts = `
-- What is to be done about a return, as the domain says (pendingOf); the tabs of the list are read off these.
alter table retours.returns
${flags.map((flag) => `  add column ${flag} boolean not null default false`).join(',\n')};

${['returns', 'return_lines', 'refunds'].map((table) => `alter table retours.${table} no force row level security;`).join('\n')}
${SET_PENDING};
${['return_lines', 'refunds'].map((table) => `alter table retours.${table} force row level security;`).join('\n')}
${flags.map((flag) => `create index returns_${flag} on retours.returns (shop, requested_at desc, number desc) where ${flag};`).join('\n')}

-- A shop has a row for each of sixteen writers, so that none waits for another; what counts is their sum, a row alone may
-- be below zero. One row per write, and the last thing that it locks: nobody waits for each other in a circle.
create table retours.return_counts (
  shop text collate "C" not null references retours.shops,
  slot smallint not null check (slot between 0 and 15),
${counted.map((name) => `  ${name} integer not null`).join(',\n')},
  primary key (shop, slot)
) with (fillfactor = 50);

create function retours.count_returns() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  case tg_op
    when 'INSERT' then ${counters(rowsOf('added', 1))}
    when 'UPDATE' then ${counters(`${rowsOf('added', 1)} union all ${rowsOf('removed', -1)}`)}
    when 'DELETE' then ${counters(rowsOf('removed', -1))}
  end case;
  return null;
end $$;
revoke all on function retours.count_returns() from public;
create trigger counts_added after insert on retours.returns referencing new table as added
  for each statement execute function retours.count_returns();
create trigger counts_changed after update on retours.returns referencing new table as added old table as removed
  for each statement execute function retours.count_returns();
create trigger counts_removed after delete on retours.returns referencing old table as removed
  for each statement execute function retours.count_returns();

${counters(rowsOf('retours.returns', 1))}
alter table retours.returns force row level security;
${isolate('return_counts')}
grant select on retours.return_counts to retours_app;
create policy counted_by_triggers on retours.return_counts for all to current_user using (true) with check (true);
`;
