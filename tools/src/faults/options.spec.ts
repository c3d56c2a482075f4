import { playOf } from './gateway/acts.js';
import { readOptions } from './options.js';
import { rows } from './rows/rows.js';

describe('npm run faults', () => {
  const numbers = (...args: readonly string[]) => readOptions(args, rows, 7).rows.map(({ number }) => number);

  it('has every row of the matrix once, in its order', () => {
    expect(numbers()).toEqual(Array.from({ length: 40 }, (_, place) => place + 1));
  });

  it('runs the rows that are asked for, or the short ones', () => {
    expect(numbers('--rows', '3,4,8-10')).toEqual([3, 4, 8, 9, 10]);
    expect(numbers('--short').length).toBeLessThan(40);
    expect(() => numbers('--rows', 'three')).toThrow('--rows');
    expect(() => numbers('--rows', '41')).toThrow('no row');
  });

  it('simulates rows 33 and 38 at most, and says how', () => {
    const simulated = rows.filter((row) => row.simulated !== undefined);
    expect([33, 38]).toEqual(expect.arrayContaining(simulated.map(({ number }) => number)));
  });

  it('prints a seed that can be given again', () => {
    expect(readOptions([], rows, 1_234_567).seed).toBe(34_567);
    expect(readOptions(['--seed', '5'], rows, 7).seed).toBe(5);
    expect(() => readOptions(['--seed', 'x'], rows, 7)).toThrow('--seed');
  });
});

describe('A payment at the fake gateway', () => {
  it('names what is done with its calls, and with how many of them', () => {
    expect(playOf('pi_hangAfter1_five_a1', 1)).toEqual({
      act: { executes: true, answer: 'silence' },
      news: 'five',
    });
    expect(playOf('pi_hangAfter1_five_a1', 2)).toMatchObject({ act: { answer: 'word' } });
    expect(playOf('pi_slow_never_a1', 9)).toMatchObject({ act: { answer: 'slow' }, news: 'never' });
  });
});
