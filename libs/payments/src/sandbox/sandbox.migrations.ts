/** The sandbox provider's own books, run by the owner's role: nothing in them refers to our tables, nor ours to them. */
export const sandboxMigrations: readonly Readonly<{ name: string; up: string }>[] = [
  {
    name: 'sandbox-0001-books',
    up: `
      create schema sandbox;

      create table sandbox.refunds (
        key text primary key,
        shop text not null,
        gateway_reference text not null,
        amount bigint not null check (amount > 0),
        currency text not null,
        status text not null check (status in ('succeeded', 'pending', 'failed')),
        created_at timestamptz not null default now()
      );
      comment on column sandbox.refunds.amount is 'whole minor units';
      create index refunds_shop on sandbox.refunds (shop, currency) where status = 'succeeded';

      create table sandbox.calls_lost (key text primary key, lost_at timestamptz not null default now());

      grant usage on schema sandbox to retours_app;
      grant select, insert on sandbox.refunds, sandbox.calls_lost to retours_app;
      grant update (status) on sandbox.refunds to retours_app;
    `,
  },
  {
    name: 'sandbox-0002-lists',
    up: 'create index refunds_of_payment on sandbox.refunds (shop, gateway_reference)',
  },
];
