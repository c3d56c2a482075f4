import { batchesOf, linesOf, MAX_LINE_BYTES } from './lines.js';

async function* stream(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}
const read = async (...chunks: string[]) => {
  const lines: (readonly [number, string | undefined])[] = [];
  for await (const { number, bytes } of linesOf(stream(...chunks))) lines.push([number, bytes?.toString()]);
  return lines;
};

describe('the lines of an import', () => {
  it('are the same wherever the network cuts them', async () => {
    const text = 'one\ntwo\r\n\n  \nfive';
    const expected = [
      [1, 'one'],
      [2, 'two\r'],
      [5, 'five'],
    ];
    for (let at = 0; at <= text.length; at++)
      expect(await read(text.slice(0, at), text.slice(at))).toEqual(expected);
  });

  it('may be as long as allowed, and no longer', async () => {
    const longest = 'x'.repeat(MAX_LINE_BYTES);
    expect(await read(longest, '\n', longest, 'x', 'x\nnext')).toEqual([
      [1, longest],
      [2, undefined],
      [3, 'next'],
    ]);
  });

  it('may be none at all', async () => {
    expect(await read()).toEqual([]);
    expect(await read('\n\n')).toEqual([]);
  });

  it('come in batches, the last one as long as what is left', async () => {
    const sizes: number[] = [];
    for await (const batch of batchesOf(linesOf(stream('1\n2\n3\n4\n5\n')), 2)) sizes.push(batch.length);
    expect(sizes).toEqual([2, 2, 1]);
  });
});
