import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Product } from './replay-shop.js';

/** A product of the replay's own; `stop` ends it, and its data goes with it. */
export type OwnProduct = Readonly<{ product: Product; stop(): Promise<void> }>;

/** Starts the whole product in a process of its own, on free ports, without limits, with a database of its own. */
export async function startOwnProduct(): Promise<OwnProduct> {
  // Detached: a Ctrl-C ends the replay, and the product then stops in good order because its parent is gone.
  const child = fork(new URL('./own-product.process.js', import.meta.url), { detached: true });
  const ended = once(child, 'exit');
  const started = once(child, 'message') as Promise<[Product]>;
  const first = await Promise.race([started, ended.then(() => undefined)]);
  if (!first) throw new Error('The product did not start');
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { product: first[0], stop };
}
