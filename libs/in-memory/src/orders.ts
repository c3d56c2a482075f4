import {
  LeaseLost,
  Orders,
  refuse,
  type Answer,
  type Decision,
  type Order,
  type OrderInShop,
  type OrderKey,
  type Scope,
  type Shop,
} from '@retours/domain';
import type { Memory } from './memory.js';
import type { Rows } from './rows.js';

/** The order a key leads to, or the key's own refusal. */
function find(rows: Rows, key: OrderKey): Order {
  if ('reference' in key) return rows.order(key.reference) ?? refuse('ORDER_NOT_FOUND', key);
  if ('returnNumber' in key)
    return rows.orderOfReturn(key.returnNumber) ?? refuse('RETURN_NOT_FOUND', { number: key.returnNumber });
  const sending =
    rows.paymentRefunds.get(key.paymentRefundId) ??
    refuse('PAYMENT_REFUND_NOT_FOUND', { id: key.paymentRefundId });
  if (key.lease !== undefined && sending.lease !== key.lease) throw new LeaseLost(key.paymentRefundId);
  return rows.order(sending.reference)!;
}

/** Orders in memory. Decisions never wait and there is one thread, so each call is a transaction by itself. */
export class InMemoryOrders extends Orders {
  constructor(private readonly memory: Memory) {
    super();
  }

  async get({ shop }: Scope, key: OrderKey): Promise<OrderInShop> {
    const rows = this.memory.of(shop);
    return {
      order: find(rows, 'paymentRefundId' in key ? { paymentRefundId: key.paymentRefundId } : key),
      shop: rows.shop,
    };
  }

  async update<R>(
    scope: Scope,
    key: OrderKey,
    decide: (order: Order, shop: Shop) => Decision<R>,
  ): Promise<Answer<R>> {
    return this.answer(scope, decide, (rows) => find(rows, key));
  }

  async put<R>(
    scope: Scope,
    reference: string,
    decide: (existing: Order | undefined, shop: Shop) => Decision<R>,
  ): Promise<R> {
    return this.answer(scope, decide, (rows) => rows.order(reference)).value;
  }

  async addAll({ shop }: Scope, decide: (shop: Shop) => readonly Order[]): Promise<readonly string[]> {
    const rows = this.memory.of(shop);
    const orders = decide(rows.shop);
    const taken = orders.filter(({ reference }) => rows.order(reference)).map(({ reference }) => reference);
    for (const order of orders)
      if (!taken.includes(order.reference)) rows.save(undefined, { order, result: undefined });
    return taken;
  }

  private answer<R, O extends Order | undefined>(
    { shop, key }: Scope,
    decide: (order: O, shop: Shop) => Decision<R>,
    load: (rows: Rows) => O,
  ): Answer<R> {
    const rows = this.memory.of(shop);
    const kept = rows.answerTo<R>(key);
    if (kept !== undefined) return { value: kept, replayed: true };
    const order = load(rows);
    const value = rows.save(order, decide(order, rows.shop));
    rows.keep(key, value);
    return { value, replayed: false };
  }
}
