import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export type Call = Readonly<{
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}>;

/** What a provider answers: JSON, or bytes as they are; `hang up` closes the connection without a word. */
export type Reply =
  Readonly<{ status: number; body: unknown; headers?: Readonly<Record<string, string>> }> | 'hang up';

/** One request and what it got. */
export type Exchange = Readonly<{ call: Call; reply: Reply }>;

/** A provider's twin on this machine: it answers on loopback and remembers every word. */
export type Emulator = Readonly<{
  url: string;
  exchanges: readonly Exchange[];
  close(): Promise<void>;
}>;

async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/**
 * Opens an emulator on a free port of 127.0.0.1.
 * @param answer what it says to a call; an error of its own becomes a 500, so that a spec shows it.
 */
export async function openEmulator(
  answer: (call: Call) => Reply | Promise<Reply>,
  type = 'application/json',
): Promise<Emulator> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const call = await callOf(request);
    const reply = await Promise.resolve(call)
      .then(answer)
      .catch((error: unknown): Reply => ({ status: 500, body: { emulator: String(error) } }));
    exchanges.push({ call, reply });
    if (reply === 'hang up') {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, { 'content-type': type, ...reply.headers });
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
