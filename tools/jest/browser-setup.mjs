import { spawn } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Pages without 3D need no GPU that a processor imitates.
sparticuz.setGraphicsMode = false;
const unwanted = [
  // In one process, the first context to close would take the browser with it.
  '--single-process',
  '--no-zygote',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  // Pages must work in a browser that keeps origins apart, as a shopper's does.
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
];
const args = sparticuz.args.filter((arg) => !unwanted.includes(arg));
const READY_MS = 120_000;
/** A line such as `portal http://127.0.0.1:40123`, as the product prints it when it is ready. */
const address = (said, name) => new RegExp(`^\\s*${name}\\s+(http\\S+)`, 'm').exec(said)?.[1];

/** Starts the product as `npm start` does, on free ports and data of its own. */
async function startProduct() {
  const directory = await mkdtemp('/var/tmp/retours-stories-');
  await chmod(directory, 0o755);
  const product = spawn(process.execPath, ['--enable-source-maps', 'apps/standalone/dist/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      RETOURS_DATA: join(directory, 'data'),
      CUSTOMER_API_PORT: '0',
      MERCHANT_API_PORT: '0',
      RATE_LIMIT_CUSTOMER_WRITES: '0',
      RATE_LIMIT_FAILED_AUTH: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Retours was not ready in time:\n${said}`)), READY_MS);
    const hear = (chunk) => {
      said += String(chunk);
      if (/^\s*merchant token/m.test(said)) resolve(clearTimeout(late));
    };
    product.stdout.on('data', hear);
    product.stderr.on('data', hear);
    product.once('exit', () => reject(new Error(`Retours did not start:\n${said}`)));
  });
  return { product, directory, portal: address(said, 'portal'), backOffice: address(said, 'back office') };
}

/** One product and one browser for the whole run; specs connect to both by the addresses in the environment. */
export default async function openBrowser() {
  const { product, directory, portal, backOffice } = await startProduct();
  const browser = await chromium
    .launchServer({ args, executablePath: await sparticuz.executablePath(), headless: true })
    .catch((error) => {
      product.kill('SIGTERM');
      throw error;
    });
  Object.assign(process.env, {
    STORIES_PORTAL: portal,
    STORIES_BACK_OFFICE: backOffice,
    STORIES_DATA: join(directory, 'data'),
    STORIES_BROWSER: browser.wsEndpoint(),
  });
  globalThis.retoursStories = { product, directory, browser };
}
