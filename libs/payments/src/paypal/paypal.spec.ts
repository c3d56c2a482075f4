import { randomUUID } from 'node:crypto';
import type { GatewayRefund } from '@retours/domain';
import { describePaymentGateway } from '@retours/testkit';
import { AUTHORITY } from './paypal.certificates.js';
import { accountOf, cap, LATELY, openPayPal } from './paypal.emulator.js';
import { PayPalGateway } from './paypal.gateway.js';
import { refusal } from './paypal.replies.js';
import type { PayPalIssue } from './paypal.wire.js';

const open = async () => {
  const provider = await openPayPal();
  const gateway = new PayPalGateway({ apiBase: provider.url, authorities: [AUTHORITY] });
  return { provider, gateway };
};

describePaymentGateway(
  'paypal',
  { lookUp: false, pending: true, busy: true, accounts: true, news: true, dated: true },
  async () => {
    const { provider, gateway } = await open();
    const signed = (refund: GatewayRefund) => provider.signed(provider.event(refund));
    return {
      gateway,
      credentials: accountOf,
      badCredentials: { clientId: 'client-1', clientSecret: 'guessed' },
      payments: {
        succeeds: cap('succeeds'),
        declined: cap('declined'),
        closed: cap('closed'),
        pending: cap('pending'),
        callLost: cap('callLost'),
        replyLost: cap('replyLost'),
        troubled: cap('troubled'),
        busy: cap('busy'),
      },
      notifications: {
        signed,
        unsigned: (refund) => ({ ...signed(refund), headers: {} }),
        altered: (refund) => ({
          ...signed(refund),
          body: Buffer.from(JSON.stringify(provider.event(refund, 'x'))),
        }),
        foreign: (refund) => provider.signed(provider.event(refund), { webhookId: '1JE4291016473214C' }),
        stale: (refund) => provider.signed(provider.event(refund), { receivedAt: LATELY + 4 * 86_400 }),
      },
      paidOut: async (shop, currency) => {
        const paid = provider.books
          .of(accountOf(shop).clientId)
          .filter(({ status, amount }) => status === 'COMPLETED' && amount.currency_code === currency);
        const decimals = { JPY: 0, KWD: 3 }[currency] ?? 2;
        return paid.reduce((sum, { amount }) => sum + Number(amount.value), 0).toFixed(decimals);
      },
      close: () => provider.close(),
    };
  },
);

describe('PayPal', () => {
  let paypal: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    paypal = await open();
  });
  afterEach(() => paypal.provider.close());

  const refundOf = (scenario = 'succeeds', amount = '12.60', currency = 'EUR'): GatewayRefund => ({
    key: randomUUID(),
    shop: 'shop-1',
    gatewayReference: `${cap(scenario)}${randomUUID()}`,
    amount,
    currency,
  });
  const account = { shop: 'shop-1', gateway: 'paypal', credentials: accountOf('shop-1') };
  const ask = (refund = refundOf()) => paypal.gateway.refund(refund, account);
  const callsTo = (path: string) =>
    paypal.provider.exchanges.filter(({ call }) => call.path.startsWith(path));

  it('is sent our key three times over: for its memory, its reports and its notifications', async () => {
    const refund = refundOf();
    await ask(refund);
    const [{ call }] = callsTo('/v2');
    expect(call.headers).toMatchObject({ 'paypal-request-id': refund.key, prefer: 'return=representation' });
    expect(JSON.parse(call.body)).toEqual({
      amount: { value: '12.60', currency_code: 'EUR' },
      custom_id: refund.key,
      invoice_id: refund.key,
    });
  });

  const person = { type: 'failed', byHand: true };
  const permanent = { type: 'failed', byHand: false };
  const access = { type: 'not_now', cause: 'access' };
  const unknown = { type: 'unknown' };
  const slow = { type: 'not_now', cause: 'busy', retryAfterSeconds: 3600 };
  const meanings: Record<PayPalIssue, object> = {
    CAPTURE_FULLY_REFUNDED: permanent,
    REFUND_AMOUNT_EXCEEDED: permanent,
    CURRENCY_MISMATCH: permanent,
    REFUND_CAPTURE_CURRENCY_MISMATCH: permanent,
    INVALID_CURRENCY_CODE: permanent,
    CANNOT_BE_ZERO_OR_NEGATIVE: permanent,
    CANNOT_BE_NEGATIVE: permanent,
    DECIMAL_PRECISION: permanent,
    DECIMALS_NOT_SUPPORTED: permanent,
    REFUND_TIME_LIMIT_EXCEEDED: person,
    TRANSACTION_DISPUTED: person,
    REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK: person,
    REFUND_NOT_ALLOWED: person,
    REFUND_IS_RESTRICTED: person,
    REFUND_AMOUNT_TOO_LOW: person,
    PARTIAL_REFUND_NOT_ALLOWED: person,
    MAX_NUMBER_OF_REFUNDS_EXCEEDED: person,
    PAYER_ACCOUNT_LOCKED_OR_CLOSED: person,
    INVALID_RESOURCE_ID: person,
    MISSING_REQUIRED_PARAMETER: person,
    INVALID_PARAMETER_SYNTAX: person,
    INVALID_STRING_LENGTH: person,
    REFUND_FAILED_INSUFFICIENT_FUNDS: slow,
    PENDING_CAPTURE: slow,
    RATE_LIMIT_REACHED: { type: 'not_now', cause: 'busy', retryAfterSeconds: 7 },
    PAYEE_ACCOUNT_LOCKED_OR_CLOSED: access,
    PAYEE_ACCOUNT_RESTRICTED: access,
    INVALID_ACCOUNT_STATUS: access,
    PERMISSION_DENIED: access,
    PREVIOUS_REQUEST_IN_PROGRESS: unknown,
    DUPLICATE_INVOICE_ID: unknown,
  };
  it.each(Object.entries(meanings))('refuses a refund for %s', async (issue, meaning) => {
    const no = refusal(issue as PayPalIssue);
    paypal.provider.next.refund.push(no, no);
    expect(await ask()).toMatchObject(meaning);
  });

  it.each([
    [
      'a reason nobody has seen before',
      { status: 422, body: { name: 'NEW', details: [{ issue: 'NEW_RULE' }] } },
    ],
    ['a reason in the middle of its own failure', { ...refusal('REFUND_AMOUNT_EXCEEDED'), status: 500 }],
    ['a gateway’s error page', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a page instead of an answer', { status: 200, body: '<html>hello</html>' }],
    ['an answer cut short', { status: 201, body: '{"id":"1JU08902781691411","sta' }],
    ['a status nobody has seen before', { status: 201, body: { id: '1JU08902781691411', status: 'MAYBE' } }],
    ['an answer without a number', { status: 201, body: { status: 'COMPLETED' } }],
    ['a redirect', { status: 307, body: '', headers: { location: 'http://127.0.0.1:1/elsewhere' } }],
  ])('is in doubt about %s', async (_what, reply) => {
    paypal.provider.next.refund.push(reply);
    expect(await ask()).toMatchObject(unknown);
    expect(callsTo('/v2')).toHaveLength(1);
  });

  it.each([
    ['FAILED', { type: 'failed', reason: 'FAILED', byHand: true }],
    ['CANCELLED', { type: 'failed', reason: 'CANCELLED', byHand: true }],
    ['PENDING', { type: 'pending', gatewayRefundId: '1JU08902781691411' }],
  ])('tells a refund that is %s', async (status, outcome) => {
    paypal.provider.next.refund.push({ status: 201, body: { id: '1JU08902781691411', status } });
    expect(await ask()).toEqual(outcome);
  });

  it('refuses a second refund with our key as its invoice number, long after it forgot the first call', async () => {
    const refund = refundOf();
    await ask(refund);
    const { body } = callsTo('/v2')[0].call;
    const token = callsTo('/v2')[0].call.headers.authorization!;
    const again = await fetch(
      `${paypal.provider.url}/v2/payments/captures/${refund.gatewayReference}/refund`,
      {
        method: 'POST',
        headers: { authorization: token, 'paypal-request-id': randomUUID() },
        body,
      },
    );
    expect([again.status, await again.json()]).toEqual([
      422,
      expect.objectContaining({ details: [{ issue: 'DUPLICATE_INVOICE_ID' }] }),
    ]);
    expect(paypal.provider.books.of(account.credentials.clientId)).toHaveLength(1);
  });

  it('gives one token to all who wait, and is not asked for another while it is good', async () => {
    await Promise.all([ask(), ask(), ask(), ask()]);
    await ask();
    expect(callsTo('/v1/oauth2/token')).toHaveLength(1);
  });

  it('is asked again, once and with the same key, when it withdrew a token early', async () => {
    await ask();
    paypal.provider.withdrawTokens();
    const refund = refundOf();
    expect(await ask(refund)).toMatchObject({ type: 'succeeded' });
    expect(callsTo('/v1/oauth2/token')).toHaveLength(2);
    expect(
      callsTo('/v2')
        .map(({ call }) => call.headers['paypal-request-id'])
        .slice(1),
    ).toEqual([refund.key, refund.key]);
  });

  it.each([
    ['is down', { status: 503, body: '' }, { type: 'not_now', cause: 'busy' }],
    [
      'is overrun',
      { status: 429, body: '', headers: { 'retry-after': '30' } },
      { cause: 'busy', retryAfterSeconds: 30 },
    ],
    ['hangs up', 'hang up' as const, { type: 'not_now', cause: 'busy' }],
  ])('has done nothing yet when its door for tokens %s, and pays later', async (_what, reply, outcome) => {
    paypal.provider.next.token.push(reply);
    const refund = refundOf();
    expect(await ask(refund)).toMatchObject(outcome);
    expect(callsTo('/v2')).toHaveLength(0);
    expect(await ask(refund)).toMatchObject({ type: 'succeeded' });
  });

  it.each([
    ['clientId', { clientSecret: 'x' }],
    ['clientSecret', { clientId: 'client-1' }],
    ['clientSecret', { clientId: 'client-1', clientSecret: 'two\nlines' }],
  ])('is not asked without a %s', async (name, credentials: Record<string, string>) => {
    const said = await paypal.gateway.refund(refundOf(), { ...account, credentials });
    expect(said).toEqual({ type: 'not_now', cause: 'access', detail: `no usable ${name}` });
    expect(paypal.provider.exchanges).toHaveLength(0);
  });

  it('is asked with a new secret as soon as the merchant changed it', async () => {
    const wrong = { ...account, credentials: { ...account.credentials, clientSecret: 'old' } };
    expect(await paypal.gateway.refund(refundOf(), wrong)).toMatchObject(access);
    expect(await ask()).toMatchObject({ type: 'succeeded' });
  });

  it.each([
    ['1200.00', 'HUF', '1200'],
    ['300.00', 'TWD', '300'],
    ['1260', 'JPY', '1260'],
  ])('is sent %s %s as %s', async (amount, currency, value) => {
    const said = await ask(refundOf('succeeds', amount, currency));
    expect(said).toMatchObject({ type: 'succeeded' });
    expect(JSON.parse(callsTo('/v2')[0].call.body).amount).toEqual({ value, currency_code: currency });
  });

  it('pays back no capture older than 180 days: a person must', async () => {
    const refund = refundOf('closed');
    expect(await ask(refund)).toEqual({
      type: 'failed',
      reason: 'REFUND_TIME_LIMIT_EXCEEDED',
      byHand: true,
    });
    expect(paypal.provider.books.find(account.credentials.clientId, refund.key)).toBeUndefined();
  });

  it('pays no half forints: a person must', async () => {
    expect(await ask(refundOf('succeeds', '1200.50', 'HUF'))).toMatchObject(person);
    expect(paypal.provider.exchanges).toHaveLength(0);
  });

  it('never lets a secret out, whatever goes wrong', async () => {
    const secrets = [account.credentials.clientSecret, 'A21AA', 'Basic '];
    const echo = JSON.stringify(account.credentials);
    const said = [];
    for (const reply of [
      { status: 401, body: { error: echo } },
      { status: 503, body: echo },
    ]) {
      paypal.provider.next.token.push(reply);
      said.push(await ask());
    }
    for (const status of [200, 201, 400, 401, 403, 404, 422, 429, 500])
      for (const body of [{ name: echo, message: echo, id: '1', status: echo }, `${status} ${echo}`]) {
        // PayPal is asked twice about a token it no longer knows.
        paypal.provider.next.refund.splice(0, 2, { status, body }, { status, body });
        said.push(await ask());
      }
    expect(said.map(({ type }) => type)).not.toContain('succeeded');
    for (const secret of secrets) expect(JSON.stringify(said)).not.toContain(secret);
  });

  it('cannot be found by our key, nor listed', async () => {
    expect((await paypal.gateway.lookUp()).type).toBe('unknown');
    expect(await paypal.gateway.list()).toBeUndefined();
  });
});
