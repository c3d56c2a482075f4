/** Asks something we depend on whether it is there: `check` resolves when it is, rejects when it is not. */
export type Probe = Readonly<{
  name: string;
  check(): Promise<void>;
  /** We answer without it too (reliability.md rows 19–22): its absence is told, and we are ready all the same. */
  optional?: boolean;
}>;

/** Injection token of the probes, a list. */
export const PROBES = Symbol('probes');

const PATIENCE_MS = 2000;

type State = 'ok' | 'unavailable';

export type Readiness = Readonly<{ status: State; checks: Readonly<Record<string, State>> }>;

async function answers(probe: Probe): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const asked = Promise.resolve()
    .then(() => probe.check())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}

/** Asks all probes at once, two seconds at most. Why one failed stays in the logs: the page is public. */
export async function readiness(probes: readonly Probe[]): Promise<Readiness> {
  const results = await Promise.all(
    probes.map(async (probe) => ({ ...probe, isThere: await answers(probe) })),
  );
  const stateOf = (isThere: boolean): State => (isThere ? 'ok' : 'unavailable');
  return {
    status: stateOf(results.every(({ isThere, optional }) => isThere || optional)),
    checks: Object.fromEntries(results.map(({ name, isThere }) => [name, stateOf(isThere)])),
  };
}
