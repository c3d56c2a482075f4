/** A line of a stream and its number, from 1; no bytes when it was longer than allowed. */
export type Line = Readonly<{ number: number; bytes: Buffer | undefined }>;

export const MAX_LINE_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;

/** What has come of a line so far: never more than is allowed, however long the line gets. */
class Growing {
  private pieces: Buffer[] = [];
  private size = 0;

  add(piece: Buffer): void {
    this.size += piece.length;
    if (this.size > MAX_LINE_BYTES) this.pieces = [];
    else this.pieces.push(piece);
  }

  take(): Buffer | undefined {
    const bytes = this.size > MAX_LINE_BYTES ? undefined : Buffer.concat(this.pieces);
    this.pieces = [];
    this.size = 0;
    return bytes;
  }
}

const isBlank = (bytes: Buffer | undefined) =>
  bytes !== undefined && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** The lines of a stream as they come in, blank ones left out but counted. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const growing = new Growing();
  let number = 0;
  const finish = (): Line => ({ number: ++number, bytes: growing.take() });
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      growing.add(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (!isBlank(line.bytes)) yield line;
    }
    growing.add(chunk.subarray(start));
  }
  const last = finish();
  if (!isBlank(last.bytes)) yield last;
}

/** Groups what comes in, `size` at a time. */
export async function* batchesOf<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** The same items, each made ready while whoever reads them is busy with the one before. */
export async function* oneAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  let next = source.next();
  for (let item = await next; !item.done; item = await next) {
    next = source.next();
    // Heard when it is awaited: until then a failure must not end the process.
    next.catch(() => undefined);
    yield item.value;
  }
}
