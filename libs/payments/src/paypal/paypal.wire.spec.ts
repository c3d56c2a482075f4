import { aRefund } from '../given/refund.js';
import { outcomeOf, outcomeOfRefusal, outcomeOfReply, outcomeWithoutToken, valueOf } from './paypal.wire.js';

describe('PayPal is told an amount', () => {
  it.each([
    ['12.6', 'EUR', '12.60'],
    ['1260', 'JPY', '1260'],
    ['1260.00', 'HUF', '1260'],
    ['1260.00', 'TWD', '1260'],
    ['12.50', 'HUF', undefined],
    ['12.50', 'TWD', undefined],
  ])('of %s %s as %s', (amount, currency, told) => {
    expect(valueOf(amount, currency)).toBe(told);
  });
});

describe('PayPal’s word on a refund', () => {
  it.each([
    ['COMPLETED', undefined, { type: 'succeeded', gatewayRefundId: 'R1' }],
    ['PENDING', 'ECHECK', { type: 'pending', gatewayRefundId: 'R1' }],
    ['FAILED', undefined, { type: 'failed', reason: 'FAILED', byHand: true }],
    ['FAILED', 'DENIED', { type: 'failed', reason: 'DENIED', byHand: true }],
    ['CANCELLED', undefined, { type: 'failed', reason: 'CANCELLED', byHand: true }],
    ['TELEPORTED', undefined, { type: 'unknown', detail: 'unknown status TELEPORTED' }],
  ])('%s (%s) is understood', (status, reason, said) => {
    expect(outcomeOf({ id: 'R1', status, reason })).toEqual(said);
  });

  it.each([{ id: 'R1' }, { status: 'COMPLETED' }])(
    'without its number or its status, %j, is none',
    (refund) => {
      expect(outcomeOf(refund)).toEqual({ type: 'unknown', detail: 'no refund in the answer' });
    },
  );
});

describe('PayPal’s reply', () => {
  const refund = aRefund('capture-1');
  const said = (value?: string, currency?: string) =>
    outcomeOfReply({ id: 'R1', status: 'COMPLETED', value, currency }, refund);

  it.each([
    ['12.60', 'EUR'],
    ['12.6', 'EUR'],
    [undefined, undefined],
  ])('about %s %s is about the refund we asked for', (value, currency) => {
    expect(said(value, currency)).toEqual({ type: 'succeeded', gatewayRefundId: 'R1' });
  });

  it.each([
    ['12.61', 'EUR'],
    ['12.60', 'USD'],
    ['many', 'EUR'],
  ])('about %s %s is about another, and decides nothing', (value, currency) => {
    expect(said(value, currency)).toEqual({
      type: 'unknown',
      detail: `the key stands for another refund: ${value} ${currency}`,
    });
  });
});

describe('PayPal’s refusal', () => {
  const no = (status: number, issues: readonly string[], retryAfter?: string) =>
    outcomeOfRefusal({ status, issues, retryAfter });

  it.each([
    'CAPTURE_FULLY_REFUNDED',
    'REFUND_AMOUNT_EXCEEDED',
    'CURRENCY_MISMATCH',
    'REFUND_CAPTURE_CURRENCY_MISMATCH',
    'INVALID_CURRENCY_CODE',
    'CANNOT_BE_ZERO_OR_NEGATIVE',
    'CANNOT_BE_NEGATIVE',
    'DECIMAL_PRECISION',
    'DECIMALS_NOT_SUPPORTED',
  ])('%s is final: nobody can pay this back', (issue) => {
    expect(no(422, [issue])).toEqual({ type: 'failed', reason: issue, byHand: false });
  });

  it.each([
    'REFUND_TIME_LIMIT_EXCEEDED',
    'TRANSACTION_DISPUTED',
    'REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK',
    'REFUND_NOT_ALLOWED',
    'REFUND_IS_RESTRICTED',
    'REFUND_AMOUNT_TOO_LOW',
    'PARTIAL_REFUND_NOT_ALLOWED',
    'MAX_NUMBER_OF_REFUNDS_EXCEEDED',
    'PAYER_ACCOUNT_LOCKED_OR_CLOSED',
    'INVALID_RESOURCE_ID',
    'MISSING_REQUIRED_PARAMETER',
    'INVALID_PARAMETER_SYNTAX',
    'INVALID_STRING_LENGTH',
  ])('%s is one that a person can work round', (issue) => {
    expect(no(422, [issue])).toEqual({ type: 'failed', reason: issue, byHand: true });
  });

  it.each(['REFUND_FAILED_INSUFFICIENT_FUNDS', 'PENDING_CAPTURE'])(
    '%s asks us to wait for an hour',
    (issue) => {
      expect(no(422, [issue], '7')).toEqual({
        type: 'not_now',
        cause: 'busy',
        detail: `${issue}: PayPal answers 422`,
        retryAfterSeconds: 3_600,
      });
    },
  );

  it.each(['RATE_LIMIT_REACHED', 'NEW'])('%s with status 429 asks us to wait as long as it says', (issue) => {
    expect(no(429, [issue], '7')).toMatchObject({ type: 'not_now', cause: 'busy', retryAfterSeconds: 7 });
  });

  it('RATE_LIMIT_REACHED asks us to wait, whatever its status', () => {
    expect(no(422, ['RATE_LIMIT_REACHED'])).toMatchObject({ type: 'not_now', cause: 'busy' });
  });

  it.each([
    'PAYEE_ACCOUNT_LOCKED_OR_CLOSED',
    'PAYEE_ACCOUNT_RESTRICTED',
    'INVALID_ACCOUNT_STATUS',
    'PERMISSION_DENIED',
  ])('%s means that our access is not good', (issue) => {
    expect(no(422, [issue])).toMatchObject({ type: 'not_now', cause: 'access' });
  });

  it.each([401, 403])('with status %i means that our access is not good', (status) => {
    expect(no(status, [])).toEqual({
      type: 'not_now',
      cause: 'access',
      detail: `NO_REASON: PayPal answers ${status}`,
    });
  });

  it.each([[['NEW']], [['PREVIOUS_REQUEST_IN_PROGRESS']], [['DUPLICATE_INVOICE_ID']], [[]]])(
    'for %j leaves the refund in doubt',
    (issues) => {
      expect(no(422, issues)).toEqual({
        type: 'unknown',
        detail: `${issues[0] ?? 'NO_REASON'}: PayPal answers 422`,
      });
    },
  );

  it('is known by the first of its issues that is in our table', () => {
    expect(no(422, ['NEW', 'REFUND_NOT_ALLOWED', 'REFUND_AMOUNT_EXCEEDED'])).toEqual({
      type: 'failed',
      reason: 'REFUND_NOT_ALLOWED',
      byHand: true,
    });
  });

  it.each([0, 500, 503])('with status %i is no refusal when it may have been carried out', (status) => {
    expect(no(status, status === 0 ? [] : ['REFUND_AMOUNT_EXCEEDED']).type).toBe('unknown');
  });
});

describe('without a token of PayPal’s nothing was asked for', () => {
  it.each([400, 401, 403])('and status %i means that our access is not good', (status) => {
    expect(outcomeWithoutToken({ status, issues: [] })).toEqual({
      type: 'not_now',
      cause: 'access',
      detail: `NO_TOKEN: PayPal answers ${status} to the client id and secret`,
    });
  });

  it.each([
    [429, '429'],
    [503, '503'],
    [0, 'nothing'],
  ])('and status %i means that it is busy', (status, told) => {
    expect(outcomeWithoutToken({ status, issues: [], retryAfter: '9' })).toEqual({
      type: 'not_now',
      cause: 'busy',
      detail: `NO_TOKEN: PayPal answers ${told} to the client id and secret`,
      retryAfterSeconds: 9,
    });
  });
});
