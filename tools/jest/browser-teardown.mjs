import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function closeBrowser() {
  const { product, directory, browser } = globalThis.retoursStories;
  delete globalThis.retoursStories;
  await browser.close();
  if (product.exitCode === null && product.kill('SIGTERM')) await once(product, 'exit');
  await rm(directory, { recursive: true, force: true });
}
