import type { World } from './world.js';

/** A program of the machine that a row cannot do without. */
export type Tool = 'faketime' | 'nft' | 'strace' | 'prlimit' | 'tmpfs';

/** One fault of reliability.md "Fault matrix". */
export type Row = Readonly<{
  number: number;
  fault: string;
  /** How the fault is made. */
  injected: string;
  needs?: readonly Tool[];
  /** Runs in CI as well. */
  short?: true;
  /** Why it is not the real thing; rows 33 and 38 only. */
  simulated?: string;
  /** Seconds from the end of the fault until every refund has come to its end (I9). */
  within: number;
  /** Its PostgreSQL lives on a tmpfs of this size. */
  diskMegabytes?: number;
  play(world: World): Promise<void>;
}>;

/** What a row found besides the invariants. @throws when it does not hold. */
export function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

/** An expectation of a row's own that does not hold. */
export class Broken extends Error {
  override readonly name = 'Broken';
}
