import { setImmediate as turn } from 'node:timers/promises';
import { Lanes } from './lanes.js';

/** Something that takes until it is told to end. */
function work() {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end: () => end() };
}

describe('the lanes of a list', () => {
  it('take the next piece when one of those under way is over, however long another takes', async () => {
    const lanes = new Lanes(2);
    const begun: string[] = [];
    const [slow, quick] = [work(), work()];
    const run = (name: string, until: Promise<void>) =>
      lanes.run(async () => {
        begun.push(name);
        await until;
      });
    const running = [run('slow', slow.over), run('quick', quick.over), run('next', slow.over)];
    await turn();
    expect(begun).toEqual(['slow', 'quick']);
    quick.end();
    await turn();
    expect(begun).toEqual(['slow', 'quick', 'next']);
    slow.end();
    await Promise.all(running);
  });

  it('are free again after a piece that failed', async () => {
    const lanes = new Lanes(1);
    const failing = lanes.run(async () => Promise.reject(new Error('this piece fails')));
    const next = lanes.run(async () => undefined);
    await expect(failing).rejects.toThrow('this piece fails');
    await expect(next).resolves.toBeUndefined();
  });

  it('let what is under way finish once they are closed, and begin nothing', async () => {
    const lanes = new Lanes(1);
    const underWay = work();
    const over: string[] = [];
    const first = lanes.run(async () => {
      await underWay.over;
      over.push('under way');
    });
    const second = lanes.run(async () => void over.push('waiting'));
    await turn();
    lanes.close();
    underWay.end();
    await Promise.all([first, second]);
    expect(over).toEqual(['under way']);
  });
});
