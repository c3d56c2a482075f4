import { isolate } from './isolate.js';

/** What a shop writes itself about its mails: its settings, and its own templates; null goes back to the standard one. */
export const mail = `
create table retours.mail_versions (
  shop text collate "C" not null references retours.shops,
  document text collate "C" not null check (
    document ~ '^(settings|(return_requested|return_accepted|return_denied|package_received|refunded|merchant_new_request)\\.(en|fr))$'),
  version integer not null check (version > 0),
  content json,
  saved_at timestamptz not null default retours.now(),
  saved_by text not null,
  primary key (shop, document, version),
  constraint settings_are_never_nothing check (content is not null or document <> 'settings')
);
${isolate('mail_versions')}
grant select, insert on retours.mail_versions to retours_app;
`;
