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

/** The letters that stand at each place of many codes. */
const placesOf = (codes: readonly string[]) =>
  Array.from({ length: codes[0].length }, (_, place) => codes.map((code) => code[place]));

/** The bits that many codes show: of each place, as many as tell apart the letters seen there. */
const bitsOf = (codes: readonly string[]): number =>
  placesOf(codes).reduce((bits, letters) => bits + Math.log2(different(letters)), 0);

/** How often each letter was drawn, wherever something was drawn at all. */
function drawsOf(codes: readonly string[]): number[] {
  const drawn = placesOf(codes).filter((letters) => different(letters) > 1);
  const counts = new Map<string, number>();
  for (const letter of drawn.flat()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
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
    name: 'gives webhook secrets of 192 random bits or more, none twice, as Standard Webhooks writes them',
    needs: 'unguessable',
    holds(open) {
      const ids = open();
      const secrets = manyOf(() => ids.webhookSecret());
      expect(different(secrets)).toBe(MANY);
      for (const secret of secrets.slice(0, 100))
        expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/);
      expect(bitsOf(secrets)).toBeGreaterThanOrEqual(192);
    },
  },
  {
    name: 'draws each letter of a voucher code as often as any other',
    needs: 'unguessable',
    holds(open) {
      const ids = open();
      const draws = drawsOf(manyOf(() => ids.voucherCode()));
      expect(draws.length).toBeGreaterThanOrEqual(32);
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      // Six standard deviations: chance goes that far once in millions of runs.
      for (const draw of draws) expect(Math.abs(draw - mean)).toBeLessThan(6 * Math.sqrt(mean));
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
