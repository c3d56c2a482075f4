/** Asks something we depend on whether it is there: resolves when it is, rejects when it is not. */
export type Probe = Readonly<{ name: string; check(): Promise<void> }>;

/** Injection token of the probes, a list. */
export const PROBES = Symbol('probes');

const PATIENCE_MS = 2000;

export type Readiness = Readonly<{
  status: 'ok' | 'unavailable';
  checks: Readonly<Record<string, 'ok' | 'unavailable'>>;
}>;

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
    probes.map(async (probe) => [probe.name, (await answers(probe)) ? 'ok' : 'unavailable'] as const),
  );
  const isReady = results.every(([, state]) => state === 'ok');
  return { status: isReady ? 'ok' : 'unavailable', checks: Object.fromEntries(results) };
}
