import type { Replies } from '../given/books.js';
import type { Reply } from '../given/emulator.js';
import type { PayPalIssue } from './paypal.wire.js';

/** A refund in PayPal's books. */
export type Booked = Readonly<{
  id: string;
  capture: string;
  status: 'COMPLETED' | 'PENDING' | 'FAILED' | 'CANCELLED';
  amount: Readonly<{ value: string; currency_code: string }>;
  custom_id: string;
  invoice_id: string;
}>;

const API = 'https://api.paypal.com/v2/payments';
export const AT = '2026-01-02T03:04:05Z';

/** A refund as PayPal writes it, in replies and in notifications. */
export const written = ({ capture, ...refund }: Booked) => ({
  ...refund,
  ...(refund.status === 'PENDING' ? { status_details: { reason: 'ECHECK' } } : {}),
  create_time: AT,
  update_time: AT,
  links: [
    { href: `${API}/refunds/${refund.id}`, rel: 'self', method: 'GET' },
    { href: `${API}/captures/${capture}`, rel: 'up', method: 'GET' },
  ],
});
const created = (refund: Booked): Reply => ({ status: 201, body: written(refund) });

const ERRORS = {
  400: ['INVALID_REQUEST', 'Request is not well-formed, syntactically incorrect, or violates schema.'],
  401: [
    'AUTHENTICATION_FAILURE',
    'Authentication failed due to missing authorization header, or invalid authentication credentials.',
  ],
  403: ['NOT_AUTHORIZED', 'Authorization failed due to insufficient permissions.'],
  404: ['RESOURCE_NOT_FOUND', 'The specified resource does not exist.'],
  409: ['RESOURCE_CONFLICT', 'The server has detected a conflict while processing this request.'],
  422: [
    'UNPROCESSABLE_ENTITY',
    'The requested action could not be performed, semantically incorrect, or failed business validation.',
  ],
  429: ['RATE_LIMIT_REACHED', 'Too many requests. Blocked due to rate limiting.'],
} as const;
type Status = keyof typeof ERRORS;

/** Those that are no 422. */
const STATUS: Partial<Record<PayPalIssue, Status>> = {
  MISSING_REQUIRED_PARAMETER: 400,
  INVALID_PARAMETER_SYNTAX: 400,
  INVALID_STRING_LENGTH: 400,
  INVALID_ACCOUNT_STATUS: 401,
  PERMISSION_DENIED: 403,
  INVALID_RESOURCE_ID: 404,
  PREVIOUS_REQUEST_IN_PROGRESS: 409,
  RATE_LIMIT_REACHED: 429,
};

/** PayPal's no for a reason; without one, its no for a status. */
export function refusal(
  issue?: PayPalIssue,
  status: Status = (issue && STATUS[issue]) ?? 422,
): Exclude<Reply, string> {
  const [name, message] = ERRORS[status];
  const details = issue && status !== 429 ? { details: [{ issue }] } : {};
  return {
    status,
    body: { name, message, debug_id: 'b1d1f06c7246c', ...details, links: [] },
    ...(status === 429 ? { headers: { 'retry-after': '7' } } : {}),
  };
}

const FAILURE: Reply = {
  status: 500,
  body: {
    name: 'INTERNAL_SERVER_ERROR',
    message: 'An internal server error has occurred.',
    debug_id: 'b1d1f06c7246c',
    links: [],
  },
};

/** What PayPal answers to a refund call, per scenario. */
export const paypalReplies: Replies<Booked> = {
  succeeds: ({ book }) => created(book()),
  pending: ({ book }) => created(book({ status: 'PENDING' })),
  declined: () => refusal('CAPTURE_FULLY_REFUNDED'),
  closed: () => refusal('REFUND_TIME_LIMIT_EXCEEDED'),
  callLost: ({ first, book }) => (first ? 'hang up' : created(book())),
  replyLost: ({ first, book }) => {
    const booked = book();
    return first ? 'hang up' : created(booked);
  },
  troubled: ({ first, book }) => {
    const booked = book();
    return first ? FAILURE : created(booked);
  },
  busy: ({ first, book }) => (first ? refusal('RATE_LIMIT_REACHED') : created(book())),
};
