import { SandboxLedger } from '@retours/payments';
import { Pool } from 'pg';
import type { ProviderBooks } from './reconciliation.js';
import { parseSterling } from './sterling.js';

/** Reads what the sandbox provider really sent back for a shop, in its own books. */
export async function providerBooks(databaseUrl: string, shop: string): Promise<ProviderBooks> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const [sent] = await new SandboxLedger(pool).refunded(shop);
    return { count: sent?.count ?? 0, amount: parseSterling(sent?.amount ?? '0.00', 'pence') };
  } finally {
    await pool.end();
  }
}
