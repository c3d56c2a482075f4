import type { Amount, GatewayRefund } from '@retours/domain';
import type { Pool } from 'pg';
import { fromMinorUnits, toMinorUnits } from '../kit/minor-units.js';

export type SandboxStatus = 'succeeded' | 'pending' | 'failed';
/** A refund as the provider wrote it down; the amount in minor units, as text. */
export type SandboxRefund = Readonly<{
  key: string;
  gateway_reference: string;
  amount: string;
  currency: string;
  status: SandboxStatus;
}>;
/** Money the provider really sent, of one currency. */
export type Refunded = Readonly<{ currency: string; amount: Amount; count: number }>;

const COLUMNS = 'key, gateway_reference, amount, currency, status';

/** The sandbox provider's books: what really happened there, whatever we were told. A key is in them once or never. */
export class SandboxLedger {
  constructor(private readonly pool: Pool) {}

  /** Writes a refund down, once per key. @returns what the books hold under the key, and whether this call wrote it. */
  async write(
    refund: GatewayRefund,
    status: SandboxStatus,
  ): Promise<{ booked: SandboxRefund; executed: boolean }> {
    const { key, shop, gatewayReference, amount, currency } = refund;
    const { rows } = await this.pool.query<SandboxRefund>(
      `insert into sandbox.refunds (key, shop, gateway_reference, amount, currency, status) values ($1, $2, $3, $4, $5, $6)
       on conflict (key) do nothing returning ${COLUMNS}`,
      [key, shop, gatewayReference, toMinorUnits(amount, currency), currency, status],
    );
    return rows[0]
      ? { booked: rows[0], executed: true }
      : { booked: (await this.find(key))!, executed: false };
  }

  /** What the books hold under a key. */
  async find(key: string): Promise<SandboxRefund | undefined> {
    const { rows } = await this.pool.query<SandboxRefund>(
      `select ${COLUMNS} from sandbox.refunds where key = $1`,
      [key],
    );
    return rows[0];
  }

  /** What the books hold of a shop's captured payment, oldest first. */
  async list(shop: string, gatewayReference: string): Promise<readonly SandboxRefund[]> {
    const { rows } = await this.pool.query<SandboxRefund>(
      `select ${COLUMNS} from sandbox.refunds where shop = $1 and gateway_reference = $2 order by created_at, key`,
      [shop, gatewayReference],
    );
    return rows;
  }

  /** The bank has answered: a pending refund is through. */
  async settle(key: string): Promise<void> {
    await this.pool.query(
      `update sandbox.refunds set status = 'succeeded' where key = $1 and status = 'pending'`,
      [key],
    );
  }

  /** Notes that a call under this key got lost on its way. @returns whether it is the first one. */
  async loseCall(key: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'insert into sandbox.calls_lost (key) values ($1) on conflict do nothing',
      [key],
    );
    return rowCount === 1;
  }

  /** What a shop's customers really got back, per currency: what our own books are reconciled against. */
  async refunded(shop: string): Promise<readonly Refunded[]> {
    const { rows } = await this.pool.query<{ currency: string; minor: string; count: number }>(
      `select currency, sum(amount)::text as minor, count(*)::int as count from sandbox.refunds
       where shop = $1 and status = 'succeeded' group by currency order by currency`,
      [shop],
    );
    return rows.map(({ currency, minor, count }) => ({
      currency,
      amount: fromMinorUnits(Number(minor), currency),
      count,
    }));
  }
}
