import autocannon, { type Client, type Request } from 'autocannon';
import { Pool } from 'pg';
import { median, percentile } from './figures.js';
import { operations, statementFor, type Asked, type OperationName } from './reference.sql.js';

/** A request as it goes out; each one may differ. */
export type Sent = Readonly<{
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}>;
export type Load = Readonly<{ url: string; next: () => Sent }>;
/** What one run gave; `refused` is a sample of an answer that was not 2xx. */
export type Run = Readonly<{ perSecond: number; p50: number; p99: number; refused?: string }>;
/** For how long, or how many in all. */
export type Extent = Readonly<
  { connections: number; duration: number } | { connections: number; amount: number }
>;

/** Bytes of an answer, its head included. */
const SAMPLE = 2_000;
const isOk = (status: number) => status >= 200 && status < 300;

/** Sends requests one after the other on each connection, and measures every answer. */
export async function drive({ url, next }: Load, extent: Extent): Promise<Run> {
  const times: number[] = [];
  let refused: string | undefined;
  const listen = (client: Client) => {
    let last: Buffer = Buffer.alloc(0);
    client.on('body', (received: Buffer) => (last = received));
    client.on('response', (status, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (!isOk(status)) refused ??= last.toString('utf8', 0, SAMPLE);
    });
  };
  const requests = [{ setupRequest: (request: Request) => ({ ...request, ...next() }) }];
  const { duration, errors } = await autocannon({ url, ...extent, setupClient: listen, requests });
  if (errors > 0) refused ??= `${errors} requests got no answer`;
  return { perSecond: times.length / duration, p50: median(times), p99: percentile(times, 0.99), refused };
}

/** What was asked of the reference, as a request to it. */
export function referenceRequest(name: OperationName, asked: Asked): Sent {
  const { method } = operations[name];
  if (method === 'GET') return { method, path: `/${name}?${new URLSearchParams(asked)}` };
  return {
    method,
    path: `/${name}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  };
}

/** Runs the reference's statement without HTTP, on as many connections: how many a second there can be at all. */
export async function driveStatement(
  url: string,
  name: OperationName,
  next: () => Asked,
  connections: number,
  seconds: number,
): Promise<number> {
  const pool = new Pool({ connectionString: url, max: connections });
  try {
    await Promise.all(Array.from({ length: connections }, () => pool.query(statementFor(name, next()))));
    const startedAt = performance.now();
    const elapsed = () => (performance.now() - startedAt) / 1000;
    let done = 0;
    const worker = async () => {
      for (; elapsed() < seconds; done++) await pool.query(statementFor(name, next()));
    };
    await Promise.all(Array.from({ length: connections }, worker));
    return done / elapsed();
  } finally {
    await pool.end();
  }
}
