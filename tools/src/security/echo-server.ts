import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a call asks to be answered with: `pi_402_…` in its body, `/hooks/500` in its address. */
const STATUS = /(?:pi_|hooks\/)(\d{3})/;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** A provider, or a shop's own server, that tells in its answer all it was told, keys first, and what else it knows. */
export async function openEchoServer(known: string) {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const { authorization, ...headers } = request.headers;
    const said = `${request.url} ${await textOf(request)} ${JSON.stringify(headers)}`;
    const heard = `${authorization} ${known} ${said}`;
    calls.push(heard);
    const status = Number(STATUS.exec(heard)?.[1] ?? 500);
    const error = { type: 'card_error', code: heard, decline_code: heard, message: heard };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Everything it was told, one text a call. */
    calls,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
export type EchoServer = Awaited<ReturnType<typeof openEchoServer>>;
