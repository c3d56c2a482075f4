import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A database of one suite's own, as its three roles see it; none of them is a superuser. */
export type FreshDatabase = Readonly<{
  ownerUrl: string;
  appUrl: string;
  relayUrl: string;
  drop: () => Promise<void>;
}>;

/** Makes the schema, as its owner; it has closed its connections when it is done. */
type Migrate = (ownerUrl: string) => Promise<void>;

const ROLES = { owner: 'retours_owner', app: 'retours_app', relay: 'retours_relay' } as const;
const PASSWORD = 'retours';
/** Any number, as long as every suite takes the same: it serialises the making of roles and template. */
const TEMPLATE_LOCK = 730_051;

function adminUrl(): string {
  const url = process.env['RETOURS_TEST_PG'];
  if (!url) throw new Error('RETOURS_TEST_PG names no PostgreSQL: give the Jest project `database: true`.');
  return url;
}

function urlOf(role: string, database: string): string {
  const url = new URL(adminUrl());
  return Object.assign(url, { username: role, password: PASSWORD, pathname: `/${database}` }).href;
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

const isThere = async (admin: Client, table: string, column: string, name: string) =>
  (await admin.query(`select 1 from ${table} where ${column} = $1`, [name])).rowCount === 1;

async function makeRoles(admin: Client): Promise<void> {
  for (const role of Object.values(ROLES)) {
    if (await isThere(admin, 'pg_roles', 'rolname', role)) continue;
    await admin.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${PASSWORD}'`,
    );
  }
}

/** Made whole or not at all, so that a migration that fails is tried again by the next suite. */
async function makeTemplate(admin: Client, template: string, migrate: Migrate): Promise<void> {
  if (await isThere(admin, 'pg_database', 'datname', template)) return;
  await admin.query(`create database ${template} owner ${ROLES.owner}`);
  try {
    await migrate(urlOf(ROLES.owner, template));
  } catch (failure) {
    await admin.query(`drop database ${template} with (force)`);
    throw failure;
  }
}

/**
 * Makes a database of its own for a suite, a copy of a template that is migrated once per cluster, however many
 * workers ask at the same time. A cluster kept between runs keeps its template: drop it there after
 * changing a migration.
 */
export async function freshDatabase(migrate: Migrate, template = 'retours_template'): Promise<FreshDatabase> {
  const name = `retours_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await makeRoles(admin);
    await makeTemplate(admin, template, migrate);
    await admin.query(`create database ${name} template ${template} owner ${ROLES.owner}`);
  });
  return {
    ownerUrl: urlOf(ROLES.owner, name),
    appUrl: urlOf(ROLES.app, name),
    relayUrl: urlOf(ROLES.relay, name),
    drop: () =>
      asAdmin(async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  };
}
