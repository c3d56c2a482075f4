import { STATUS_CODES } from 'node:http';
import type { ProblemCode } from '../problem/problem.js';
import { STATUS_OF } from '../problem/status.js';
import { retryAfter } from './headers.js';

/** What of an operation decides how the transport may refuse it. */
export type Taken = Readonly<{
  isGuarded: boolean;
  needsScope: boolean;
  /** By name: path, query and header parameters. */
  parameters: ReadonlySet<string>;
  /** The media type of its body. */
  body?: string;
  key: 'required' | 'optional' | 'none';
}>;

/** The transport's part in every operation: what is taken may be refused. */
const transport: readonly (readonly [when: (taken: Taken) => boolean, ...codes: ProblemCode[]])[] = [
  [({ parameters, body }) => parameters.size > 0 || body !== undefined, 'VALIDATION_FAILED'],
  [({ parameters }) => parameters.has('cursor'), 'CURSOR_INVALID'],
  [({ key }) => key === 'required', 'IDEMPOTENCY_KEY_REQUIRED'],
  [({ isGuarded }) => isGuarded, 'UNAUTHENTICATED', 'SHOP_UNKNOWN', 'RATE_LIMITED'],
  [({ needsScope }) => needsScope, 'FORBIDDEN'],
  [({ parameters }) => parameters.has('If-Match'), 'VERSION_CONFLICT'],
  [({ body }) => body === 'application/json', 'PAYLOAD_TOO_LARGE'],
  [({ body }) => body !== undefined, 'UNSUPPORTED_MEDIA_TYPE'],
  [({ key }) => key !== 'none', 'IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED'],
  [() => true, 'INTERNAL', 'UNAVAILABLE'],
];

const waits = new Set([429, 503]);

const answer = (status: number, codes: readonly ProblemCode[]) => ({
  description: `${STATUS_CODES[status]}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  ...(waits.has(status) ? { headers: retryAfter } : {}),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          {
            properties: {
              status: { type: 'integer' as const, enum: [status] },
              code: { type: 'string' as const, enum: [...codes] },
            },
          },
        ],
      },
    },
  },
});

const SHARED = '#/components/responses/';

/** The answers that are shared, each under its one code: those a part of a document refers to. */
export function sharedAnswers(part: object) {
  const referred = new Set(JSON.stringify(part).match(/#\/components\/responses\/\w+/g));
  const codes = (Object.keys(STATUS_OF) as ProblemCode[]).filter((code) => referred.has(`${SHARED}${code}`));
  return Object.fromEntries(codes.map((code) => [code, answer(STATUS_OF[code], [code])]));
}

/** The answers of an operation that are problems, by status, each with its codes (api.md "Codes"). */
export function problemAnswers(taken: Taken, own: readonly ProblemCode[]) {
  const ofTransport = transport.flatMap(([when, ...codes]) => (when(taken) ? codes : []));
  const codes = [...new Set([...ofTransport, ...own])];
  const statuses = [...new Set(codes.map((code) => STATUS_OF[code]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const its = codes.filter((code) => STATUS_OF[code] === status);
      return [status, its.length === 1 ? { $ref: `${SHARED}${its[0]}` } : answer(status, its)];
    }),
  );
}
