import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@retours/embedded-postgres';
import { startChild, until, type Child } from './children.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A built app of the product, running as in production. */
export type App = Child & Readonly<{ url: string }>;

/** How an app is started: inside what, where it listens, and whether it is waited for. */
export type Launch = Readonly<{ wrapped?: readonly string[]; host?: string; unready?: true }>;

const answers = (url: string) =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(15_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts an app and waits until it says that it is ready. */
export async function startApp(
  name: 'merchant-api' | 'refund-worker',
  env: Readonly<Record<string, string>>,
  { wrapped = [], host = '127.0.0.1', unready }: Launch = {},
): Promise<App> {
  const port = await freePort();
  const [command, ...args] = [...wrapped, process.execPath, `apps/${name}/dist/main.js`];
  const child = startChild(name, command, args, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      // Rows start the same program time and again.
      NODE_COMPILE_CACHE: join(tmpdir(), 'retours-faults-compiled'),
      PGAPPNAME: name,
      HOST: host,
      MERCHANT_API_PORT: String(port),
      WORKER_PORT: String(port),
      ...env,
    },
  });
  const url = `http://${host}:${port}`;
  if (!unready) await until(`${name} is ready`, () => answers(url), { child });
  return { ...child, url };
}
