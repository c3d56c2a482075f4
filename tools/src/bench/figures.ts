/** The value below which a share (0…1) of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

export type Ratio = Readonly<{ median: number; min: number; max: number }>;

/** The ratio of the medians, and the smallest and largest ratio of one round: machines drift, rounds that lie side by side less. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const rounds = ours.map((value, round) => value / theirs[round]);
  return { median: median(ours) / median(theirs), min: Math.min(...rounds), max: Math.max(...rounds) };
}
