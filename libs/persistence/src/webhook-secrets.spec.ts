import { newEndpoint, Shops, WebhookEndpoints } from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence, type Persistence } from './index.js';

const form = { url: 'https://shop.example/hooks', events: [], description: null, enabled: true };

describe('the secrets of webhooks in the database', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
    const endpoint = newEndpoint(form, 'e1', '2026-03-10T10:00:00.000Z');
    await persistence.port(Shops).create('ours');
    await persistence
      .port(WebhookEndpoints)
      .create({ shop: 'ours', actor: given.staff }, endpoint, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  }, 60_000);
  afterAll(async () => {
    await persistence.close();
    await fresh.drop();
  });

  async function asRole<R>(url: string, shop: string, work: (client: Client) => Promise<R>): Promise<R> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(`begin; set local app.shop = '${shop}'`);
      return await work(client);
    } finally {
      await client.end();
    }
  }

  it.each(['webhook_secrets', 'webhook_endpoints'])('show %s to their own shop only', async (table) => {
    const seen = (shop: string) =>
      asRole(
        fresh.appUrl,
        shop,
        async (client) => (await client.query(`select from retours.${table}`)).rowCount,
      );
    expect([await seen('ours'), await seen('theirs')]).toEqual([1, 0]);
  });

  it('are nothing the relay may see', async () => {
    await expect(
      asRole(fresh.relayUrl, 'ours', (client) => client.query('select secret from retours.webhook_secrets')),
    ).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['a second newest', `insert into retours.webhook_secrets values ('ours', 'e1', 'whsec_second', null)`],
    [
      'one of an endpoint that is not there',
      `insert into retours.webhook_secrets values ('ours', 'e2', 'whsec_a', null)`,
    ],
    ['one that no package could read', `update retours.webhook_secrets set secret = 'mine'`],
    [
      'kept for an endpoint that is off for no reason',
      `update retours.webhook_endpoints set enabled = false`,
    ],
  ])('cannot be %s', async (_, sql) => {
    await expect(asRole(fresh.appUrl, 'ours', (client) => client.query(sql))).rejects.toThrow(/violates/);
  });

  it('go with their endpoint', async () => {
    await persistence.port(WebhookEndpoints).remove({ shop: 'ours', actor: given.staff }, 'e1');
    const left = await asRole(
      fresh.appUrl,
      'ours',
      async (client) => (await client.query('select from retours.webhook_secrets')).rowCount,
    );
    expect(left).toBe(0);
  });
});
