import { Restores } from '@retours/domain';
import type { DataSource } from 'typeorm';

/** Casts doubt on whatever may have been sent since the backup was made, and has all books compared first. */
const DECLARE = `with declared as (
    insert into retours.restores (declared, system_identifier, timeline) select true, * from retours.this_copy()),
  waiting as (update retours.reconciliations set restored = true, due_at = retours.now()),
  doubted as (
    update retours.payment_refunds set in_doubt = true
     where status in ('queued', 'sending', 'pending_gateway', 'unknown', 'failed') returning 1)
select count(*)::integer as count from doubted`;

/** Two that look at once: the second one finds what the first has written. */
const LOCK = `select pg_advisory_xact_lock(hashtext('retours restores'))`;
const IS_ANOTHER_COPY = `select (r.system_identifier, r.timeline) is distinct from (c.system_identifier, c.timeline) as other
  from retours.this_copy() c left join lateral (select * from retours.restores order by id desc limit 1) r on true`;

/**
 * Restores of a PostgreSQL database, as `retours_relay`. A dump that was read into another cluster and a recovery to a
 * point in time are noticed; a data directory or a disk that was copied back is the same copy to PostgreSQL, and has to
 * be declared.
 */
export class PostgresRestores extends Restores {
  constructor(private readonly relay: DataSource) {
    super();
  }

  async declare(): Promise<number> {
    const [{ count }] = await this.relay.query(DECLARE);
    return count;
  }

  notice(): Promise<boolean> {
    return this.relay.transaction(async (manager) => {
      await manager.query(LOCK);
      const [{ other }] = await manager.query(IS_ANOTHER_COPY);
      if (other) await manager.query(DECLARE);
      return other;
    });
  }
}
