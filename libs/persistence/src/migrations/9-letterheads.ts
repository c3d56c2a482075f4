import { isolate } from './isolate.js';

/** What shops print on their papers: the letterhead of today, every former one, and every logo there ever was. */
export const letterheads = `
alter table retours.shops
  add column letterhead json not null default '{"name": "", "address": [], "registration": [], "email": null, "phone": null, "website": null, "logo": null}',
  add column letterhead_version integer not null default 1;

create table retours.letterhead_versions (
  shop text collate "C" not null references retours.shops,
  version integer not null check (version > 1),
  letterhead json not null,
  saved_at timestamptz not null default retours.now(),
  saved_by text not null,
  primary key (shop, version)
);

-- A picture is called by what it holds, so a slip that names it has the very one it was issued with.
create table retours.logos (
  shop text collate "C" not null references retours.shops,
  name text collate "C" not null,
  picture text not null check (picture ~ '^data:image/(png|jpeg);base64,' and length(picture) <= 270000),
  primary key (shop, name),
  constraint named_by_content check (name = encode(sha256(convert_to(picture, 'UTF8')), 'hex'))
);

-- A letterhead is one of the settings that processes keep a copy of.
create trigger counts_letterhead before update of letterhead on retours.shops
  for each row execute function retours.count_policy_change();

alter table retours.credit_slips add column seller json, add column buyer json;

grant select, insert on retours.letterhead_versions, retours.logos to retours_app;
${['letterhead_versions', 'logos'].map((table) => isolate(table)).join('\n')}
`;
