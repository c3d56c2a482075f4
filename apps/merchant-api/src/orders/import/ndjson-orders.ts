import { invalid, parseJson, Problem } from '@retours/nest-kit';
import { linesOf, MAX_LINE_BYTES } from './lines.js';
import type { UnreadOrder } from './read-order.js';

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return invalid('', 'must be UTF-8');
  }
}

/** The orders of a file of JSON lines, one on each. */
export async function* ndjsonOrders(stream: AsyncIterable<Buffer>): AsyncGenerator<UnreadOrder> {
  for await (const { number, bytes } of linesOf(stream)) {
    const read = () => {
      if (!bytes) throw new Problem('PAYLOAD_TOO_LARGE', { maxBytes: MAX_LINE_BYTES });
      return parseJson(textOf(bytes));
    };
    yield { line: number, read };
  }
}
