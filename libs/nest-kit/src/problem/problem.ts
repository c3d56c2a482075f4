import type { TransportCode, TransportProblems } from '@retours/contracts';
import type { Refusals } from '@retours/domain';

/** Everything an answer may complain about, by code, with its data. */
export type Problems = Refusals & TransportProblems;
export type ProblemCode = keyof Problems;

/** A "no" of the transport: the request never reached the business. The business says no with a `Refusal`. */
export class Problem<C extends TransportCode = TransportCode> extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: C,
    readonly data: TransportProblems[C],
  ) {
    super(code);
  }
}

/** Throws `VALIDATION_FAILED` for one field, named by its JSON pointer. */
export function invalid(pointer: string, message: string): never {
  throw new Problem('VALIDATION_FAILED', { errors: [{ pointer, message }] });
}
