import { TRANSPORT_CODES, TRANSPORT_STATUS, type TransportCode } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { one, openShop, type Answered, type MerchantShop } from './given/open-shop.js';

const FAILED_AUTH_LIMIT = 600;

describe('before any business, the merchant API refuses with the code that says why:', () => {
  let database: FreshDatabase;
  let shop: MerchantShop;
  const received = new Set<string>();

  beforeAll(async () => {
    database = await freshDatabase(migrate);
    shop = await openShop(database);
  });
  afterAll(() => shop.close());

  const refused = async (code: TransportCode, answer: Promise<Answered>, data: object = {}) => {
    const { status, headers, body } = await answer;
    expect({ ...body, status }).toMatchObject({ code, status: TRANSPORT_STATUS[code], ...data });
    expect(headers['content-type']).toContain('application/problem+json');
    received.add(code);
    return headers;
  };
  const unknown = { authorization: 'Bearer nobody.knows.it' };

  it('a body with a field nobody knows', async () => {
    await refused('VALIDATION_FAILED', shop.call('PUT', 'return-policy', { retunrsEnabled: true }), {
      errors: [expect.objectContaining({ pointer: '/retunrsEnabled' })],
    });
  });

  it('a refund without a key', async () => {
    const reference = await shop.push();
    await refused(
      'IDEMPOTENCY_KEY_REQUIRED',
      shop.call(
        'POST',
        `orders/${reference}/refunds`,
        { kind: 'return', lines: one },
        { 'idempotency-key': undefined },
      ),
    );
  });

  it('a cursor of somebody’s own making', async () => {
    await refused('CURSOR_INVALID', shop.call('GET', 'orders?cursor=page-2'));
  });

  it('a token nobody issued', async () => {
    await refused('UNAUTHENTICATED', shop.call('GET', 'orders', undefined, unknown));
  });

  it('a token that may do less', async () => {
    const authorization = `Bearer ${await shop.tokenFor('orders:read')}`;
    await refused('FORBIDDEN', shop.call('GET', 'refunds', undefined, { authorization }), {
      scope: 'refunds:read',
    });
  });

  it('a route that is not there', async () => {
    await refused('ROUTE_NOT_FOUND', shop.call('GET', 'odrers'));
  });

  it('a body that is too large', async () => {
    const explanation = 'x'.repeat(20_000_000);
    await refused('PAYLOAD_TOO_LARGE', shop.call('PUT', 'return-policy', { explanation }));
  });

  it('a body of another kind', async () => {
    await refused(
      'UNSUPPORTED_MEDIA_TYPE',
      shop.call('PUT', 'return-policy', 'returnsEnabled: true', { 'content-type': 'application/yaml' }),
    );
  });

  it('who tries token after token', async () => {
    const tries = Array.from({ length: FAILED_AUTH_LIMIT }, () =>
      shop.call('GET', 'orders', undefined, unknown),
    );
    await Promise.all(tries);
    const headers = await refused('RATE_LIMITED', shop.call('GET', 'orders', undefined, unknown));
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('everybody while the database is away, and says when to come back', async () => {
    await database.drop();
    const headers = await refused('UNAVAILABLE', shop.call('GET', 'orders'));
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('every one of them, but a fault of our own', () => {
    const expected = TRANSPORT_CODES.filter((code) => code !== 'INTERNAL');
    expect([...received].sort()).toEqual([...expected].sort());
  });
});
