import { Client } from 'pg';
import { defaultPolicy, Shops, type Scope } from '@retours/domain';
import { openPersistence } from '@retours/persistence';
import { BIG_SHOP, lots, shops } from './ground.js';
import { filled, seededOrders, seeds } from './seed.sql.js';

/** Shops that take returns for ever, made the way the product makes them. */
async function openShops(appUrl: string): Promise<void> {
  const persistence = await openPersistence({ appUrl, poolSize: 2 });
  try {
    const port = persistence.port(Shops);
    for (const shop of [...shops, BIG_SHOP]) {
      const scope: Scope = { shop, actor: { kind: 'system', id: 'bench' } };
      await port.create(shop);
      await port.savePolicy(scope, { ...defaultPolicy, returnsEnabled: true, returnWindowDays: 0 });
    }
  } finally {
    await persistence.close();
  }
}

/** The reference writes as a replica does: everything is checked for it as for the product, but it enters no audit. */
const CHECKED_ALWAYS = `do $$ declare guard record; begin
  for guard in select tgrelid::regclass as of_table, tgname from pg_trigger where tgrelid::regclass::text like 'retours.%' and tgname not like 'audits\\_%' loop
    execute format('alter table %s enable always trigger %I', guard.of_table, guard.tgname);
  end loop;
end $$`;

/** Lays down 65 shops, 260,000 orders and 100,000 returns, and lets PostgreSQL settle on them. */
export async function seed(appUrl: string, adminUrl: string): Promise<void> {
  await openShops(appUrl);
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // A million foreign keys that are right by construction need no check each.
    await admin.query(`begin; set local session_replication_role = replica`);
    // PostgreSQL takes no parameters in a CREATE TABLE AS.
    await admin.query(seededOrders.replace('$1', admin.escapeLiteral(JSON.stringify(lots))));
    for (const statement of seeds) await admin.query(statement);
    await admin.query('commit');
    await admin.query(CHECKED_ALWAYS);
    await admin.query(`vacuum (analyze) ${filled.map((table) => `retours.${table}`).join(', ')}`);
    await admin.query('checkpoint');
  } finally {
    await admin.end();
  }
}
