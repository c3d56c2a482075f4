import { basename } from 'node:path';
import { readFileLedger, type FileLedger } from './file-ledger.js';
import { importOrders } from './import-orders.js';
import { linesOfFile } from './invoice-lines.js';
import { playReturns, waitUntilPaidBack } from './play-returns.js';
import { providerBooks } from './provider-books.js';
import { readBack } from './read-back.js';
import { differences, linesThatDiffer, reconcile, reconciliationTable } from './reconciliation.js';
import { openShop, type Product } from './replay-shop.js';
import { REASONS, type Reason } from './sales.js';

const SHOWN = 10;

/** Says, at each call, how long it took since the one before, and how many that is a second. */
function stopwatch(): (what: string, count: number, unit: string) => void {
  let start = performance.now();
  return (what, count, unit) => {
    const seconds = (performance.now() - start) / 1000;
    console.log(`${what} ${count} ${unit} in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)}/s`);
    start = performance.now();
  };
}

function say(sentences: readonly string[]): void {
  sentences.slice(0, SHOWN).forEach((sentence) => console.log(sentence));
  if (sentences.length > SHOWN) console.log(`… and ${sentences.length - SHOWN} more`);
}

function sayWhatFits({ returns, unmatched, anonymous }: FileLedger): void {
  const reasons = Object.entries(unmatched) as [Reason, number][];
  const unfit = reasons.reduce((total, [, count]) => total + count, 0);
  console.log(`\nReturn lines with a customer: ${returns.length + unfit}`);
  console.log(`  matched to an order line: ${returns.length}`);
  console.log(`  not matched: ${unfit}`);
  reasons.forEach(([reason, count]) => console.log(`    ${reason}: ${count} (${REASONS[reason]})`));
  console.log(`Return lines without a customer, not asked for: ${anonymous}\n`);
}

/**
 * Plays a file of invoice lines through the product and reconciles the two to the penny.
 * @returns whether everything was accepted and nothing differs.
 */
export async function replay(file: string, maxOrders: number, product: Product): Promise<boolean> {
  console.log(`Replaying ${basename(file)}`);
  const lap = stopwatch();
  const ledger = await readFileLedger(linesOfFile(file), maxOrders);
  const { orders, returns } = ledger;
  lap('Read', orders.length, 'orders');
  sayWhatFits(ledger);

  const shop = await openShop(product);
  const { merchant, name } = shop;
  console.log(`The shop is ${name}`);
  const ordersRefused = await importOrders(merchant, orders);
  lap('Imported', orders.length - ordersRefused.length, 'orders');
  const returnsRefused = await playReturns(shop, returns);
  const refunds = returns.length - returnsRefused.length;
  lap('Asked for, accepted, received and refunded', refunds, 'returns');
  const pending = await waitUntilPaidBack(merchant, refunds);
  lap('Paid back the last of', refunds - pending, 'refunds');
  const back = await readBack(merchant);
  lap('Read back', back.orders, 'orders');
  const { databaseUrl } = product;
  const books = databaseUrl === undefined ? undefined : await providerBooks(databaseUrl, name);
  if (!books) console.log("The provider's own books are not read: this product is not the replay's own.");

  const figures = reconcile(ledger, back, books);
  const apart = differences(figures);
  console.log(`\n${reconciliationTable(figures)}\n`);
  say([...ordersRefused, ...returnsRefused]);
  if (pending > 0) console.log(`Refunds still pending: ${pending}`);
  say(linesThatDiffer(ledger, back).map((id) => `Order line ${id} differs`));
  console.log(`${apart.length} differences`);
  return apart.length === 0;
}
