import { fieldName } from './field-name.js';
import type { Texts } from './texts.js';
import { reasons, urlObjections, written } from './words.en.js';

const list = (items: readonly string[]) => items.join(', ');
const line = (lineId?: string) => (lineId === undefined ? '' : ` of line ${lineId}`);
const field = (name?: string) => (name === undefined ? '' : ` in ${name}`);

export const english: Texts = {
  VALIDATION_FAILED: ({ errors }) => [
    'The request is malformed',
    `Correct ${list(errors.map(({ pointer, message }) => `${fieldName(pointer) || 'the request'}: ${message}`))}.`,
  ],
  IDEMPOTENCY_KEY_REQUIRED: () => [
    'An idempotency key is required',
    'Send an Idempotency-Key header of your own making, and the same one again when you repeat this call.',
  ],
  CURSOR_INVALID: () => [
    'The cursor is not valid',
    'Use nextCursor of the page before as it is, or leave the cursor out to begin at the newest.',
  ],
  UNAUTHENTICATED: () => [
    'Authentication is required',
    'Send "Authorization: Bearer <token>" with a signed token that is issued for this API and has not expired.',
  ],
  FORBIDDEN: ({ scope }) => [
    'Not allowed',
    scope === undefined
      ? 'Only programs on the same machine may call this; use a loopback address.'
      : `You do not have the right to do this (${scope}): ask whoever manages your access for it.`,
  ],
  ROUTE_NOT_FOUND: () => [
    'There is nothing here',
    'No route has this method and path; /docs lists them all.',
  ],
  PAYLOAD_TOO_LARGE: ({ maxBytes }) => [
    'The body is too large',
    `At most ${maxBytes} bytes are taken at once: send less, or in several calls.`,
  ],
  UNSUPPORTED_MEDIA_TYPE: ({ expected }) => [
    'The content type is not supported',
    `Send the body as ${expected}, and say so in Content-Type.`,
  ],
  RATE_LIMITED: ({ retryAfter }) => [
    'Too many requests',
    `The limit is reached: try again in ${retryAfter} seconds.`,
  ],
  UNAVAILABLE: ({ retryAfter }) => [
    'Not available for the moment',
    `Try again in ${retryAfter} seconds; repeating with the same Idempotency-Key is safe.`,
  ],
  INTERNAL: () => [
    'Something went wrong on our side',
    'It was recorded; try again, and name the X-Request-Id of this answer when you report it.',
  ],

  SHOP_UNKNOWN: ({ shop }) => [
    'The shop is not known',
    `The token names the shop ${shop}, which is not on this installation: create it first, or correct the token.`,
  ],
  ORDER_NOT_FOUND: ({ reference }) => [
    'The order was not found',
    `There is no order ${reference} for you: check its reference.`,
  ],
  RETURN_NOT_FOUND: ({ number }) => [
    'The return was not found',
    `There is no return ${number} for you: check its number.`,
  ],
  REFUND_NOT_FOUND: ({ id }) => ['The refund was not found', `There is no refund ${id}: check its id.`],
  PAYMENT_NOT_FOUND: ({ paymentId }) => [
    'The payment was not found',
    `The order has no payment ${paymentId}: use one of its payments.`,
  ],
  PAYMENT_REFUND_NOT_FOUND: ({ id }) => [
    'The payment refund was not found',
    `There is no payment refund ${id}: check its id in the refund.`,
  ],
  CREDIT_SLIP_NOT_FOUND: ({ number }) => [
    'The credit slip was not found',
    `There is no credit slip ${number} for you: check its number.`,
  ],
  VOUCHER_NOT_FOUND: ({ voucher }) => [
    'The voucher was not found',
    `There is no voucher ${voucher} for this customer: check its code.`,
  ],
  REDEMPTION_NOT_FOUND: ({ id }) => [
    'The redemption was not found',
    `This voucher has no redemption ${id}: check its id.`,
  ],
  STATUS_NOT_FOUND: ({ status }) => [
    'The status was not found',
    `The shop has no status ${status}: use one of its own, or add it.`,
  ],
  WEBHOOK_ENDPOINT_NOT_FOUND: ({ id }) => [
    'The webhook endpoint was not found',
    `There is no webhook endpoint ${id}: check its id.`,
  ],
  WEBHOOK_DELIVERY_NOT_FOUND: ({ id }) => [
    'The delivery was not found',
    `This webhook endpoint has no delivery ${id}: check its id.`,
  ],
  GATEWAY_NOT_FOUND: ({ gateway }) => [
    'The payment gateway was not found',
    `No payment gateway here is called ${gateway}: check its name.`,
  ],

  TRANSITION_NOT_ALLOWED: ({ nextStatuses }) => [
    'This status cannot follow',
    nextStatuses.length > 0
      ? `From here the return may move to: ${list(nextStatuses)}.`
      : 'The return is closed and moves no further.',
  ],
  ORDER_LOCKED: ({ reference, lineId }) => [
    'The order can no longer be changed',
    lineId === undefined
      ? `A return or a refund was made for order ${reference}: work with it as it stands.`
      : `Units of line ${lineId} were cancelled, asked back or refunded: it stays on order ${reference}.`,
  ],
  ORDER_ALREADY_PAID: ({ reference }) => [
    'The order is paid already',
    `Money was captured for order ${reference}: make a refund instead.`,
  ],
  ORDER_NOT_PAID: ({ reference }) => [
    'The order is not paid',
    `Order ${reference} has no captured payment to give back: record the payment first, or cancel the products.`,
  ],
  ORDER_NOT_DELIVERED: ({ reference }) => [
    'The order is not delivered',
    `Order ${reference} has not reached its customer: make a standard refund, or record the delivery first.`,
  ],
  ORDER_ALREADY_DELIVERED: ({ reference }) => [
    'The order is delivered already',
    `Order ${reference} has reached its customer: make a return instead.`,
  ],
  RETURNS_DISABLED: () => [
    'Returns are switched off',
    'Switch returns on in the return policy, or make a partial refund.',
  ],
  STATUS_EXISTS: ({ status }) => [
    'The status exists',
    `The code ${status} is taken, if only by a deleted status that orders or returns still name: choose another, or change that status.`,
  ],
  STATUS_IN_USE: ({ status, returns = [], count = 0, kind, field: setting }) => [
    'The status is in use',
    setting !== undefined
      ? `The return policy names ${status} in ${setting}: choose another status there first.`
      : kind !== undefined
        ? `${status} is the last status of the kind ${kind}: add another of that kind first.`
        : `Returns in ${status}: ${count} (${list(returns)}${count > returns.length ? ', …' : ''}). Move them to another status first.`,
  ],
  PAYMENT_EXISTS: ({ paymentId }) => [
    'The payment exists',
    `Payment ${paymentId} is recorded already with other figures: use a new id for another payment.`,
  ],
  SETTLEMENT_NOT_EXPECTED: ({ status }) => [
    'There is nothing to settle',
    `This payment refund is ${status}; only one that awaits a person or has failed is settled by hand.`,
  ],
  RETRY_NOT_EXPECTED: ({ status }) => [
    'There is nothing to retry',
    `This payment refund is ${status}; only a failed one can be tried again.`,
  ],
  REVIEW_NOT_EXPECTED: ({ status }) => [
    'There is nothing to decide',
    `This payment refund is ${status}; only one that needs review waits for a decision.`,
  ],
  LAST_LINE: ({ lineId }) => [
    'The last line must stay',
    `Line ${lineId} is the only one left: cancel the whole instead.`,
  ],
  RETURN_SLIP_NOT_AVAILABLE: ({ kind }) => [
    'There is no return slip now',
    kind === 'waiting_for_confirmation'
      ? 'The return slip is there once the return is accepted and waits for its package.'
      : 'A return slip goes into the package: this return no longer waits for one.',
  ],
  VOUCHER_EXPIRED: ({ expiresAt }) => [
    'The voucher has expired',
    `It was valid until ${expiresAt}: the customer has to pay in another way.`,
  ],
  REDEMPTION_REVERSED: ({ id }) => [
    'The redemption was given back already',
    `Redemption ${id} is on its voucher again: there is nothing left to give back.`,
  ],
  CREDIT_SLIP_REVERSED: ({ number }) => [
    'The credit slip is reversed already',
    `Slip ${number} counters it: a slip is countered once, and a countering slip never.`,
  ],
  WEBHOOK_ENDPOINT_LIMIT: ({ max }) => [
    'There are enough webhook endpoints',
    `A shop has ${max} at most: remove one, or change one.`,
  ],
  WEBHOOK_ENDPOINT_DISABLED: ({ id }) => [
    'The webhook endpoint is disabled',
    `Nothing is sent to ${id} before it is enabled again.`,
  ],
  IDEMPOTENCY_IN_PROGRESS: () => [
    'The same call is still running',
    'Wait a second, then repeat it with the same Idempotency-Key to get its answer.',
  ],
  VERSION_CONFLICT: ({ version }) => [
    'It was changed in the meantime',
    `The version stored is v${version}: read it again, then repeat your change.`,
  ],

  PERIOD_INVALID: ({ max }) => [
    'There is no such period',
    `Give two days that exist, the first one first, ${max} days at most.`,
  ],
  LINE_REQUIRED: () => ['A line is required', 'Name at least one line with its quantity.'],
  LINE_NOT_FOUND: ({ lineId }) => [
    'The line was not found',
    `Line ${lineId} is not there, or is named twice: name each line once.`,
  ],
  QUANTITY_INVALID: ({ lineId }) => [
    'The quantity is not valid',
    `The quantity${line(lineId)} must be a whole number of 1 or more.`,
  ],
  QUANTITY_TOO_HIGH: ({ lineId, max, openReturns }) => [
    'The quantity is too high',
    `Line ${lineId} allows ${max} at most${openReturns?.length ? `; open returns hold more: ${list(openReturns)}` : ''}.`,
  ],
  NOT_RECEIVED: ({ lineId, max }) => [
    'Not received yet',
    `${max} of line ${lineId} came in and can be refunded: record a receipt for more.`,
  ],
  AMOUNT_INVALID: ({ lineId, field: name }) => [
    'The amount is not valid',
    `The amount${line(lineId)}${field(name)} must be a decimal string such as "12.60", in range, with no more decimals than its currency.`,
  ],
  AMOUNT_TOO_HIGH: ({ lineId, field: name, max }) => [
    'The amount is too high',
    `The amount${line(lineId)}${field(name)} may be ${max} at most.`,
  ],
  NOTHING_TO_REFUND: () => [
    'There is nothing to refund',
    'Ask for a quantity, for shipping or for goodwill.',
  ],
  DOCUMENT_REQUIRED: () => ['A document is required', 'Ask for a credit slip, a voucher or both.'],
  EXPLANATION_REQUIRED: () => ['An explanation is required', 'Say in a few words why the goods come back.'],
  EXPLANATION_TOO_LONG: ({ max }) => ['The explanation is too long', `Keep it to ${max} characters.`],
  NOTE_REQUIRED: ({ field: name }) => [
    'A written reason is required',
    `Fill in ${written[name] ?? name}: it is kept with the decision.`,
  ],
  ORDER_NOT_RETURNABLE: ({ reasons: why, deadline }) => [
    'The order cannot be returned',
    `Because ${list(why.map((reason) => reasons[reason]))}${deadline ? ` (the last moment: ${deadline})` : ''}; ask the shop.`,
  ],
  ORDER_INCONSISTENT: ({ field: name }) => [
    'The order does not add up',
    `${name} does not fit the rest of the order: correct it and send the order again.`,
  ],
  POLICY_INVALID: () => ['The setting is not valid', 'this setting cannot take that value'],
  MAIL_TEMPLATE_INVALID: ({ field, line, message }) => [
    'The mail template has a mistake',
    `In ${field}, line ${line}: ${message}.`,
  ],
  PAYMENT_SPLIT_INVALID: ({ max, paymentId }) => [
    'The split over payments is not valid',
    paymentId === undefined
      ? `The parts must add up to ${max}.`
      : `Payment ${paymentId} can give back ${max} at most, in one part.`,
  ],
  SIGNATURE_INVALID: () => [
    'The notification is not believed',
    'It is not signed with the secret of this account, it was altered, or it is too old: check the secret and send it again.',
  ],
  WEBHOOK_URL_FORBIDDEN: ({ reason }) => ['This address cannot be called', urlObjections[reason]],
  IDEMPOTENCY_KEY_REUSED: () => [
    'The idempotency key was used for another call',
    'Repeat the very same body with this key, or use a new key.',
  ],
};
