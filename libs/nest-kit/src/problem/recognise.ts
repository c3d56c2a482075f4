import { HttpException } from '@nestjs/common';
import { CredentialsLocked, PapersBusy, Refusal } from '@retours/domain';
import { isOutage } from './outage.js';
import { Problem } from './problem.js';

/** The largest JSON body, in bytes; imports stream and have no such limit. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** Seconds after which a caller should try again when we are away. */
const RETRY_AFTER_OUTAGE = 2;

/** What the framework's own refusals mean, by the status it gives them. */
const framework: Readonly<Record<number, () => Problem>> = {
  400: () => new Problem('VALIDATION_FAILED', { errors: [{ pointer: '', message: 'it cannot be read' }] }),
  401: () => new Problem('UNAUTHENTICATED', {}),
  404: () => new Problem('ROUTE_NOT_FOUND', {}),
  405: () => new Problem('ROUTE_NOT_FOUND', {}),
  413: () => new Problem('PAYLOAD_TOO_LARGE', { maxBytes: MAX_BODY_BYTES }),
  414: () => new Problem('ROUTE_NOT_FOUND', {}),
  415: () => new Problem('UNSUPPORTED_MEDIA_TYPE', { expected: 'application/json' }),
  503: () => new Problem('UNAVAILABLE', { retryAfter: RETRY_AFTER_OUTAGE }),
};

/** Turns whatever was thrown into something we have a code for; what nobody expected is `INTERNAL`. */
export function recognise(error: unknown): Refusal | Problem {
  if (error instanceof Refusal || error instanceof Problem) return error;
  if (error instanceof PapersBusy || error instanceof CredentialsLocked || isOutage(error))
    return new Problem('UNAVAILABLE', { retryAfter: RETRY_AFTER_OUTAGE });
  if (error instanceof HttpException) return framework[error.getStatus()]?.() ?? new Problem('INTERNAL', {});
  return new Problem('INTERNAL', {});
}
