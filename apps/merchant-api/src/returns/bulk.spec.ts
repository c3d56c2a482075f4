import { randomUUID } from 'node:crypto';
import { BulkView, ReturnCountsView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, openShop, type MerchantShop } from '../given/open-shop.js';

const accept = { status: 'waiting_for_package' };

describe('many returns at once', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const asked = async () => shop.ask(await shop.push());
  const bulk = (body: object, headers?: Record<string, string>, query = '') =>
    shop.call('POST', `returns/bulk${query}`, body, headers);
  const kindOf = async (number: string) => (await shop.call('GET', `returns/${number}`)).body.status.kind;

  it('are accepted, and who was skipped is told why in the language asked for', async () => {
    const number = await asked();
    const { body } = expectView(
      BulkView,
      await bulk({ numbers: [number, 'RE-none'], ...accept }, { 'accept-language': 'fr' }),
    );
    expect(body).toMatchObject({
      done: 1,
      unchanged: 0,
      skipped: 1,
      results: [
        { number, outcome: 'done', status: { kind: 'waiting_for_package', name: 'En attente du paquet' } },
        {
          number: 'RE-none',
          outcome: 'skipped',
          status: null,
          problem: { status: 404, code: 'RETURN_NOT_FOUND', instance: '/v1/returns/RE-none' },
        },
      ],
    });
    expect(await kindOf(number)).toBe('waiting_for_package');
  });

  it('are previewed with dryRun, which changes nothing', async () => {
    const number = await asked();
    const body = { numbers: [number], ...accept };
    const preview = expectView(BulkView, await bulk(body, {}, '?dryRun=true')).body;
    expect(preview).toMatchObject({ done: 1, results: [{ outcome: 'eligible' }] });
    expect(await kindOf(number)).toBe('waiting_for_confirmation');
    expect((await bulk(body)).body).toMatchObject({ done: 1, results: [{ outcome: 'done' }] });
    expect((await bulk(body, {}, '?dryRun=true')).body).toMatchObject({ done: 0, unchanged: 1 });
  });

  it('are received, all in one condition', async () => {
    const numbers = [await asked(), await asked()];
    await bulk({ numbers, ...accept });
    expect((await bulk({ numbers, receive: { condition: 'damaged' } })).body).toMatchObject({ done: 2 });
    expect((await shop.call('GET', `returns/${numbers[0]}`)).body).toMatchObject({
      status: { kind: 'package_received' },
      receipts: [{ condition: 'damaged' }],
    });
  });

  it('are changed once under one key', async () => {
    const number = await asked();
    const key = { 'idempotency-key': randomUUID() };
    const body = { numbers: [number, 'RE-none'], ...accept };
    const first = await bulk(body, key);
    const again = await bulk(body, key);
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    expect((await shop.call('GET', `returns/${number}`)).body.history).toHaveLength(2);
    expect(await bulk({ ...body, status: 'cancelled' }, key)).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it.each([
    ['nothing is wished for', { numbers: ['RE-1'] }, '/status'],
    ['two things are', { numbers: ['RE-1'], ...accept, receive: {} }, '/receive'],
    ['they are 201', { numbers: Array.from({ length: 201 }, (_, n) => `RE-${n}`), ...accept }, '/numbers'],
    [
      'their condition is unheard of',
      { numbers: ['RE-1'], receive: { condition: 'eaten' } },
      '/receive/condition',
    ],
    ['the lifecycle is to be set aside', { numbers: ['RE-1'], ...accept, override: true }, '/override'],
  ])('are not touched when %s', async (_, body, pointer) => {
    expect(await bulk(body)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', errors: [{ pointer }] },
    });
  });

  it('are left alone without returns:write, and by staff of another shop', async () => {
    const number = await asked();
    const authorization = `Bearer ${await shop.tokenFor('returns:read')}`;
    expect(await bulk({ numbers: [number], ...accept }, { authorization })).toMatchObject({
      status: 403,
      body: { scope: 'returns:write' },
    });
    const stranger = await shop.anotherShop('bulk-elsewhere');
    expect((await stranger('POST', 'returns/bulk', { numbers: [number], ...accept })).body).toMatchObject({
      done: 0,
      results: [{ problem: { code: 'RETURN_NOT_FOUND' } }],
    });
    expect(await kindOf(number)).toBe('waiting_for_confirmation');
  });

  it('are counted as the list has them, by kind and by tab', async () => {
    const { body } = expectView(ReturnCountsView, await shop.call('GET', 'returns/counts'));
    const listed = async (filter: string) =>
      (await shop.call('GET', `returns?limit=200&${filter}`)).body.items.length;
    for (const [kind, many] of Object.entries(body.kinds)) expect(await listed(`kind=${kind}`)).toBe(many);
    for (const [tab, many] of Object.entries(body.tabs)) expect(await listed(`tab=${tab}`)).toBe(many);
    expect(body.tabs).toMatchObject({ to_refund: 2, problems: 2 });
    expect((await shop.call('GET', 'returns?tab=lost')).body.code).toBe('VALIDATION_FAILED');
  });
});
