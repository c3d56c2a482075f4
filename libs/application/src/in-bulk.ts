import {
  Refusal,
  returnStatusOf,
  type BulkOutcome,
  type BulkResult,
  type Decision,
  type RefusalCode,
  type Return,
  type ReturnStatus,
  type Scope,
  type Shop,
} from '@retours/domain';

/** One of many returns as it stands after its turn. */
export type Turn = Readonly<{ changed: boolean; status: ReturnStatus }>;

/** What a decision makes of a return that was in this order before. */
export const turnOf = ({ order, result }: Decision<Return>, before: object, shop: Shop): Turn => ({
  changed: order !== before,
  status: returnStatusOf(shop, result.status),
});

/** These are about the call as a whole: no return is to blame. */
const OF_THE_CALL: ReadonlySet<RefusalCode> = new Set([
  'SHOP_UNKNOWN',
  'IDEMPOTENCY_IN_PROGRESS',
  'IDEMPOTENCY_KEY_REUSED',
]);

async function resultOf(
  number: string,
  changed: BulkOutcome,
  turn: (number: string) => Promise<Turn>,
): Promise<BulkResult> {
  try {
    const { status, ...after } = await turn(number);
    return { number, outcome: after.changed ? changed : 'unchanged', status, refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal) || OF_THE_CALL.has(error.code)) throw error;
    return { number, outcome: 'skipped', status: null, refusal: { code: error.code, data: error.data } };
  }
}

/**
 * Gives each number its turn, once, in the order named, so that a preview says what will happen even where two returns
 * ask for the same units. What one is refused is its own result; whatever else goes wrong ends the call.
 */
export async function inBulk(
  numbers: readonly string[],
  changed: BulkOutcome,
  turn: (number: string) => Promise<Turn>,
): Promise<readonly BulkResult[]> {
  const results: BulkResult[] = [];
  for (const number of new Set(numbers)) results.push(await resultOf(number, changed, turn));
  return results;
}

/** The caller's key for one number: kept in that return's own transaction, so that a call that broke off does nothing twice. */
export const forOne = ({ key, ...scope }: Scope, number: string): Scope => ({
  ...scope,
  ...(key ? { key: { ...key, route: `${key.route} ${number}` } } : {}),
});
