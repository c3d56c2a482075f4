import { PapersBusy, type Papers } from '@retours/domain';
import { creditPaper, longSlip, returnSlip } from './given/papers.js';
import { openThread } from './given/thread.js';

const opened: (() => Promise<void>)[] = [];
const open = (options?: Parameters<typeof openThread>[0]): Papers => {
  const { adapters, close } = openThread(options);
  opened.push(close);
  return adapters[0].useValue;
};
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe('papers printed in a thread', () => {
  it('leave the process free to answer while a slip of 200 lines is printed', async () => {
    const papers = open();
    await papers.returnSlip(returnSlip, 'fr');
    let longest = 0;
    let last = performance.now();
    const heart = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const started = performance.now();
    const bytes = await papers.creditSlip(longSlip, 'fr');
    const took = performance.now() - started;
    clearInterval(heart);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(longest).toBeLessThan(took / 2);
  });

  it('are refused for now when too many wait, and those in line come out', async () => {
    const papers = open({ waiting: 2 });
    const asked = Array.from({ length: 5 }, () => papers.creditSlip(creditPaper, 'en'));
    const results = await Promise.allSettled(asked);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    for (const each of refused) expect(each).toMatchObject({ reason: expect.any(PapersBusy) });
  });

  it('are given up when one takes too long, and the next is printed by a new thread', async () => {
    const hurried = open({ seconds: 0.001 });
    await expect(hurried.creditSlip(longSlip, 'fr')).rejects.toBeInstanceOf(PapersBusy);
    const papers = open();
    const broken = papers.prints(`data:image/png;base64,${BROKEN_PNG}`);
    expect(await broken).toBe(false);
    expect((await papers.returnSlip(returnSlip, 'en')).length).toBeGreaterThan(0);
  });

  it('that still wait when the press closes are refused for now', async () => {
    const { adapters, close } = openThread();
    const waiting = adapters[0].useValue.returnSlip(returnSlip, 'fr');
    await close();
    await expect(waiting).rejects.toBeInstanceOf(PapersBusy);
  });
});

/** A PNG whose head is right, with an alpha channel, and whose pixels are no zlib stream: it breaks while it is unpacked. */
const BROKEN_PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
  Buffer.from('0000000849444154', 'hex'),
  Buffer.from('deadbeefdeadbeef00000000', 'hex'),
  Buffer.from('0000000049454e44ae426082', 'hex'),
]).toString('base64');
