import { createCanvas } from '@napi-rs/canvas';
import { Papers } from '@retours/domain';
import { describePapers } from '@retours/testkit';
import { returnSlip } from './given/papers.js';
import { pagesOf } from './given/reading.js';
import { openThread } from './given/thread.js';
import { papersOn, typeset } from './index.js';

const read = async (bytes: Uint8Array) => (await pagesOf(bytes)).join('\n');

describePapers('a press in this thread', () => ({ papers: papersOn(typeset), read }));
describePapers('a thread of its own', () => {
  const { adapters, close } = openThread();
  return { papers: adapters.find(({ provide }) => provide === Papers)!.useValue, read, close };
});

describe('a logo', () => {
  it('may be a JPEG, and changes no word', async () => {
    const jpeg = createCanvas(40, 20).toBuffer('image/jpeg').toString('base64');
    const logo = `data:image/jpeg;base64,${jpeg}`;
    const papers = papersOn(typeset);
    expect(await papers.prints(logo)).toBe(true);
    expect(await papers.prints(`data:image/jpeg;base64,/9j/${'A'.repeat(40)}`)).toBe(false);
    const [decorated, bare] = [
      await papers.returnSlip({ ...returnSlip, logo }, 'fr'),
      await papers.returnSlip({ ...returnSlip, logo: null }, 'fr'),
    ];
    expect(await read(decorated)).toBe(await read(bare));
  });
});
