import { AuditEntryView, pageOf } from '@retours/contracts';
import type { AuditEntry } from '@retours/domain';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, openShop, type MerchantShop } from '../given/open-shop.js';

describe('GET /v1/audit: who did what', () => {
  let here: MerchantShop;

  beforeAll(async () => {
    here = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => here.close());

  const page = async (query: string) =>
    expectView(pageOf(AuditEntryView), await here.call('GET', `audit?${query}`)).body as {
      items: readonly AuditEntry[];
      nextCursor: string | null;
    };

  it('names who pushed an order in, and what of it, newest first', async () => {
    const reference = await here.push();
    await here.refund(reference);
    const { items } = await page(`subject=${reference}&limit=200`);
    const entered = items.map(({ byKind, by, verb, what }) => `${byKind} ${by} ${verb} ${what}`);
    expect(entered[entered.length - 1]).toMatch(/^staff s-1 added /);
    expect(entered).toContain('staff s-1 added orders');
    expect(entered.indexOf('staff s-1 added refunds')).toBeLessThan(
      entered.indexOf('staff s-1 added orders'),
    );
    expect((await page(`subject=${reference}&actor=somebody`)).items).toEqual([]);
  });

  it('is walked page by page, each entry once', async () => {
    const all = (await page('limit=200')).items.map(({ id }) => id);
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, nextCursor } = await page(`limit=9${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      walked.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    }
    expect(walked.slice(0, all.length)).toEqual(all);
    expect(new Set(walked).size).toBe(walked.length);
  });

  it('says nothing of another shop', async () => {
    const reference = await here.push();
    const other = await here.anotherShop('other');
    const { status, body } = await other('GET', 'audit?limit=200');
    expect([status, body.items.length > 0]).toEqual([200, true]);
    const { items } = body as { items: readonly AuditEntry[] };
    expect(items.filter(({ what }) => what === 'shops').map(({ key }) => key)).toEqual(['other']);
    expect((await other('GET', `audit?subject=${reference}`)).body).toEqual({ items: [], nextCursor: null });
  });

  it('is for whoever may read the settings', async () => {
    const call = async (scope: string) =>
      here.call('GET', 'audit', undefined, { authorization: `Bearer ${await here.tokenFor(scope)}` });
    expect(await call('orders:read')).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN', scope: 'settings:read' },
    });
    expect((await call('settings:read')).status).toBe(200);
  });

  it.each(['cursor=x', 'limit=201', 'from=yesterday', 'subject=%00', 'what=orders'])(
    'refuses nonsense: %s',
    async (query) => {
      expect((await here.call('GET', `audit?${query}`)).status).toBe(400);
    },
  );
});
