import { randomUUID } from 'node:crypto';
import { MerchantReturnView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, one, openShop, type MerchantShop } from '../given/open-shop.js';

const wish = { explanation: 'Too big', lines: one };
const favour = { override: true, note: 'Promised by phone' };

describe('a return that staff make for a customer who phoned', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const ask = (reference: string, body: object = wish, headers?: Record<string, string>) =>
    shop.call('POST', `orders/${reference}/returns`, body, headers);
  const refusal = async (answer: ReturnType<typeof ask>) => {
    const { status, body } = await answer;
    return { status, ...body };
  };
  const setPolicy = async (settings: object) => {
    const { body } = await shop.call('GET', 'return-policy');
    await shop.call('PUT', 'return-policy', { ...body, ...settings });
  };

  it('waits for confirmation, has an address, and reserves its units', async () => {
    const reference = await shop.push();
    const { body, headers } = expectView(MerchantReturnView, await ask(reference), 201);
    expect(body).toMatchObject({
      orderReference: reference,
      customerId: 'c-42',
      status: { kind: 'waiting_for_confirmation' },
      lines: [{ lineId: 'l1', quantity: 1 }],
      history: [{ byKind: 'staff', by: 's-1', override: false, note: null }],
    });
    expect([headers.location, headers.etag]).toEqual([`/v1/returns/${body.number}`, '"v1"']);
    expect((await shop.call('GET', `returns/${body.number}`)).body).toEqual(body);
    expect((await shop.call('GET', `orders/${reference}`)).body.lines[0].ledger.reserved).toBe(1);
  });

  it("is in the customer's list and in the merchant's at once, with the note", async () => {
    const { body } = await ask(await shop.push(), { ...wish, ...favour });
    const [newest] = await shop.ownReturns();
    expect(newest).toMatchObject({
      number: body.number,
      history: [{ note: 'Promised by phone', override: true, byKind: 'staff' }],
    });
    const { items } = (await shop.call('GET', 'returns?limit=1')).body;
    expect(items).toMatchObject([{ number: body.number }]);
  });

  it('is refused after the window, unless it is overridden with a note', async () => {
    const reference = await shop.push();
    await setPolicy({ returnWindowDays: 14 });
    expect(await refusal(ask(reference))).toMatchObject({
      status: 422,
      code: 'ORDER_NOT_RETURNABLE',
      reasons: ['window_closed'],
      deadline: '2026-03-18T22:59:59.999Z',
    });
    for (const note of [undefined, ' '])
      expect(await refusal(ask(reference, { ...wish, override: true, note }))).toMatchObject({
        status: 422,
        code: 'NOTE_REQUIRED',
        field: 'note',
      });
    expect((await ask(reference, { ...wish, ...favour })).status).toBe(201);
    await setPolicy({ returnWindowDays: 0 });
  });

  it('may be overridden while returns are switched off, too', async () => {
    const reference = await shop.push();
    await setPolicy({ returnsEnabled: false });
    expect(await refusal(ask(reference))).toMatchObject({ reasons: ['returns_disabled'] });
    expect((await ask(reference, { ...wish, ...favour })).status).toBe(201);
    await setPolicy({ returnsEnabled: true });
  });

  it('takes a permission of its own to be overridden', async () => {
    const reference = await shop.push();
    const authorization = `Bearer ${await shop.tokenFor('returns:write')}`;
    expect(await refusal(ask(reference, { ...wish, ...favour }, { authorization }))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      scope: 'returns:override',
    });
    expect((await ask(reference, wish, { authorization })).status).toBe(201);
  });

  it('never has more units than there are, overridden or not', async () => {
    const reference = await shop.push();
    const { body } = await ask(reference);
    const tooMany = { ...wish, lines: [{ lineId: 'l1', quantity: 2 }] };
    for (const more of [{}, favour])
      expect(await refusal(ask(reference, { ...tooMany, ...more }))).toMatchObject({
        status: 422,
        code: 'QUANTITY_TOO_HIGH',
        lineId: 'l1',
        max: 1,
        openReturns: [body.number],
      });
  });

  it('is refused as a customer would be', async () => {
    const reference = await shop.push();
    expect(await refusal(ask('nothing', {}))).toMatchObject({ status: 422, code: 'LINE_REQUIRED' });
    expect(await refusal(ask(reference, { ...wish, lines: [{ lineId: 'l1' }] }))).toMatchObject({
      status: 422,
      code: 'QUANTITY_INVALID',
    });
    expect(await refusal(ask(reference, { lines: one }))).toMatchObject({
      status: 422,
      code: 'EXPLANATION_REQUIRED',
    });
    expect(await refusal(ask(reference, { ...wish, explanation: 'x'.repeat(4001) }))).toMatchObject({
      status: 422,
      code: 'EXPLANATION_TOO_LONG',
      max: 4000,
    });
    expect(await refusal(ask(reference, { ...wish, lines: [{ lineId: 'l9', quantity: 1 }] }))).toMatchObject({
      status: 422,
      code: 'LINE_NOT_FOUND',
      lineId: 'l9',
    });
    expect(await refusal(ask(reference, { ...wish, orderReference: 'A-1' }))).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
    });
  });

  it('is made once under one key', async () => {
    const reference = await shop.push();
    const key = { 'idempotency-key': randomUUID() };
    const first = await ask(reference, wish, key);
    const again = await ask(reference, wish, key);
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    expect(again.headers.location).toBe(first.headers.location);
    expect((await shop.call('GET', `orders/${reference}`)).body.returns).toHaveLength(1);
  });

  it("of another shop's order answers as one that does not exist", async () => {
    const reference = await shop.push();
    const stranger = await shop.anotherShop('returns-elsewhere');
    const theirs = await stranger('POST', `orders/${reference}/returns`, wish);
    const nobodys = await stranger('POST', 'orders/nothing/returns', wish);
    expect([theirs.status, JSON.stringify(theirs.body)]).toEqual([
      404,
      JSON.stringify(nobodys.body).replaceAll('nothing', reference),
    ]);
  });
});
