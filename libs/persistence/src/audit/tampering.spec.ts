import { Shops } from '@retours/domain';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { openWatchedShop, type WatchedShop } from '../given/watched-shop.js';
import { migrate, shopsToVerify, verifyAudit } from '../index.js';

const WRITERS = 4;
const ORDERS_EACH = 3;
const PATIENCE_MS = 10_000;

describe('the sealed audit', () => {
  let fresh: FreshDatabase;
  let here: WatchedShop;
  let owner: Client;

  const verify = (knownHead?: string) => verifyAudit({ appUrl: fresh.appUrl, shop: 'watched', knownHead });
  /** Does something with two sealers beside it, and waits until they are done. */
  const sealed = async (work: () => Promise<unknown>) => {
    const failures: Error[] = [];
    const sealers = [1, 2].map(() =>
      here.persistence.startSealer({ onError: (error) => failures.push(error), idleMs: 5 }),
    );
    const unsealed = async () =>
      (
        await owner.query(
          'select (select count(*) from retours.audit) - (select count(*) from retours.audit_seals) as left',
        )
      ).rows[0] as { left: string };
    try {
      await work();
      const startedAt = Date.now();
      while ((await unsealed()).left !== '0' && Date.now() - startedAt < PATIENCE_MS)
        await new Promise(setImmediate);
      expect(await unsealed()).toEqual({ left: '0' });
    } finally {
      await Promise.all(sealers.map((sealer) => sealer.stop()));
    }
    expect(failures).toEqual([]);
  };

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    here = await openWatchedShop(fresh, WRITERS + 2);
    owner = new Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    for (const table of ['audit', 'audit_seals', 'orders', 'refunds'])
      await owner.query(`alter table retours.${table} no force row level security`);
    const write = async (writer: number) => {
      for (let number = 0; number < ORDERS_EACH; number++) {
        await here.push(`W${writer}-${number}`);
        await here.ask(`W${writer}-${number}`);
      }
    };
    await sealed(() => Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))));
  });
  afterAll(async () => {
    await Promise.all([owner.end(), here.persistence.close()]);
    await fresh.drop();
  });

  it('is one unbroken chain, whoever wrote and sealed at the same time', async () => {
    const report = await verify();
    expect(report.complaints).toEqual([]);
    expect(report.sealed).toBe(report.entries);
    expect(report.entries).toBeGreaterThan(WRITERS * ORDERS_EACH * 8);
    const { rows } = await owner.query(
      'select max(position)::int as last, count(*)::int from retours.audit_seals where shop = $1',
      ['watched'],
    );
    expect(rows).toEqual([{ last: report.entries, count: report.entries }]);
    expect(report.head).toMatch(/^[0-9a-f]{64}$/);
    expect((await verify(report.head!)).complaints).toEqual([]);
    expect(await shopsToVerify(fresh.relayUrl)).toEqual(['watched']);
  });

  /** Does something behind everybody's back, looks at what the verifier says of it, and takes it back. */
  const complaintsAbout = async (...sql: string[]): Promise<readonly string[]> => {
    const undone = 'create temporary table';
    await owner.query(`${undone} kept_audit as table retours.audit; ${undone} kept_seals as table retours.audit_seals;
      ${undone} kept_orders as select * from retours.orders`);
    try {
      for (const each of sql) await owner.query(`alter table retours.orders disable trigger user; ${each}`);
      return (await verify()).complaints;
    } finally {
      await owner.query(`delete from retours.audit; insert into retours.audit overriding system value select * from kept_audit;
        delete from retours.audit_seals; insert into retours.audit_seals table kept_seals;
        update retours.orders o set credited_tax_incl = k.credited_tax_incl from kept_orders k where k.shop = o.shop and k.reference = o.reference;
        delete from retours.orders o where not exists (select from kept_orders k where k.reference = o.reference);
        alter table retours.orders enable trigger user; drop table kept_audit, kept_seals, kept_orders`);
    }
  };
  const nth = (position: number) =>
    `(tx, id) = (select tx, id from retours.audit_seals where shop = 'watched' and position = ${position})`;
  const entryAt = async (position: number): Promise<string> => {
    const { rows } = await owner.query(
      `select tx || '/' || id as entry from retours.audit where shop = 'watched' and ${nth(position)}`,
    );
    return (rows[0] as { entry: string }).entry;
  };

  it.each([
    "by = 'somebody'",
    "by_kind = 'role'",
    "at = at + interval '1 ms'",
    "what = 'nothing'",
    "verb = 'found'",
    "subject = 'x'",
    "key = 'x'",
    "digest = sha256('')",
  ])('names an entry of which somebody set %s', async (change) => {
    const [first, ...rest] = await complaintsAbout(
      `update retours.audit set ${change} where shop = 'watched' and ${nth(40)}`,
    );
    expect(first).toContain(`audit ${await entryAt(40)} `);
    expect(first).toContain('sealed at 40: the entry or its seal was changed');
    expect(rest.every((complaint) => !complaint.startsWith('audit '))).toBe(true);
  });

  it('names an entry that was taken out, and a seal that went with it', async () => {
    const entry = await entryAt(50);
    expect(
      (await complaintsAbout(`delete from retours.audit where shop = 'watched' and ${nth(50)}`))[0],
    ).toBe(`audit ${entry}, sealed at 50: the entry is missing`);
    const both = await complaintsAbout(
      `delete from retours.audit where shop = 'watched' and ${nth(50)}`,
      `delete from retours.audit_seals where shop = 'watched' and position = 50`,
    );
    expect(both[0]).toBe('audit_seals 51: a seal before it is missing');
  });

  it('names an entry that was put in between', async () => {
    const complaints = await complaintsAbout(
      `insert into retours.audit (shop, tx, at, by_kind, by, what, verb, subject, key, digest)
       select shop, tx, at, by_kind, 's-2', what, verb, subject, key, digest from retours.audit where shop = 'watched' and ${nth(60)}`,
    );
    // What it forges may be told of the row as well.
    expect(complaints[0]).toContain('the entry was put in afterwards');
  });

  it('names the first of two that changed places', async () => {
    const [first] = await complaintsAbout(
      `update retours.audit_seals set position = 1000000 where shop = 'watched' and position = 70`,
      `update retours.audit_seals set position = 70 where shop = 'watched' and position = 71`,
      `update retours.audit_seals set position = 71 where shop = 'watched' and position = 1000000`,
    );
    expect(first).toContain('sealed at 70: the entry or its seal was changed');
  });

  it('names a row of the business that was changed, put in or taken out past it', async () => {
    expect(
      await complaintsAbout(`update retours.orders set credited_tax_incl = 9 where reference = 'W1-1'`),
    ).toEqual(['orders W1-1: the row was changed past the audit']);
    const copy = `insert into retours.orders select (jsonb_populate_record(o, '{"reference": "GHOST"}')).* from retours.orders o where reference = 'W1-1'`;
    expect(await complaintsAbout(copy)).toEqual(['orders GHOST: the row was put in past the audit']);
    expect(await complaintsAbout(`delete from retours.audit where key = 'W1-1'`)).toContain(
      'orders W1-1: the row was put in past the audit',
    );
  });

  it('misses a head that was written down, when the end of the chain was cut off', async () => {
    const { head } = await verify();
    await owner.query(
      `create temporary table cut as select * from retours.audit_seals order by position desc limit 1; delete from retours.audit_seals s using cut where s.position = cut.position`,
    );
    expect((await verify()).complaints).toEqual([]);
    expect((await verify(head!)).complaints).toEqual([expect.stringContaining(head!)]);
    await owner.query('insert into retours.audit_seals table cut');
  });

  it('is sealed for every shop, though the chain of another one cannot go on', async () => {
    // Nothing fits after the last position there can be.
    await here.port(Shops).create('broken');
    await owner.query(
      `insert into retours.audit_seals values ('broken', 9223372036854775807, '3', 0, sha256(''))`,
    );
    await here.port(Shops).create('sound');
    const failed = new Promise<Error>((resolve) => {
      const sealer = here.persistence.startSealer({
        onError: (error) => void sealer.stop().then(() => resolve(error)),
      });
    });
    expect((await failed).message).toBe('the audit of 1 shop(s) is not sealed');
    const { sealed: done, entries } = await verifyAudit({ appUrl: fresh.appUrl, shop: 'sound' });
    expect(done).toBe(entries);
    await owner.query(`delete from retours.audit_seals where shop = 'broken'`);
  });

  it('goes on from where it was after a backup is restored into a cluster that counts from the start', async () => {
    const report = await verify();
    // As if the entries so far came from a cluster that had counted much further.
    await owner.query(
      `delete from retours.audit_seals; update retours.audit set tx = (tx::text::bigint + 1000000000)::text::xid8`,
    );
    await sealed(async () => undefined);
    const { value } = await here.port(Shops).policy(here.staff);
    await here.port(Shops).savePolicy(here.staff, value);
    expect((await verify()).complaints).toEqual([]);
    await sealed(async () => undefined);
    expect((await verify()).complaints).toEqual([]);
    expect((await verify()).sealed).toBe(report.entries + 2);
  });
});
