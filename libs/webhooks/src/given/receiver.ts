import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in over the wire. */
export type Call = Readonly<{ path: string; headers: IncomingHttpHeaders; body: string }>;
type Answering = (response: ServerResponse, call: Call) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    response.writeHead(code, headers).end('{"secret":"of the shop"}');

const paths: Readonly<Record<string, Answering>> = {
  '/takes': status(200),
  '/fails': status(500),
  '/gone': status(410),
  '/redirects': status(307, { location: '/takes' }),
  '/silent': () => undefined,
  '/cut': (response) => response.socket?.destroy(),
  '/endless': (response) => {
    response.writeHead(200);
    const write = () => {
      while (response.writable && response.write(Buffer.alloc(65_536)));
      if (response.writable) response.once('drain', write);
    };
    write();
  },
};

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A shop's own server on loopback: what it is sent, and a path for each way to answer. */
export async function aReceiver() {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const call = { path, headers: request.headers, body: await textOf(request) };
    calls.push(call);
    (paths[path] ?? status(404))(response, call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    calls,
    urlOf: (path: string, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
