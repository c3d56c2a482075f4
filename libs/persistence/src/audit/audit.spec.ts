import {
  AuditTrail,
  editOrderStatus,
  emptyLetterhead,
  GatewayAccounts,
  Letterheads,
  MailTemplates,
  newEndpoint,
  PaymentRefundClaims,
  redeemVoucher,
  Shops,
  Statuses,
  Vouchers,
  WebhookEndpoints,
} from '@retours/domain';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { openWatchedShop, type WatchedShop } from '../given/watched-shop.js';
import { migrate } from '../index.js';

/** Tables that say nothing about the business, or nothing that another one does not say. */
const NOT_AUDITED = [
  'adapter_migrations',
  'audit',
  'audit_seals',
  'clock_offset',
  'gateway_news',
  'idempotency_keys',
  'logos',
  'migrations',
  'notification_attempts',
  'notifications',
  'number_series',
  'outbox',
  'overview_counters',
  'overview_orders',
  'overview_places',
  'overview_products',
  'payment_refund_moves',
  'reconciliations',
  'restores',
  'return_counts',
  'stock_movements',
];
const STAFF = 'staff s-1';

describe('the audit', () => {
  let fresh: FreshDatabase;
  let here: WatchedShop;

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    here = await openWatchedShop(fresh);
  });
  afterAll(async () => {
    await here.persistence.close();
    await fresh.drop();
  });

  const asOwner = async <R extends object>(sql: string): Promise<R[]> => {
    const owner = new Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    try {
      return (await owner.query<R>(sql)).rows;
    } finally {
      await owner.end();
    }
  };

  it('is kept of every table of the business', async () => {
    const tables = await asOwner<{ name: string; audited: boolean }>(
      `select c.relname as name, count(t.oid) filter (where t.tgname like 'audits\\_%') = 3 as audited
         from pg_class c left join pg_trigger t on t.tgrelid = c.oid
        where c.relnamespace = 'retours'::regnamespace and c.relkind = 'r' group by c.relname`,
    );
    const free = tables.filter(({ audited }) => !audited).map(({ name }) => name);
    expect(free.filter((name) => !NOT_AUDITED.includes(name))).toEqual([]);
  });

  it('says who pushed an order in, who asked for a return, who refunded it, and who sends the money', async () => {
    const { enteredBy, push, ask, refund, port } = here;
    expect(await enteredBy(() => push('A-1'))).toEqual(
      ['order_lines', 'order_status_history', 'orders', 'payments'].map(
        (table) => `${table} added: ${STAFF}`,
      ),
    );
    expect(await enteredBy(() => ask('A-1'))).toEqual([
      'order_lines changed: customer c-42',
      'return_history added: customer c-42',
      'return_lines added: customer c-42',
      'returns added: customer c-42',
    ]);
    const refunded = await enteredBy(() =>
      refund('A-1', {
        kind: 'return',
        lines: [{ lineId: 'l1', quantity: 1 }],
        creditSlip: true,
        restock: true,
      }),
    );
    for (const table of ['refunds added', 'payment_refunds added', 'credit_slips added', 'payments changed'])
      expect(refunded).toContain(`${table}: ${STAFF}`);
    const [{ key }] = (await here.entries({ subject: 'A-1' })).filter(
      ({ what }) => what === 'payment_refunds',
    );
    const sent = await enteredBy(() => port(PaymentRefundClaims).claim('watched', key, 60));
    expect(sent).toEqual(['payment_refunds changed: system refund-worker']);
  });

  it('says who spent a voucher', async () => {
    const { enteredBy, push, refund, port, staff, occasion } = here;
    await push('A-2');
    const goodwill = { amount: '10.00', reason: 'late' };
    const { value } = await refund('A-2', { kind: 'partial', goodwill, voucher: true, creditSlip: false });
    const { code } = value.voucher!;
    const redeemed = () =>
      port(Vouchers).redeem(staff, code, (book) => redeemVoucher(book, { amount: '4.00' }, occasion()));
    expect(await enteredBy(redeemed)).toEqual([
      `voucher_redemptions added: ${STAFF}`,
      `vouchers changed: ${STAFF}`,
    ]);
  });

  it('says who changed the settings, the statuses, the letterhead, a mail or a webhook endpoint', async () => {
    const { enteredBy, port, staff } = here;
    const { value } = await port(Shops).policy(staff);
    const expected = (...rows: string[]) => rows.map((row) => `${row}: ${STAFF}`);
    expect(await enteredBy(() => port(Shops).savePolicy(staff, { ...value, returnWindowDays: 9 }))).toEqual(
      expected('policy_versions added', 'shops changed'),
    );
    const recolour = () =>
      port(Statuses).update(staff, { list: 'orderStatuses', code: 'shipped' }, (shop) =>
        editOrderStatus(shop, 'shipped', { color: '#123456' }),
      );
    expect(await enteredBy(recolour)).toEqual(expected('order_statuses changed', 'status_versions added'));
    expect(
      await enteredBy(() => port(Letterheads).save(staff, { ...emptyLetterhead, name: 'Mugs' })),
    ).toEqual(expected('letterhead_versions added', 'shops changed'));
    const words = { subject: 'x', text: 'x', html: 'x' };
    const template = () => port(MailTemplates).save(staff, { mail: 'refunded', language: 'en' }, words);
    expect(await enteredBy(template)).toEqual(expected('mail_versions added'));
    const form = { url: 'https://shop.example/hooks', events: [], description: null, enabled: true };
    const endpoint = newEndpoint(form, 'w-1', '2026-03-10T10:00:00.000Z');
    const webhooks = port(WebhookEndpoints);
    expect(await enteredBy(() => webhooks.create(staff, endpoint, 'whsec_abc'))).toEqual(
      expected('webhook_endpoints added', 'webhook_secrets added'),
    );
    expect(await enteredBy(() => webhooks.remove(staff, 'w-1'))).toEqual(
      expected('webhook_endpoints removed', 'webhook_secrets removed'),
    );
  });

  it('says who saved, paused and removed an account at a gateway', async () => {
    const { enteredBy, port, staff } = here;
    const accounts = port(GatewayAccounts);
    const { shop } = staff;
    const save = () =>
      accounts.save(staff, 'stripe', { secretKey: 'sk_live_abc' }, { secretKey: { set: true } });
    expect(await enteredBy(save)).toEqual([`gateway_accounts added: ${STAFF}`]);
    const { edition } = (await accounts.find(shop, 'stripe'))!;
    expect(await enteredBy(() => accounts.pause(shop, 'stripe', edition, 'refused'))).toEqual([
      'gateway_accounts changed: system refund-worker',
    ]);
    expect(await enteredBy(save)).toEqual([`gateway_accounts changed: ${STAFF}`]);
    expect(await enteredBy(() => accounts.remove(staff, 'stripe'))).toEqual([
      `gateway_accounts removed: ${STAFF}`,
    ]);
  });

  it('says nothing of what was refused, of a second answer to one key, or of a bell', async () => {
    const { enteredBy, push, ask, port } = here;
    await push('A-3');
    expect(
      await enteredBy(() => expect(ask('A-3', 3)).rejects.toMatchObject({ code: expect.any(String) })),
    ).toEqual([]);
    await asOwner(`set role none; alter table retours.payment_refunds no force row level security`);
    expect(await enteredBy(() => asOwner(`update retours.payment_refunds set rings = rings + 1`))).toEqual(
      [],
    );
    await asOwner('alter table retours.payment_refunds force row level security');
    expect(port).toBeDefined();
  });

  it('names a role that went past the application', async () => {
    const past = () =>
      asOwner(`alter table retours.orders no force row level security;
      update retours.orders set credited_tax_incl = 1 where reference = 'A-3'; alter table retours.orders force row level security`);
    expect(await here.enteredBy(past)).toEqual(['orders changed: role retours_owner']);
  });

  it('holds ids and digests, and nothing about anybody', async () => {
    const app = new Client({ connectionString: fresh.appUrl });
    await app.connect();
    await app.query(`begin; set local app.shop = 'watched'`);
    const { rows } = await app.query<{ text: string }>('select a::text as text from retours.audit a');
    for (const sql of [
      'insert into retours.audit (shop) values (1)',
      'update retours.audit set by = 1',
      'delete from retours.audit',
      'delete from retours.audit_seals',
    ])
      await expect(
        app.query(`savepoint s; ${sql}`).finally(() => app.query('rollback to s')),
      ).rejects.toMatchObject({ code: '42501' });
    await app.end();
    expect(rows.length).toBeGreaterThan(20);
    const said = rows.map(({ text }) => text).join();
    for (const secret of ['ada@example.com', 'Ada', 'Mug', 'whsec_', 'sk_live_', 'Too big', '14.28'])
      expect(said).not.toContain(secret);
  });

  it('cannot be told what never happened: the application may not hang its triggers on tables of its own', async () => {
    const app = new Client({ connectionString: fresh.appUrl });
    await app.connect();
    await app.query('create temporary table forged (like retours.payments)');
    const forge = `create trigger forges after insert on forged referencing new table as added
      for each statement execute function retours.audit_payments()`;
    await expect(app.query(forge)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });

  it('is read newest first, by subject, actor and time, page by page, by its own shop only', async () => {
    const { entries, port, staff } = here;
    const all = await entries();
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page = await port(AuditTrail).entries(staff, {}, { limit: 7, after });
      walked.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(walked).toEqual(all.map(({ id }) => id));
    const mine = await entries({ actor: 'c-42', subject: 'A-1' });
    expect(mine.map(({ what, key }) => `${what} ${key}`)).toEqual(['order_lines A-1/l1']);
    const { at } = all[10];
    expect((await entries({ from: at, to: at })).map(({ id }) => id)).toContain(all[10].id);
    expect(await entries({ to: '2000-01-01T00:00:00.000Z' })).toEqual([]);
    expect((await port(AuditTrail).entries({ ...staff, shop: 'other' }, {}, { limit: 5 })).items).toEqual([]);
    const foreign = { limit: 5, after: '2026-03-10T10:00:00.000Z~RE-2026-000001' };
    expect(await port(AuditTrail).entries(staff, {}, foreign)).toEqual({ items: [], next: null });
  });
});
