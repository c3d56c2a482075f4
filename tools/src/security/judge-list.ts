import type { Item } from './list.js';

/** What a run says of one spec file: each test by its whole name, and whether it passed. */
export type Ran = ReadonlyMap<string, readonly Readonly<{ name: string; passed: boolean }>[]>;
export type Verdict = Readonly<{
  item: string;
  /** `not run` when a spec file of its was not part of the run. */
  state: 'shown' | 'not shown' | 'not run' | 'waits';
  /** Each test it names, and what became of it. */
  tests: readonly Readonly<{ name: string; told: string }>[];
}>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const fits = (pattern: string) => new RegExp(pattern.split('…').map(escaped).join('.*'), 's');

/** What became of one named test, which stands for several when it is run over a table. */
function look(spec: string, name: string, ran: Ran): Readonly<{ state: Verdict['state']; told: string }> {
  const tests = ran.get(spec)?.filter((test) => fits(name).test(test.name));
  if (!tests) return { state: 'not run', told: 'not run' };
  if (tests.length === 0) return { state: 'not shown', told: 'THERE IS NO TEST OF THIS NAME' };
  const passed = tests.filter((test) => test.passed).length;
  return passed === tests.length
    ? { state: 'shown', told: `${passed} passed` }
    : { state: 'not shown', told: `${tests.length - passed} OF ${tests.length} DID NOT PASS` };
}

/** What a run shows of an item: every test it names must be there, under that name, and have passed. */
export function judge({ item, shown, waitsFor }: Item, ran: Ran): Verdict {
  if (waitsFor !== undefined) return { item, state: 'waits', tests: [] };
  const found = shown.flatMap(({ spec, tests }) =>
    tests.map((name) => ({ name: `${spec}: ${name}`, ...look(spec, name, ran) })),
  );
  const worst = (['not shown', 'not run'] as const).find((state) =>
    found.some((test) => test.state === state),
  );
  return { item, state: worst ?? 'shown', tests: found };
}
