/** What a path should reach (performance.md "To reach"); a missing figure is not asked for. */
export type Target = Readonly<{
  /** Of the reference's requests per second, at least. */
  ratio?: number;
  /** Milliseconds, at most. */
  p99?: number;
  /** Round trips to PostgreSQL per request, at most. */
  trips?: number;
}>;
export type Reached = Readonly<Required<Target>>;

const CHECKS = {
  ratio: {
    text: (value: number) => `≥ ${value.toFixed(2)} ×`,
    met: (reached: number, value: number) => reached >= value,
  },
  p99: {
    text: (value: number) => `p99 ≤ ${value}`,
    met: (reached: number, value: number) => reached <= value,
  },
  trips: {
    text: (value: number) => `≤ ${value} trips`,
    met: (reached: number, value: number) => reached <= value,
  },
} as const;
const figures = ['ratio', 'p99', 'trips'] as const;

const asked = (target: Target) =>
  figures.flatMap((figure) => (target[figure] === undefined ? [] : [{ figure, value: target[figure] }]));

export const textOf = (target: Target): string =>
  asked(target)
    .map(({ figure, value }) => CHECKS[figure].text(value))
    .join(', ');

/** Whether every figure asked for is reached; undefined when none is asked for. */
export function isMet(target: Target, reached: Reached): boolean | undefined {
  const figuresAsked = asked(target);
  if (figuresAsked.length === 0) return undefined;
  return figuresAsked.every(({ figure, value }) => CHECKS[figure].met(reached[figure], value));
}
