import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startOwnProduct } from './own-product.js';
import { replay } from './replay.js';
import type { Product } from './replay-shop.js';

const USAGE = `npm run replay -- [FILE] [--orders N] [--customer-api URL --merchant-api URL]
  FILE            invoice lines as CSV, gzipped or not; default: the sample in tools/data
  --orders        imports the first N orders only, and offers them every return line of the file
  --customer-api  with --merchant-api: a product that runs in embedded mode; default: one of the replay's own`;
const SAMPLE = fileURLToPath(new URL('../../data/online-retail-sample.csv.gz', import.meta.url));

/** What was asked for on the command line. @throws an error that says what is wrong with it. */
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      orders: { type: 'string' },
      'customer-api': { type: 'string' },
      'merchant-api': { type: 'string' },
    },
  });
  const { orders, 'customer-api': customerApi, 'merchant-api': merchantApi } = values;
  const file = positionals[0] ?? SAMPLE;
  if (positionals.length > 1) throw new Error('One file at a time');
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  if (orders !== undefined && !/^[1-9]\d{0,8}$/.test(orders))
    throw new Error('--orders takes a whole number from 1');
  if (Boolean(customerApi) !== Boolean(merchantApi))
    throw new Error('--customer-api and --merchant-api go together');
  const running: Product | undefined = customerApi && merchantApi ? { customerApi, merchantApi } : undefined;
  return {
    file,
    maxOrders: orders === undefined ? Infinity : Number(orders),
    running,
  };
}

function readArguments() {
  try {
    return asked();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return process.exit(2);
  }
}

const { file, maxOrders, running } = readArguments();
const { product, stop } = running ? { product: running, stop: async () => {} } : await startOwnProduct();
try {
  process.exitCode = (await replay(file, maxOrders, product)) ? 0 : 1;
} finally {
  await stop();
}
