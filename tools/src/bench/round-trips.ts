import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type CountingProxy = Readonly<{ url: string; trips(): number; stop(): Promise<void> }>;

/** Longer than a process needs to send all that it sends without waiting. */
const HOLD_MS = 5;

/**
 * Stands between one process and PostgreSQL and counts round trips: each time the process speaks after it was answered.
 * Answers are held back a moment, so that what is sent without waiting for one, in however many pieces, is one trip.
 */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let trips = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let answered = true;
    client.on('data', (piece) => {
      if (answered) trips++;
      answered = false;
      database.write(piece);
    });
    const pass = (piece: Buffer) => {
      answered = true;
      if (client.writable) client.write(piece);
    };
    database.on('data', (piece) => setTimeout(pass, HOLD_MS, piece));
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.once('close', () => [client, database].forEach((end) => sockets.delete(end.destroy())));
      // An end that breaks off closes the other; there is nobody else to tell.
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = Object.assign(new URL(databaseUrl), {
    port: String((server.address() as AddressInfo).port),
  }).href;
  return {
    url,
    trips: () => trips,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
