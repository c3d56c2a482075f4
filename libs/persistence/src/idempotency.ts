import { refuse, type Scope } from '@retours/domain';
import type { Session } from './database.js';
import { named } from './sql/write.js';

/** How long a key is remembered (api.md "Idempotency"). */
const KEPT = `interval '30 days'`;

export type KeptRow = Readonly<{ keptFingerprint?: string | null; keptAnswer?: string | null }>;

/** Columns with what is kept under a key, from `keyJoin`. */
export const keyColumns = 'k.fingerprint as "keptFingerprint", k.answer as "keptAnswer"';

/** Joins what is kept under a key to a row `s` of retours.shops; `$n` is its route, `$n+1` the key. */
export const keyJoin = (n: number): string =>
  `left join retours.idempotency_keys k on k.shop = s.id and k.route = $${n} and k.key = $${n + 1} and k.kept_at > retours.now() - ${KEPT}`;

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
