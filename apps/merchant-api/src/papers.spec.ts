import { LetterheadView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { anOrder, expectView, openShop, type MerchantShop } from './given/open-shop.js';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const png = (base64: string) => `data:image/png;base64,${base64}`;
const LOGO = png(PIXEL);
/** The same picture that says to be 65,535 pixels wide. */
const BOMB = png(Buffer.from(PIXEL, 'base64').fill(0xff, 18, 20).toString('base64'));
/** The same without its end. */
const BROKEN = png(Buffer.from(PIXEL, 'base64').subarray(0, 51).toString('base64'));
const letterhead = {
  name: 'Atelier Lumière',
  address: ['75004 Paris'],
  registration: ['SIRET 812'],
  logo: LOGO,
};

describe('papers for staff', () => {
  let shop: MerchantShop;
  const slipNow = async () => (await shop.refund(await shop.push())).creditSlipNumber!;
  const etagOf = async (number: string) => (await shop.download(`credit-slips/${number}.pdf`)).headers.etag;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  it('a letterhead is saved whole, read back as it was, and under its version', async () => {
    const empty = expectView(LetterheadView, await shop.call('GET', 'letterhead'));
    expect([empty.headers.etag, empty.body.name, empty.body.logo]).toEqual(['"v1"', '', null]);
    const saved = expectView(
      LetterheadView,
      await shop.call('PUT', 'letterhead', letterhead, { 'if-match': '"v1"' }),
    );
    expect([saved.headers.etag, saved.body]).toEqual([
      '"v2"',
      { ...letterhead, email: null, phone: null, website: null },
    ]);
    expect((await shop.call('PUT', 'letterhead', saved.body, { 'if-match': '"v1"' })).body.code).toBe(
      'VERSION_CONFLICT',
    );
    expect((await shop.call('GET', 'letterhead')).body).toEqual(saved.body);
  });

  it.each([
    ['a drawing that may carry scripts', 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='],
    ['a text that says it is a picture', png('SGVsbG8sIHdvcmxkIQ==')],
    ['an address', 'https://example.com/logo.png'],
    ['a picture that would fill the memory', BOMB],
    ['a picture that breaks off', BROKEN],
    ['a picture of more than 200 kB', png(PIXEL + 'A'.repeat(266_640))],
  ])('%s is no logo', async (_, logo) => {
    const { status, body } = await shop.call('PUT', 'letterhead', { ...letterhead, logo });
    expect([status, body]).toMatchObject([
      400,
      { code: 'VALIDATION_FAILED', errors: [{ pointer: '/logo' }] },
    ]);
  });

  it('a credit slip keeps the letterhead and the logo it was issued with', async () => {
    await shop.call('PUT', 'letterhead', letterhead);
    const number = await slipNow();
    const before = await etagOf(number);
    await shop.call('PUT', 'letterhead', { name: 'Another name', logo: null });
    expect(await etagOf(number)).toBe(before);
    const { body } = await shop.call('GET', `credit-slips/${number}`);
    expect([body.seller.name, body.buyer]).toEqual([
      'Atelier Lumière',
      { name: 'Ada L', address: [], locale: 'fr' },
    ]);
    expect((await shop.call('GET', `credit-slips/${await slipNow()}`)).body.seller.name).toBe('Another name');
  });

  it('a customer’s address goes onto their papers', async () => {
    const customer = {
      id: 'c-42',
      firstName: 'Ada',
      lastName: 'L',
      address: ['36 avenue de l’Opéra', '75002 Paris'],
    };
    const reference = await shop.push({ ...anOrder(), customer });
    const { creditSlipNumber } = await shop.refund(reference);
    expect((await shop.call('GET', `credit-slips/${creditSlipNumber}`)).body.buyer.address).toEqual(
      customer.address,
    );
    const long = { ...customer, address: Array.from({ length: 11 }, () => 'line') };
    expect((await shop.call('PUT', 'orders/too-long', { ...anOrder(), customer: long })).status).toBe(400);
  });

  it('a slip as data and as paper are two addresses', async () => {
    const number = await slipNow();
    const [data, paper] = [
      await shop.call('GET', `credit-slips/${number}`),
      await shop.download(`credit-slips/${number}.pdf`),
    ];
    expect([data.status, data.body.number]).toEqual([200, number]);
    expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('a return slip is for who may read returns, a credit slip for who may read refunds', async () => {
    const [number, slip] = [await shop.ask(await shop.push()), await slipNow()];
    await shop.call('POST', `returns/${number}/status-changes`, { status: 'waiting_for_package' });
    const as = async (scope: string) => ({ authorization: `Bearer ${await shop.tokenFor(scope)}` });
    const status = async (path: string, scope: string) => (await shop.download(path, await as(scope))).status;
    expect(await status(`returns/${number}/slip.pdf`, 'returns:read')).toBe(200);
    expect(await status(`returns/${number}/slip.pdf`, 'refunds:read')).toBe(403);
    expect(await status(`credit-slips/${slip}.pdf`, 'refunds:read')).toBe(200);
    expect(await status(`credit-slips/${slip}.pdf`, 'returns:read')).toBe(403);
  });

  it('another shop’s papers are not there', async () => {
    const slip = await slipNow();
    const theirs = await shop.anotherShop('shop-2');
    expect((await theirs('GET', `credit-slips/${slip}.pdf`)).body.code).toBe('CREDIT_SLIP_NOT_FOUND');
    expect((await theirs('GET', 'letterhead')).body.name).toBe('');
  });
});
