import type { ProblemCode, Problems } from './problem.js';
import { STATUS_OF } from './status.js';

type KeysOf<T> = T extends unknown ? (string extends keyof T ? never : keyof T) : never;
/** The name of any data a problem may carry; a `status` of ours travels as `state`. */
type Told = Exclude<KeysOf<Problems[ProblemCode]>, 'status'> | 'state';

const text = (description: string) => ({ type: 'string' as const, description });
const whole = (description: string) => ({ type: 'integer' as const, description });
const texts = (description: string) => ({
  type: 'array' as const,
  items: { type: 'string' as const },
  description,
});

/** The data of the codes: one that is not described here does not compile. */
const data: Readonly<Record<Told, object>> = {
  errors: {
    type: 'array',
    description: 'What is wrong with each field',
    items: {
      type: 'object',
      required: ['pointer', 'message'],
      properties: {
        pointer: text('JSON pointer into the body or the query'),
        message: { type: 'string' },
      },
    },
  },
  field: text('The field at fault'),
  line: whole('The line of the template the mistake is on'),
  message: text('What is wrong there'),
  lineId: text('The line at fault'),
  max: { type: ['integer', 'string'], description: 'The most there may be: a quantity, or an amount' },
  openReturns: texts('Numbers of the returns that hold the rest'),
  returns: texts('Numbers of the latest returns in the status, twenty at most'),
  count: whole('How many returns are in the status'),
  kind: text('The kind of status: which it is the last one of, or which the return is in'),
  nextStatuses: texts('Codes of the statuses it may move to'),
  reasons: texts('Every reason why the order cannot be returned'),
  deadline: { type: ['string', 'null'], format: 'date-time', description: 'The last moment for a return' },
  state: text('The status it has'),
  version: whole('The version stored'),
  gateway: text('The payment gateway'),
  scope: text('The scope the token lacks'),
  retryAfter: whole('Seconds to wait'),
  maxBytes: whole('The most bytes a body may have'),
  expected: text('The media type that is taken'),
  shop: text('The shop of the token'),
  reference: text('The order'),
  number: text('The return or credit slip'),
  paymentId: text('The payment'),
  id: text('What was not found'),
  reason: text('Why an address cannot be called'),
  voucher: text('The code of the voucher'),
  expiresAt: { type: 'string', format: 'date-time', description: 'The end of its validity' },
};

/** A problem, as OpenAPI describes it; the data of its code stands beside the members of RFC 9457. */
export const problemSchema = {
  type: 'object' as const,
  description: 'Why the answer is no (RFC 9457)',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: text('`urn:retours:problem:` and the code'),
    title: text('What happened, in a few words'),
    status: whole('The HTTP status'),
    detail: text('Which limit was hit, and what to do next'),
    instance: text('The path it happened at'),
    code: {
      type: 'string' as const,
      description: 'Stable: program against this',
      enum: Object.keys(STATUS_OF).filter((code) => code !== 'POLICY_INVALID'),
    },
    ...data,
  },
};
