import { setTimeout as sleep } from 'node:timers/promises';
import type { RefundView } from '@retours/contracts';
import { everyItem, type Api } from './api.js';
import type { FileReturn } from './file-ledger.js';
import { inLanes } from './lanes.js';
import { progress } from './progress.js';
import type { ReplayShop } from './replay-shop.js';

const LANES = 8;
const POLL_MS = 500;
/** So long without a single refund becoming final, and waiting is given up. */
const PATIENCE_MS = 120_000;

/** The customer asks, the merchant accepts, the package comes in, the refund is made; paying it back is the worker's. */
async function play(
  { merchant, customer }: ReplayShop,
  { id, order, line, quantity }: FileReturn,
): Promise<void> {
  const lines = [{ lineId: line.id, quantity }];
  const { reference: orderReference } = order;
  const asking = { orderReference, explanation: `Invoice line ${id}`, lines };
  const buyer = await customer(order.customer);
  const { number } = await buyer.post<{ number: string }>('/v1/returns', asking, id);
  const received = lines.map((part) => ({ ...part, condition: 'as_new' }));
  await merchant.post(`/v1/returns/${number}/status-changes`, { status: 'waiting_for_package' }, id);
  await merchant.post(`/v1/returns/${number}/receipts`, { lines: received }, id);
  await merchant.post(
    `/v1/orders/${orderReference}/refunds`,
    { kind: 'return', returnNumber: number, lines },
    id,
  );
}

/** The returns by order, each order's in the order of the file. */
function byOrder(returns: readonly FileReturn[]): Iterable<readonly FileReturn[]> {
  const groups = new Map<string, FileReturn[]>();
  for (const one of returns) {
    const group = groups.get(one.order.reference);
    if (group) group.push(one);
    else groups.set(one.order.reference, [one]);
  }
  return groups.values();
}

/** Plays every return, eight at a time; those of one order one after the other. @returns a sentence for each that was refused. */
export async function playReturns(shop: ReplayShop, returns: readonly FileReturn[]): Promise<string[]> {
  const shown = progress('Playing returns', returns.length);
  const refused: string[] = [];
  await inLanes(byOrder(returns), LANES, async (ofOneOrder) => {
    for (const one of ofOneOrder) {
      await play(shop, one).catch((error: Error) => void refused.push(`Return ${one.id}: ${error.message}`));
      shown.add();
    }
  });
  shown.stop();
  return refused;
}

async function countPending(merchant: Api): Promise<number> {
  let count = 0;
  for await (const _ of everyItem<RefundView>(merchant, '/v1/refunds?status=pending')) count += 1;
  return count;
}

/** Waits until the worker has paid back all refunds. @returns how many are still pending when nothing moved for two minutes. */
export async function waitUntilPaidBack(merchant: Api, refunds: number): Promise<number> {
  const shown = progress('Paying back', refunds);
  let pending = refunds;
  let moved = Date.now();
  while (pending > 0 && Date.now() - moved < PATIENCE_MS) {
    const now = await countPending(merchant);
    if (now < pending) moved = Date.now();
    pending = now;
    shown.to(refunds - pending);
    if (pending > 0) await sleep(POLL_MS);
  }
  shown.stop();
  return pending;
}
