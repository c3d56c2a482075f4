import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A merchant's own address for webhooks, which may be dead: then it ends every connection without a word. */
export async function openReceiver() {
  const state = {
    refuses: false,
    turnedAway: 0,
    received: [] as string[],
    url: '',
    close: () => void server.close(),
  };
  const server = createServer((request, response) => {
    if (state.refuses) {
      state.turnedAway += 1;
      request.socket.destroy();
      return;
    }
    request.resume().on('end', () => {
      state.received.push(String(request.headers['webhook-id']));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  return state;
}
