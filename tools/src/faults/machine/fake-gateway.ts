import { fileURLToPath } from 'node:url';
import type { Entry, LedgerLine } from '../gateway/ledger.js';
import type { Mood } from '../gateway/steering.js';
import { startChild, until, type Child } from './children.js';

const main = fileURLToPath(new URL('../gateway/main.js', import.meta.url));

/** What the gateway knows: its books, and what it saw while it held a call. */
export type GatewayBooks = Readonly<{
  lines: readonly LedgerLine[];
  refunds: readonly Entry[];
  openTransactions: readonly string[];
  notifications: readonly number[];
}>;

/** The fake gateway, in its own process; its books are a file that outlives it. */
export class FakeGateway {
  private constructor(
    readonly child: Child,
    readonly port: number,
  ) {}

  static async start(ledgerPath: string, databaseUrl: string): Promise<FakeGateway> {
    const child = startChild('gateway', process.execPath, [main, ledgerPath, databaseUrl], {
      env: { PATH: process.env['PATH'] },
    });
    const said = () => /ready on (\d+)/.exec(child.said())?.[1];
    await until('the gateway listens', () => said() !== undefined, { child });
    return new FakeGateway(child, Number(said()));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  set(mood: Partial<Mood>): Promise<GatewayBooks> {
    return this.tell('mood', mood);
  }
  refundInDashboard(
    refund: Readonly<{ account: string; payment: string; amount: number }>,
  ): Promise<GatewayBooks> {
    return this.tell('dashboard', refund);
  }
  reverse(payment: string): Promise<GatewayBooks> {
    return this.tell('reversal', { payment });
  }
  /** What was pending is paid, and nobody is told. */
  settlePending(): Promise<GatewayBooks> {
    return this.tell('settlement', {});
  }
  books(): Promise<GatewayBooks> {
    return this.tell('', {});
  }

  private async tell(what: string, body: unknown): Promise<GatewayBooks> {
    const reply = await fetch(`${this.url}/control/${what}`, { method: 'POST', body: JSON.stringify(body) });
    return (await reply.json()) as GatewayBooks;
  }
}
