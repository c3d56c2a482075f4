import type { ProblemCode } from '../problem/problem.js';

/** What the documentation says of one operation. */
export type OperationNotes = Readonly<{
  summary: string;
  /** What else a caller must know. */
  description?: string;
  /** Every "no" of the business it may answer with; those of the transport follow from what it takes. */
  problems?: readonly ProblemCode[];
}>;

/** What an API says about itself in its documentation. */
export type About = Readonly<{
  title: string;
  description?: string;
  /** Where it listens unless told otherwise. */
  server?: string;
  /** What each group of operations is about, in the order to show them. */
  tags?: Readonly<Record<string, string>>;
  /** By `operationId`, which is the name of the controller's method. */
  operations?: Readonly<Record<string, OperationNotes>>;
}>;
