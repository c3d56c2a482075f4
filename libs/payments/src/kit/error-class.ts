import type { GatewayOutcome } from '@retours/domain';
import { unknown } from './outcome.js';
import { redact } from './redact.js';

/** What a provider said when it did not do as asked. */
export type Objection = Readonly<{
  /** A short word for the reason: the provider's own code where it has one. */
  code: string;
  words: string;
  retryAfterSeconds?: number;
}>;

/** A code is one word; whatever else stands in its place is nobody's code. */
const wordOf = (code: string): string => (/^[\w.:-]{1,64}$/.test(code) ? redact(code) : 'unnamed');

const no =
  (byHand: boolean) =>
  ({ code }: Objection): GatewayOutcome => ({ type: 'failed', reason: wordOf(code), byHand });

const notNow =
  (cause: 'busy' | 'access') =>
  ({ code, words, retryAfterSeconds }: Objection): GatewayOutcome => ({
    type: 'not_now',
    cause,
    detail: redact(`${wordOf(code)}: ${words}`),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });

/** The kinds of objection there are, and what each makes of a refund. */
const CLASSES = {
  /** A no for good: nobody can pay this back, by hand neither. */
  permanent: no(false),
  /** A no that a person can work round. */
  person: no(true),
  /** Nothing was done: the same key again, later. */
  wait: notNow('busy'),
  /** Nothing was done: the account's keys are not good. */
  access: notNow('access'),
  /** Perhaps something was done: only a look-up tells. */
  lookUp: ({ code, words }) => unknown(`${wordOf(code)}: ${words}`),
} satisfies Record<string, (objection: Objection) => GatewayOutcome>;

export type ErrorClass = keyof typeof CLASSES;

/** What an objection makes of a refund; one that is in no table leaves it in doubt. */
export const outcomeOfObjection = (kind: ErrorClass | undefined, objection: Objection): GatewayOutcome =>
  CLASSES[kind ?? 'lookUp'](objection);

/** The class a code stands for, by its own entry only; undefined for one nobody has seen before. */
export const classOf = (table: Readonly<Record<string, ErrorClass>>, code: string): ErrorClass | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/** Seconds of a `Retry-After` header; undefined when it is missing or no whole number of seconds up to an hour. */
export function retryAfterOf(header: string | null | undefined): number | undefined {
  if (!header || !/^\d{1,4}$/.test(header)) return undefined;
  const seconds = Number(header);
  return seconds <= 3_600 ? seconds : undefined;
}
