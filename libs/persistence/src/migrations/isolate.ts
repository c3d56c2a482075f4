/** SQL that lets the app see and write only the rows of the shop its transaction is set to (reliability.md rule 9). */
export const isolate = (table: string, column = 'shop') => `
alter table retours.${table} enable row level security;
alter table retours.${table} force row level security;
create policy of_its_shop on retours.${table} for all to retours_app
  using (${column} = current_setting('app.shop', true)) with check (${column} = current_setting('app.shop', true));`;
