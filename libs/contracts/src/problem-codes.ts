/** What is wrong with one field: a JSON pointer into the body or query, and why. */
export type FieldError = Readonly<{ pointer: string; message: string }>;

/** Every "no" of the transport (business codes live in the domain), with what it tells the caller. */
export type TransportProblems = {
  VALIDATION_FAILED: { errors: readonly FieldError[] };
  IDEMPOTENCY_KEY_REQUIRED: Record<string, never>;
  CURSOR_INVALID: Record<string, never>;
  UNAUTHENTICATED: Record<string, never>;
  /** `scope` is the one the token lacks; without it, the route answers calls from its own machine only. */
  FORBIDDEN: { scope?: string };
  ROUTE_NOT_FOUND: Record<string, never>;
  PAYLOAD_TOO_LARGE: { maxBytes: number };
  UNSUPPORTED_MEDIA_TYPE: { expected: string };
  /** `retryAfter` is in seconds, as in the `Retry-After` header. */
  RATE_LIMITED: { retryAfter: number };
  UNAVAILABLE: { retryAfter: number };
  INTERNAL: Record<string, never>;
};
export type TransportCode = keyof TransportProblems;

/** The HTTP status of each transport code (api.md "Codes"). */
export const TRANSPORT_STATUS: Readonly<Record<TransportCode, number>> = {
  VALIDATION_FAILED: 400,
  IDEMPOTENCY_KEY_REQUIRED: 400,
  CURSOR_INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ROUTE_NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

export const TRANSPORT_CODES = Object.keys(TRANSPORT_STATUS) as TransportCode[];
