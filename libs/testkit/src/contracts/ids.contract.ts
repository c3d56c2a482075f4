import type { Ids } from '@retours/domain';

/** Whether nobody can tell what comes next, nor get it from another source. */
export type IdsAbilities = Readonly<Record<'unguessable', boolean>>;

type Rule = Readonly<{
  name: string;
  needs?: keyof IdsAbilities;
  holds: (open: () => Ids) => void;
}>;

const MANY = 10_000;
const manyOf = (draw: () => string) => Array.from({ length: MANY }, draw);
/** How many different things there are among all. */
const different = (all: readonly string[]) => new Set(all).size;

/** The bits that many codes show: of each place, as many as tell apart the letters seen there. */
function bitsOf(codes: readonly string[]): number {
  const places = Array.from({ length: codes[0].length }, (_, place) => codes.map((code) => code[place]));
  return places.reduce((bits, letters) => bits + Math.log2(different(letters)), 0);
}

/** Everything a source of ids and codes must do. */
export const idsRules: readonly Rule[] = [
  {
    name: 'gives UUIDs',
    holds: (open) =>
      expect(open().next()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  },
  {
    name: 'gives no id twice',
    holds(open) {
      const ids = open();
      expect(different(manyOf(() => ids.next()))).toBe(MANY);
    },
  },
  {
    name: 'gives ids that sort as they were given',
    holds(open) {
      const ids = open();
      const given = manyOf(() => ids.next());
      expect(different(given)).toBe(MANY);
      expect([...given].sort()).toEqual(given);
    },
  },
  {
    name: 'gives no voucher code twice',
    holds(open) {
      const ids = open();
      expect(different(manyOf(() => ids.voucherCode()))).toBe(MANY);
    },
  },
  {
    name: 'gives voucher codes of 80 random bits',
    needs: 'unguessable',
    holds(open) {
      const ids = open();
      expect(bitsOf(manyOf(() => ids.voucherCode()))).toBeGreaterThanOrEqual(80);
    },
  },
  {
    name: 'shares nothing with another source',
    needs: 'unguessable',
    holds(open) {
      const [ours, theirs] = [open(), open()];
      const drawn = [ours, theirs].flatMap((ids) => [
        ...manyOf(() => ids.next()),
        ...manyOf(() => ids.voucherCode()),
      ]);
      expect(different(drawn)).toBe(4 * MANY);
    },
  },
];

/** The contract of `Ids`; `open` opens another source each time. */
export function describeIds(name: string, can: IdsAbilities, open: () => Ids): void {
  describe(`the ids of ${name}`, () => {
    for (const { name: rule, needs, holds } of idsRules) {
      if (!needs || can[needs]) it(rule, () => holds(open));
    }
  });
}
