/**
 * Reversing slips: in the one series of all slips, naming the slip they counter. A slip is countered at most once, by one
 * of its own refund, and a countering slip never, because it has no `original` that another one could name.
 */
export const reversals = `
alter table retours.credit_slips
  add column reverses text collate "C",
  add column original text collate "C" generated always as (case when reverses is null then number end) stored,
  drop constraint credit_slips_shop_refund_id_key,
  add constraint original_of_its_refund unique (shop, refund_id, original);
create unique index one_original_per_refund on retours.credit_slips (shop, refund_id) where reverses is null;
alter table retours.credit_slips
  add constraint countered_once unique (shop, reverses),
  add constraint counters_an_original foreign key (shop, refund_id, reverses) references retours.credit_slips (shop, refund_id, original);
`;
