/** Triggers: which moves a payment refund may make, when it comes due, and how long a key is kept. */
export const guards = `
create table retours.payment_refund_moves ("from" text not null, "to" text not null, primary key ("from", "to"));
insert into retours.payment_refund_moves values
  ('queued', 'sending'), ('queued', 'awaiting_manual'),
  ('sending', 'succeeded'), ('sending', 'failed'), ('sending', 'awaiting_manual'), ('sending', 'pending_gateway'), ('sending', 'unknown'), ('sending', 'queued'), ('sending', 'needs_review'),
  ('pending_gateway', 'succeeded'), ('pending_gateway', 'failed'), ('pending_gateway', 'awaiting_manual'), ('pending_gateway', 'unknown'), ('pending_gateway', 'needs_review'),
  ('unknown', 'succeeded'), ('unknown', 'failed'), ('unknown', 'awaiting_manual'), ('unknown', 'pending_gateway'), ('unknown', 'sending'), ('unknown', 'needs_review'),
  ('needs_review', 'succeeded'), ('needs_review', 'failed'), ('needs_review', 'awaiting_manual'), ('needs_review', 'marked_refunded'),
  ('failed', 'queued'), ('failed', 'marked_refunded'), ('failed', 'awaiting_manual'),
  ('awaiting_manual', 'marked_refunded'),
  ('succeeded', 'failed');

create function retours.check_payment_refund_move() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (select from retours.payment_refund_moves m where m."from" = old.status and m."to" = new.status) then
    raise exception 'a payment refund cannot go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger moves_by_the_table before update of status on retours.payment_refunds
  for each row execute function retours.check_payment_refund_move();

-- The domain says in how many seconds the next try is due; the moment is the database's. Recording an outcome ends the lease.
create function retours.schedule_payment_refund() returns trigger language plpgsql as $$
begin
  new.due_at := retours.now() + new.retry_in * interval '1 second';
  new.lease_token := null;
  new.lease_until := null;
  return new;
end $$;
create trigger comes_due before insert or update of retry_in on retours.payment_refunds
  for each row execute function retours.schedule_payment_refund();

-- Whoever keeps a copy of a shop's settings learns from this number that they are others now.
create function retours.count_policy_change() returns trigger language plpgsql as $$
begin
  new.settings_version := old.settings_version + 1;
  return new;
end $$;
create trigger counts_policy before update of policy on retours.shops
  for each row execute function retours.count_policy_change();

create function retours.count_status_change() returns trigger language plpgsql as $$
begin
  update retours.shops set settings_version = settings_version + 1 where id in (select shop from changed);
  return null;
end $$;
create trigger counts_added after insert on retours.order_statuses referencing new table as changed
  for each statement execute function retours.count_status_change();
create trigger counts_changed after update on retours.order_statuses referencing new table as changed
  for each statement execute function retours.count_status_change();
create trigger counts_added after insert on retours.return_statuses referencing new table as changed
  for each statement execute function retours.count_status_change();
create trigger counts_changed after update on retours.return_statuses referencing new table as changed
  for each statement execute function retours.count_status_change();

-- A key older than it is kept for makes room for itself.
create function retours.forget_expired_key() returns trigger language plpgsql as $$
begin
  delete from retours.idempotency_keys k
   where k.shop = new.shop and k.route = new.route and k.key = new.key and k.kept_at <= retours.now() - interval '30 days';
  return new;
end $$;
create trigger forgets_expired before insert on retours.idempotency_keys
  for each row execute function retours.forget_expired_key();
`;
