import {
  ownReturnOf,
  refuse,
  returnOf,
  returnSheet,
  type Answer,
  type Decision,
  type Order,
  type Orders,
  type Return,
  type ReturnSheet,
  type Scope,
  type Shop,
} from '@retours/domain';

/** Whose return, which one, and the version the caller last read; undefined when any will do. */
export type ReturnTarget = Readonly<{ scope: Scope; number: string; expected?: number }>;

/**
 * Decides on one return under the lock of its order, and answers all there is to see of it afterwards.
 * `RETURN_NOT_FOUND` for who may not see it, `VERSION_CONFLICT` when it is no longer what the caller last read.
 */
export const onReturn = (
  orders: Orders,
  { scope, number, expected }: ReturnTarget,
  decide: (order: Order, shop: Shop) => Decision<Return>,
): Promise<Answer<ReturnSheet>> =>
  orders.update(scope, { returnNumber: number }, (order, shop) => {
    const { version } = ownReturnOf(scope.actor, order, number);
    if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
    const decision = decide(order, shop);
    const after = returnOf(decision.order, number);
    return { ...decision, result: returnSheet(after, decision.order, shop) };
  });
