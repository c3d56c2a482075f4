import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A wire between two processes that can be cut: `open` lets everything through, `mute` lets nothing through and says
 * nothing, `shut` refuses. Armed with a text, it passes the first piece that holds it on, and loses the reply.
 */
export class Proxy {
  state: 'open' | 'mute' | 'shut' = 'open';
  /** How many replies were lost to the text it is armed with. */
  lost = 0;
  private armed: { text: string; times: number } | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: number,
    private readonly server = createServer(),
  ) {
    server.on('connection', (near) => this.join(near));
  }

  /** Listens on a free port of the address, in front of a port of this machine. */
  static async open(target: number, host = '127.0.0.1'): Promise<Proxy> {
    const proxy = new Proxy(target);
    await new Promise<void>((resolve) => proxy.server.listen(0, host, resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Loses the replies to the next pieces that hold this text: they arrive, and nobody learns of it. */
  loseReplyTo(text: string, times: number): void {
    this.armed = { text, times };
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket): void {
    if (this.state === 'shut') return void near.destroy();
    const far = createConnection(this.target, '127.0.0.1');
    let deaf = false;
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => this.sockets.delete(socket) && other.destroy());
    }
    near.on('data', (piece) => {
      if (this.state !== 'open') return;
      far.write(piece);
      if (!this.armed || this.armed.times === 0 || !piece.includes(this.armed.text)) return;
      this.armed.times -= 1;
      this.lost += 1;
      deaf = true;
      // Long enough for it to be done there.
      setTimeout(() => near.destroy(), 300);
    });
    far.on('data', (piece) => void (this.state === 'open' && !deaf && near.write(piece)));
  }
}
