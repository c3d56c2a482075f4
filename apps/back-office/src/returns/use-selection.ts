import { useState } from 'react';

type Chosen = Readonly<{ among: string; numbers: ReadonlySet<string> }>;
const NONE: ReadonlySet<string> = new Set();

/**
 * Which returns are selected, by number: reading the list again changes nothing about it.
 * @param shown the numbers that can be selected.
 * @param among what they were looked for by; looking for something else selects nothing.
 */
export function useSelection(shown: readonly string[], among: string) {
  const [chosen, setChosen] = useState<Chosen>({ among, numbers: NONE });
  const numbers = chosen.among === among ? chosen.numbers : NONE;
  const choose = (chosen: Iterable<string>) => setChosen({ among, numbers: new Set(chosen) });
  const selected = shown.filter((number) => numbers.has(number));
  const all = selected.length > 0 && selected.length === shown.length;
  return {
    selected,
    has: (number: string) => numbers.has(number),
    all,
    some: selected.length > 0 && !all,
    toggle: (number: string) =>
      choose(numbers.has(number) ? [...numbers].filter((other) => other !== number) : [...numbers, number]),
    toggleAll: () => choose(all ? [] : shown),
    clear: () => choose([]),
  };
}

export type Selection = ReturnType<typeof useSelection>;
