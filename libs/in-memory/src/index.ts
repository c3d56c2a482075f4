/** The ports without infrastructure: same contracts, no database. */
import type { Clock } from '@retours/domain';
import { InMemoryBells } from './bells.js';
import { FixedClock } from './clock.js';
import { Memory } from './memory.js';
import { InMemoryOrders } from './orders.js';
import { InMemoryShops } from './shops.js';
import { InMemoryDueWork, InMemoryOutbox, InMemoryPaymentRefundClaims } from './work.js';

export * from './bells.js';
export * from './clock.js';
export * from './memory.js';
export * from './orders.js';
export * from './shops.js';
export * from './work.js';

/** Every port on one new memory; leases, keys and due times go by the clock given. */
export function openMemory(clock: Clock = new FixedClock()) {
  const memory = new Memory(clock);
  return {
    memory,
    orders: new InMemoryOrders(memory),
    shops: new InMemoryShops(memory),
    dueWork: new InMemoryDueWork(memory),
    claims: new InMemoryPaymentRefundClaims(memory),
    outbox: new InMemoryOutbox(memory),
    bells: new InMemoryBells(),
  };
}
