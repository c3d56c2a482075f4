/** What the runner tells the gateway to be like, as a whole. */
export type Mood = {
  /** Nobody gets an answer: every connection is closed without a word. */
  out: boolean;
  /** Everybody is told to come back later. */
  busy: boolean;
  /** It no longer knows the keys it was given: a refund sent again is another refund, as after its key window. */
  forgetful: boolean;
  /** Accounts whose key is wrong. */
  lockedOut: readonly string[];
  /** Days may have passed where its notifications are read. */
  aheadSeconds: number;
  /** Milliseconds before an answer. */
  latencyMs: number;
  /** Milliseconds that an answer of the act `slow` takes. */
  slowMs: number;
  /** Where each account's notifications go, and what signs them. */
  hooks: Readonly<Record<string, Readonly<{ url: string; secret: string }>>>;
};

export const calm = (): Mood => ({
  out: false,
  busy: false,
  forgetful: false,
  lockedOut: [],
  aheadSeconds: 0,
  latencyMs: 40,
  slowMs: 1_000,
  hooks: {},
});
