import { audits } from './11-audit.js';
import { isolate } from './isolate.js';

/** The accounts shops have at gateways: what is secret is sealed before it gets here, and its key is wrapped. */
export const gatewayAccounts = `
create table retours.gateway_accounts (
  shop text collate "C" not null references retours.shops,
  gateway text collate "C" not null check (gateway ~ '^[a-z]+$'),
  edition text collate "C" not null,
  shown json not null,
  key_id text collate "C" not null,
  wrapped_key bytea not null check (length(wrapped_key) = 60),
  sealed bytea not null check (length(sealed) > 28),
  saved_at timestamptz not null default retours.now(),
  saved_by text not null,
  paused_reason text,
  paused_since timestamptz,
  primary key (shop, gateway),
  constraint paused_says_why check ((paused_reason is null) = (paused_since is null))
);
${isolate('gateway_accounts')}
grant select, insert, update, delete on retours.gateway_accounts to retours_app;

-- The owner wraps keys again when the master key changes; of what is under them it sees nothing.
create policy keys_wrapped_again on retours.gateway_accounts for all to current_user using (true) with check (true);

-- Who saved it, and who paused it; what is sealed proves itself when it is opened.
${audits('gateway_accounts', 'gateway', { leaves: ['key_id', 'wrapped_key', 'sealed'] })}
`;
