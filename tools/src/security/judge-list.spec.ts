import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judge } from './judge-list.js';
import { securityList, type Item } from './list.js';

const fileOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const item: Item = {
  item: 'the door is shut',
  shown: [{ spec: 'door.spec.ts', tests: ['to … at night', 'by day'] }],
};
const run = (...tests: readonly (readonly [name: string, passed: boolean])[]) =>
  new Map([['door.spec.ts', tests.map(([name, passed]) => ({ name, passed }))]]);

describe('the list of security tests', () => {
  it('is shown when every test it names was run and passed', () => {
    const whole = run(['to Ada at night', true], ['to Bob at night', true], ['by day', true]);
    expect(judge(item, whole)).toMatchObject({
      state: 'shown',
      tests: [{ name: 'door.spec.ts: to … at night', told: '2 passed' }, { told: '1 passed' }],
    });
  });
  it.each([
    ['a test is gone, or has another name', run(['to Ada at night', true], ['in the morning', true])],
    ['a test fails', run(['to Ada at night', true], ['by day', false])],
    ['a test was skipped', run(['to Ada at night', false], ['by day', true])],
  ])('is red when %s', (_, ran) => {
    expect(judge(item, ran)).toMatchObject({ state: 'not shown' });
  });
  it('is neither shown nor red when its file was not part of the run', () => {
    expect(judge(item, new Map())).toMatchObject({ state: 'not run' });
  });
  it.each(securityList.flatMap(({ shown }) => shown.map(({ spec }) => spec)))(
    'names a file that is there: %s',
    (spec) => {
      expect(existsSync(fileOf(spec))).toBe(true);
    },
  );
});
