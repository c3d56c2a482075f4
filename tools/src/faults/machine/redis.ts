import { createConnection } from 'node:net';
import { freePort } from '@retours/embedded-postgres';
import { startChild, until, type Child } from './children.js';

/** A Redis of one row's own. */
export class Redis {
  private child: Child | undefined;

  private constructor(
    private readonly directory: string,
    readonly port: number,
    private readonly flags: readonly string[],
  ) {}

  static async start(directory: string, flags: readonly string[] = []): Promise<Redis> {
    const redis = new Redis(directory, await freePort(), flags);
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const args = ['--bind', '127.0.0.1', '--port', String(this.port), '--dir', this.directory];
    this.child = startChild('redis', 'redis-server', [
      ...args,
      '--save',
      '',
      '--appendonly',
      'no',
      ...this.flags,
    ]);
    const answers = () =>
      this.ask('PING').then(
        (said) => said.startsWith('+PONG'),
        () => false,
      );
    await until('Redis answers', answers, { child: this.child });
  }

  async kill(): Promise<void> {
    await this.child?.end('SIGKILL');
  }

  /** Sends one command as it would be typed. @returns the reply as it comes over the wire. */
  ask(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = createConnection(this.port, '127.0.0.1', () => socket.write(`${command}\r\n`));
      socket.once('data', (reply) => resolve(String(reply)) ?? socket.destroy());
      socket.once('error', reject);
    });
  }
}
