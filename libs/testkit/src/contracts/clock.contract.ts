import type { Clock } from '@retours/domain';

/** A clock, and how its time goes by. */
export type ClockUnderTest = Readonly<{
  clock: Clock;
  /** Lets milliseconds go by. */
  pass(ms: number): Promise<void> | void;
}>;

/** Whether the clock goes by itself, with the world. */
export type ClockAbilities = Readonly<Record<'real', boolean>>;

type Rule = Readonly<{
  name: string;
  needs?: keyof ClockAbilities;
  holds: (underTest: ClockUnderTest) => Promise<void> | void;
}>;

const READINGS = 10_000;

/** Everything a clock must do. */
export const clockRules: readonly Rule[] = [
  {
    name: 'tells the moment in UTC, to the millisecond',
    holds({ clock }) {
      const now = clock.now();
      expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(new Date(now).toISOString()).toBe(now);
    },
  },
  {
    name: 'never goes back',
    holds({ clock }) {
      const readings = Array.from({ length: READINGS }, () => Date.parse(clock.now()));
      const wentBack = readings.filter((reading, index) => index > 0 && !(reading >= readings[index - 1]));
      expect(wentBack).toEqual([]);
    },
  },
  {
    name: 'tells that time has gone by',
    async holds({ clock, pass }) {
      const before = Date.parse(clock.now());
      await pass(50);
      // A timer may ring a millisecond early.
      expect(Date.parse(clock.now()) - before).toBeGreaterThanOrEqual(49);
    },
  },
  {
    name: 'is right to the second',
    needs: 'real',
    holds({ clock }) {
      expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(1000);
    },
  },
];

/** The contract of `Clock`; a clock that is not of this world need not be right. */
export function describeClock(name: string, can: ClockAbilities, open: () => ClockUnderTest): void {
  describe(`the clock of ${name}`, () => {
    for (const { name: rule, needs, holds } of clockRules) {
      if (!needs || can[needs]) it(rule, async () => holds(open()));
    }
  });
}
