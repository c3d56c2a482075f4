import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';

/** A transaction that waits for nobody of ours is over by then. */
const PATIENCE_MS = 1_200;

const IDLE = `select pid || ' since ' || xact_start as transaction from pg_stat_activity
  where application_name = 'refund-worker' and state like 'idle in transaction%'`;

/** Looks, while the gateway holds a call, for transactions of workers that are open because of it (I10). */
export class OpenTransactions {
  readonly found: string[] = [];
  private readonly pool: Pool;

  constructor(databaseUrl: string) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 1_000 });
    this.pool.on('error', () => undefined);
  }

  /**
   * One that was open when the call came in, and stays open for as long as the call is held, waits for the call. One
   * that ends meanwhile was somebody else's. A database that is away has none.
   */
  async look(payment: string): Promise<void> {
    const open = await this.idle();
    for (const end = Date.now() + PATIENCE_MS; open.size > 0 && Date.now() < end; await pause(20)) {
      const still = await this.idle();
      for (const transaction of open) if (!still.has(transaction)) open.delete(transaction);
    }
    for (const transaction of open) this.found.push(`${transaction} during the call for ${payment}`);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async idle(): Promise<Set<string>> {
    const answer = await this.pool.query<{ transaction: string }>(IDLE).catch(() => undefined);
    return new Set(answer?.rows.map(({ transaction }) => transaction));
  }
}
