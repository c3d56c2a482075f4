import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRetours } from '@retours/standalone';
import type { Product } from './replay-shop.js';

const SETTINGS = {
  CUSTOMER_API_PORT: '0',
  MERCHANT_API_PORT: '0',
  WORKER_PORT: '0',
  RATE_LIMIT_CUSTOMER_WRITES: '0',
  RATE_LIMIT_FAILED_AUTH: '0',
};

// The product runs apart from the replay, so that driving it does not slow it down; it ends when the replay lets go of it.
const released = once(process, 'disconnect');
const directories = [await mkdtemp(join(tmpdir(), 'retours-replay-'))];
try {
  const retours = await startRetours(directories[0], { ...process.env, ...SETTINGS });
  const { customerApi, merchantApi, databaseUrl, directory } = retours;
  directories.push(directory);
  if (process.connected) process.send?.({ customerApi, merchantApi, databaseUrl } satisfies Product);
  await released;
  await retours.stop();
} finally {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
}
process.exit();
