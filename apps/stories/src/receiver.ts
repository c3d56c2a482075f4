import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A shop's own address that says yes to every webhook, and the `webhook-id` of each in the order they came. */
export type Receiver = Readonly<{ url: string; received: readonly string[]; close(): void }>;

export async function openReceiver(): Promise<Receiver> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      received.push(String(request.headers['webhook-id']));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    close: () => server.close(),
  };
}
