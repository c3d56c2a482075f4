import { isolate } from './isolate.js';

/** Whom to tell of an event, by mail or at an address of the shop's own, and every try there was. */
export const notifications = `
create table retours.webhook_endpoints (
  shop text collate "C" not null references retours.shops,
  id text collate "C" not null,
  url text not null check (length(url) between 1 and 2000),
  events json not null,
  description text,
  enabled boolean not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  disabled json,
  failures integer not null default 0 check (failures >= 0),
  failing_since timestamptz,
  retry_at timestamptz,
  primary key (shop, id),
  constraint disabled_says_why check (enabled = (disabled is null)),
  constraint fails_since_a_moment check ((failures = 0) = (failing_since is null))
);

-- Newest is the one without an end; the one before it may still sign for a while.
create table retours.webhook_secrets (
  shop text collate "C" not null,
  endpoint_id text collate "C" not null,
  secret text not null check (starts_with(secret, 'whsec_')),
  until timestamptz,
  primary key (shop, endpoint_id, secret),
  foreign key (shop, endpoint_id) references retours.webhook_endpoints on delete cascade
);
create unique index one_newest_secret on retours.webhook_secrets (shop, endpoint_id) where until is null;

create table retours.notifications (
  shop text collate "C" not null,
  id text collate "C" not null,
  event_id text collate "C" not null,
  channel text not null check (channel in ('mail', 'webhook')),
  recipient text collate "C" not null,
  status text not null default 'pending' check (status in ('pending', 'sent', 'given_up')),
  created_at timestamptz not null default retours.now(),
  due_at timestamptz default retours.now(),
  rings integer not null default 0,
  tries integer not null default 0,
  replayed_after integer not null default 0 check (replayed_after between 0 and tries),
  first_sent_at timestamptz,
  lease_token text,
  lease_until timestamptz,
  primary key (shop, id),
  unique (shop, event_id, channel, recipient),
  foreign key (shop, event_id) references retours.outbox
);
create index mails_due on retours.notifications (due_at) where due_at is not null and channel = 'mail';
create index webhooks_due on retours.notifications (due_at) where due_at is not null and channel = 'webhook';
create index deliveries_newest on retours.notifications (shop, recipient, created_at desc, id desc) where channel = 'webhook';
create index deliveries_pending on retours.notifications (shop, recipient) where channel = 'webhook' and status = 'pending';
create index notifications_newest on retours.notifications (shop, channel, created_at desc, id desc);

create table retours.notification_attempts (
  shop text collate "C" not null,
  notification_id text collate "C" not null,
  number integer not null check (number > 0),
  at timestamptz not null,
  sent boolean not null,
  detail text not null,
  primary key (shop, notification_id, number),
  foreign key (shop, notification_id) references retours.notifications
);

${['webhook_endpoints', 'webhook_secrets', 'notifications', 'notification_attempts'].map((table) => isolate(table)).join('\n')}
grant select, insert on retours.webhook_endpoints, retours.webhook_secrets, retours.notifications, retours.notification_attempts to retours_app;
grant update on retours.webhook_endpoints, retours.webhook_secrets, retours.notifications to retours_app;
grant delete on retours.webhook_endpoints, retours.webhook_secrets to retours_app;

-- The relay sees across shops, but only what it needs to ring a bell.
grant select (id, shop, channel, due_at, rings, lease_until), update (due_at, rings) on retours.notifications to retours_relay;
create policy relay_sees_all on retours.notifications for all to retours_relay using (true) with check (true);
`;
