import { Controller, Get, Param } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Refusal, type Refusals } from '@retours/domain';
import { TRANSPORT_CODES, type TransportCode } from '@retours/contracts';
import { Public } from '../auth/access.js';
import { anApi } from '../given/an-api.js';
import { LANGUAGES } from './language.js';
import { Problem, type ProblemCode, type Problems } from './problem.js';

const samples: { [C in ProblemCode]: Problems[C] } = {
  VALIDATION_FAILED: { errors: [{ pointer: '/lines/0/quantity', message: 'must be a number' }] },
  IDEMPOTENCY_KEY_REQUIRED: {},
  CURSOR_INVALID: {},
  UNAUTHENTICATED: {},
  FORBIDDEN: { scope: 'orders:read' },
  ROUTE_NOT_FOUND: {},
  PAYLOAD_TOO_LARGE: { maxBytes: 1048576 },
  UNSUPPORTED_MEDIA_TYPE: { expected: 'application/json' },
  RATE_LIMITED: { retryAfter: 12 },
  UNAVAILABLE: { retryAfter: 2 },
  INTERNAL: {},
  SHOP_UNKNOWN: { shop: 'mugs' },
  ORDER_NOT_FOUND: { reference: 'A-1' },
  RETURN_NOT_FOUND: { number: 'RE-2026-000007' },
  REFUND_NOT_FOUND: { id: 'r1' },
  PAYMENT_NOT_FOUND: { paymentId: 'p1' },
  PAYMENT_REFUND_NOT_FOUND: { id: 'pr1' },
  CREDIT_SLIP_NOT_FOUND: { number: 'AV-2026-000001' },
  VOUCHER_NOT_FOUND: { voucher: 'V-4T7K-9QXM-2F0A-HZ5R' },
  REDEMPTION_NOT_FOUND: { id: '7' },
  STATUS_NOT_FOUND: { status: 'lost' },
  WEBHOOK_ENDPOINT_NOT_FOUND: { id: 'we1' },
  WEBHOOK_DELIVERY_NOT_FOUND: { id: 'e1.we1' },
  GATEWAY_NOT_FOUND: { gateway: 'paybuddy' },
  TRANSITION_NOT_ALLOWED: { nextStatuses: ['package_received'] },
  ORDER_LOCKED: { reference: 'A-1' },
  ORDER_ALREADY_PAID: { reference: 'A-1' },
  ORDER_NOT_PAID: { reference: 'A-1' },
  ORDER_NOT_DELIVERED: { reference: 'A-1' },
  ORDER_ALREADY_DELIVERED: { reference: 'A-1' },
  RETURNS_DISABLED: {},
  STATUS_EXISTS: { status: 'lost' },
  STATUS_IN_USE: { status: 'lost', returns: ['RE-2026-000007'], count: 1 },
  PAYMENT_EXISTS: { paymentId: 'p1' },
  SETTLEMENT_NOT_EXPECTED: { status: 'succeeded' },
  RETRY_NOT_EXPECTED: { status: 'succeeded' },
  REVIEW_NOT_EXPECTED: { status: 'succeeded' },
  LAST_LINE: { lineId: 'l1' },
  VOUCHER_EXPIRED: { expiresAt: '2027-03-10T10:00:00.000Z' },
  REDEMPTION_REVERSED: { id: '7' },
  RETURN_SLIP_NOT_AVAILABLE: { kind: 'package_received' },
  CREDIT_SLIP_REVERSED: { number: 'AV-2026-000002' },
  WEBHOOK_ENDPOINT_LIMIT: { max: 20 },
  WEBHOOK_ENDPOINT_DISABLED: { id: 'we1' },
  IDEMPOTENCY_IN_PROGRESS: {},
  VERSION_CONFLICT: { version: 3 },
  PERIOD_INVALID: { max: 372 },
  LINE_REQUIRED: {},
  LINE_NOT_FOUND: { lineId: 'l1' },
  QUANTITY_INVALID: { lineId: 'l1' },
  QUANTITY_TOO_HIGH: { lineId: 'l1', max: 1, openReturns: ['RE-2026-000007'] },
  NOT_RECEIVED: { lineId: 'l1', max: 1 },
  AMOUNT_INVALID: { lineId: 'l1', field: 'amount' },
  AMOUNT_TOO_HIGH: { lineId: 'l1', max: '12.60' },
  NOTHING_TO_REFUND: {},
  DOCUMENT_REQUIRED: {},
  EXPLANATION_REQUIRED: {},
  EXPLANATION_TOO_LONG: { max: 4000 },
  NOTE_REQUIRED: { field: 'note' },
  ORDER_NOT_RETURNABLE: { reasons: ['not_paid', 'window_closed'], deadline: '2026-03-18T22:59:59.999Z' },
  ORDER_INCONSISTENT: { field: 'lines[0].totalTaxIncl' },
  POLICY_INVALID: { field: 'rounding.type' },
  MAIL_TEMPLATE_INVALID: { field: 'html', line: 3, message: 'unknown variable: costumer.name' },
  PAYMENT_SPLIT_INVALID: { max: '20.18' },
  SIGNATURE_INVALID: {},
  WEBHOOK_URL_FORBIDDEN: { reason: 'private_address' },
  IDEMPOTENCY_KEY_REUSED: {},
};

/** The table of api.md "Codes", as far as the domain and the transport have them. */
const table: Readonly<Record<number, string>> = {
  400: 'VALIDATION_FAILED IDEMPOTENCY_KEY_REQUIRED CURSOR_INVALID',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN SHOP_UNKNOWN',
  404: 'ORDER_NOT_FOUND RETURN_NOT_FOUND REFUND_NOT_FOUND PAYMENT_NOT_FOUND PAYMENT_REFUND_NOT_FOUND CREDIT_SLIP_NOT_FOUND VOUCHER_NOT_FOUND REDEMPTION_NOT_FOUND STATUS_NOT_FOUND WEBHOOK_ENDPOINT_NOT_FOUND WEBHOOK_DELIVERY_NOT_FOUND GATEWAY_NOT_FOUND ROUTE_NOT_FOUND',
  409: 'TRANSITION_NOT_ALLOWED ORDER_LOCKED ORDER_ALREADY_PAID ORDER_NOT_PAID ORDER_NOT_DELIVERED ORDER_ALREADY_DELIVERED RETURNS_DISABLED STATUS_IN_USE STATUS_EXISTS PAYMENT_EXISTS RETURN_SLIP_NOT_AVAILABLE SETTLEMENT_NOT_EXPECTED RETRY_NOT_EXPECTED REVIEW_NOT_EXPECTED LAST_LINE VOUCHER_EXPIRED REDEMPTION_REVERSED CREDIT_SLIP_REVERSED WEBHOOK_ENDPOINT_LIMIT WEBHOOK_ENDPOINT_DISABLED IDEMPOTENCY_IN_PROGRESS',
  412: 'VERSION_CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  422: 'PERIOD_INVALID LINE_REQUIRED LINE_NOT_FOUND QUANTITY_INVALID QUANTITY_TOO_HIGH NOT_RECEIVED AMOUNT_INVALID AMOUNT_TOO_HIGH NOTHING_TO_REFUND DOCUMENT_REQUIRED EXPLANATION_REQUIRED EXPLANATION_TOO_LONG NOTE_REQUIRED ORDER_NOT_RETURNABLE ORDER_INCONSISTENT MAIL_TEMPLATE_INVALID PAYMENT_SPLIT_INVALID SIGNATURE_INVALID WEBHOOK_URL_FORBIDDEN IDEMPOTENCY_KEY_REUSED',
  429: 'RATE_LIMITED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};
const statusOf = (code: string) =>
  Number(Object.keys(table).find((status) => table[Number(status)]?.split(' ').includes(code)));

const failures: Readonly<Record<string, unknown>> = {
  bug: new Error('password=hunter2 at line 7'),
  pool: new Error('timeout exceeded when trying to connect'),
  shutdown: Object.assign(new Error('terminating connection'), { code: '57P01' }),
  full: { driverError: Object.assign(new Error('too many clients'), { code: '53300' }) },
  refused: new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]),
  closing: new Error('Cannot use a pool after calling end on the pool'),
  unique: Object.assign(new Error('duplicate key'), { code: '23505' }),
};

@Public()
@Controller('v1')
class Complaints {
  @Get('problems/:code')
  problem(@Param('code') code: ProblemCode): never {
    if (TRANSPORT_CODES.some((each) => each === code))
      throw new Problem(code as TransportCode, samples[code as TransportCode]);
    throw new Refusal(code as keyof Refusals, samples[code as keyof Refusals]);
  }
  @Get('failures/:name')
  failure(@Param('name') name: string): never {
    throw failures[name];
  }
}

describe('Problems', () => {
  let app: NestFastifyApplication;
  const ask = async (url: string, language?: string) => {
    const reply = await app.inject({ url, headers: language ? { 'accept-language': language } : {} });
    return { reply, problem: reply.json<Record<string, unknown>>() };
  };
  beforeAll(async () => ({ app } = await anApi([Complaints])));
  afterAll(() => app.close());

  const codes = Object.keys(samples).filter((code) => code !== 'POLICY_INVALID') as ProblemCode[];
  const everyWay = codes.flatMap((code) => LANGUAGES.map((language) => ({ code, language })));

  it.each(everyWay)('$code reaches its status, told in $language', async ({ code, language }) => {
    const { reply, problem } = await ask(`/v1/problems/${code}`, language);
    expect(reply.statusCode).toBe(statusOf(code));
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(problem).toMatchObject({
      type: `urn:retours:problem:${code}`,
      status: statusOf(code),
      code,
      instance: `/v1/problems/${code}`,
    });
    const { status, ...data } = samples[code] as { status?: string };
    expect(problem).toMatchObject(status === undefined ? data : { ...data, state: status });
    expect(`${problem.title} ${problem.detail}`).not.toMatch(/undefined|null|\[object/);
  });

  it.each(codes)('%s is told in French to the French, in English to the others', async (code) => {
    const english = (await ask(`/v1/problems/${code}`)).problem;
    const french = (await ask(`/v1/problems/${code}`, 'de, fr-CA;q=0.9, en;q=0.5')).problem;
    expect(french.title).not.toBe(english.title);
    expect(french.detail).not.toBe(english.detail);
  });

  it('names the setting that cannot be', async () => {
    const { reply, problem } = await ask('/v1/problems/POLICY_INVALID');
    expect(reply.statusCode).toBe(400);
    expect(problem).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer: '/rounding/type' }] });
  });

  it('keeps what we got wrong to ourselves', async () => {
    const { reply, problem } = await ask('/v1/failures/bug');
    expect(reply.statusCode).toBe(500);
    expect(problem.code).toBe('INTERNAL');
    expect(reply.payload).not.toMatch(/hunter2|stack|\.ts/);
  });

  it.each(['pool', 'shutdown', 'full', 'refused', 'closing'])(
    'asks to try again when the database is away (%s)',
    async (name) => {
      const { reply, problem } = await ask(`/v1/failures/${name}`);
      expect(reply.statusCode).toBe(503);
      expect(problem).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 2 });
      expect(reply.headers['retry-after']).toBe('2');
    },
  );

  it('does not call a broken rule of the database an outage', async () => {
    expect((await ask('/v1/failures/unique')).reply.statusCode).toBe(500);
  });

  it.each(['/v1/nowhere', '/', '/v1/problems'])('says that there is nothing at %s', async (url) => {
    const { reply, problem } = await ask(url);
    expect(reply.statusCode).toBe(404);
    expect(problem.code).toBe('ROUTE_NOT_FOUND');
  });

  it('says so too when only the method is wrong', async () => {
    const reply = await app.inject({ method: 'DELETE', url: '/v1/problems/INTERNAL' });
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });

  it.each(['/v1/problems/%zz', '/v1/problems/%00', '/v1/problems/x?y=%00'])(
    'refuses the path %s',
    async (url) => {
      const { reply, problem } = await ask(url);
      expect(reply.statusCode).toBe(400);
      expect(problem.code).toBe('VALIDATION_FAILED');
    },
  );

  it('says when to come back after too many requests', async () => {
    expect((await ask('/v1/problems/RATE_LIMITED')).reply.headers['retry-after']).toBe('12');
  });

  it('says how to authenticate', async () => {
    expect((await ask('/v1/problems/UNAUTHENTICATED')).reply.headers['www-authenticate']).toMatch(/^Bearer/);
  });
});
