import { isolate } from './isolate.js';

const booked = ['voucher_redemptions', 'redemption_reversals'];

/**
 * What was spent of a voucher, and what was given back to it: append-only, and each redemption is given back once at
 * most. How much is left is the voucher's own row, held between nothing and its amount by its constraints.
 */
export const redemptions = `
create table retours.voucher_redemptions (
  shop text collate "C" not null,
  id text collate "C" not null,
  code text collate "C" not null,
  amount numeric not null check (amount > 0),
  remaining numeric not null check (remaining >= 0),
  order_reference text check (length(order_reference) between 1 and 100),
  redeemed_at timestamptz not null,
  redeemed_by text not null,
  primary key (shop, id),
  foreign key (shop, code) references retours.vouchers
);
create index redemptions_of_voucher on retours.voucher_redemptions (shop, code, redeemed_at, id);

create table retours.redemption_reversals (
  shop text collate "C" not null,
  redemption_id text collate "C" not null,
  remaining numeric not null check (remaining > 0),
  reversed_at timestamptz not null,
  reversed_by text not null,
  primary key (shop, redemption_id),
  foreign key (shop, redemption_id) references retours.voucher_redemptions
);

grant select, insert on ${booked.map((table) => `retours.${table}`).join(', ')} to retours_app;
${booked.map((table) => isolate(table)).join('\n')}
`;
