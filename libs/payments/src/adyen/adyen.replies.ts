import type { Replies } from '../given/books.js';
import type { Reply } from '../given/emulator.js';
import type { AdyenErrorCode } from './adyen.wire.js';

/** A refund in Adyen's books. */
export type Booked = Readonly<{
  pspReference: string;
  payment: string;
  merchantAccount: string;
  reference: string;
  amount: Readonly<{ value: number; currency: string }>;
}>;

/** Adyen never says more than this, whatever becomes of the refund. */
const received = ({ payment, ...refund }: Booked): Reply => ({
  status: 201,
  body: { ...refund, paymentPspReference: payment, status: 'received' },
});

const REFUSALS: Readonly<Record<AdyenErrorCode, readonly [status: number, message: string, type?: string]>> =
  {
    '000': [401, 'HTTP Status Response - Unauthorized', 'security'],
    '010': [403, 'Not allowed', 'security'],
    '100': [422, "Required object 'amount' is not provided."],
    '137': [422, 'Invalid amount specified'],
    '138': [422, 'Unsupported currency specified'],
    '167': [422, 'Original pspReference required for this operation'],
    '702': [400, 'Unexpected input: ", expected: }'],
    '704': [422, 'request already processed or in progress'],
    '901': [403, 'Invalid Merchant Account', 'security'],
    '906': [422, 'Original pspReference is invalid for this environment!'],
  };

/** Adyen's no for a reason. */
export function refusal(errorCode: AdyenErrorCode): Exclude<Reply, string> {
  const [status, message, errorType = 'validation'] = REFUSALS[errorCode];
  return { status, body: { status, errorCode, message, errorType } };
}

const FAILURE: Reply = {
  status: 500,
  body: { status: 500, errorCode: '000', message: 'Internal server error', errorType: 'internal' },
};

/** What Adyen answers to a refund call, per scenario. */
export const adyenReplies: Replies<Booked> = {
  succeeds: ({ book }) => received(book()),
  pending: ({ book }) => received(book()),
  declined: () => refusal('137'),
  closed: () => refusal('167'),
  callLost: ({ first, book }) => (first ? 'hang up' : received(book())),
  replyLost: ({ first, book }) => {
    const booked = book();
    return first ? 'hang up' : received(booked);
  },
  troubled: ({ first, book }) => {
    const booked = book();
    return first ? FAILURE : received(booked);
  },
  busy: ({ first, book }) =>
    first ? { status: 429, body: '', headers: { 'retry-after': '7' } } : received(book()),
};
