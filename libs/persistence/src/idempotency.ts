import { refuse, type Scope } from '@retours/domain';
import type { Session } from './database.js';
import { named } from './sql/write.js';

/** How long a key is remembered (api.md "Idempotency"). */
const KEPT = `interval '30 days'`;

export type KeptRow = Readonly<{ keptFingerprint?: string | null; keptAnswer?: string | null }>;

/** Columns with what is kept under a key; `$n` is its route, `$n+1` the key, `$1` the shop. */
export const keyRow = (n: number): string =>
  ['fingerprint', 'answer']
    .map(
      (column) =>
        `(select ${column} from retours.idempotency_keys where shop = $1 and route = $${n} and key = $${n + 1} and kept_at > retours.now() - ${KEPT}) as "kept${column[0].toUpperCase()}${column.slice(1)}"`,
    )
    .join(', ');

/** Locks the caller's key until the transaction ends; false when somebody is busy with it right now. */
export async function lockKey(session: Session, { shop, key }: Scope): Promise<boolean> {
  if (!key) return true;
  const [row] = await session.run<{ free: boolean }>(
    named('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [
      `${shop} ${key.route} ${key.key}`,
    ]),
  );
  return row.free;
}

/** The answer a key was given before, if any; another body under the same key, or one still running, is refused. */
export function keptAnswer<R>(
  { key }: Scope,
  free: boolean,
  { keptFingerprint, keptAnswer: answer }: KeptRow,
): { value: R } | undefined {
  if (!key) return undefined;
  if (!free) refuse('IDEMPOTENCY_IN_PROGRESS', {});
  if (!keptFingerprint || answer == null) return undefined;
  if (keptFingerprint !== key.fingerprint) refuse('IDEMPOTENCY_KEY_REUSED', {});
  return { value: JSON.parse(answer) as R };
}
