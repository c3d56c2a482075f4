import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const READY_MS = 60_000;

export type App = 'customer-api' | 'merchant-api' | 'refund-worker';
/** A running app: where it listens, and how to end it the way a deployment does. */
export type Running = Readonly<{ url: string; child: ChildProcess; stop(): Promise<number | null> }>;

const PORT_OF: Record<App, string> = {
  'customer-api': 'CUSTOMER_API_PORT',
  'merchant-api': 'MERCHANT_API_PORT',
  'refund-worker': 'WORKER_PORT',
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/**
 * Compiles the apps as they will be run. Suites that want this at the same time wait for each other: a build empties the
 * folders that another one's apps are started from.
 */
export async function build(apps: readonly App[]): Promise<void> {
  const turn = new Client({ connectionString: process.env['RETOURS_TEST_PG'] });
  await turn.connect();
  try {
    await turn.query("select pg_advisory_lock(hashtext('build'))");
    execFileSync('npx', ['nx', 'run-many', '-t', 'build', '-p', ...apps], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  } finally {
    await turn.end();
  }
}

/** Starts an app as a process of its own and waits until it says that it is ready. */
export async function start(app: App, env: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', `apps/${app}/dist/main.js`], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...env,
      [PORT_OF[app]]: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  const giveUp = (why: string) => {
    child.kill('SIGKILL');
    throw new Error(`${app} ${why}:\n${said.join('')}`);
  };
  for (const end = Date.now() + READY_MS; ; await pause(100)) {
    if (child.exitCode !== null) giveUp(`ended with ${child.exitCode}`);
    if (
      await fetch(`${url}/health/ready`).then(
        (reply) => reply.ok,
        () => false,
      )
    )
      break;
    if (Date.now() > end) giveUp(`was not ready after ${READY_MS} ms`);
  }
  const stop = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    return child.exitCode;
  };
  return { url, child, stop };
}

/** Starts several apps at once; when one does not come up, the others are stopped again. */
export async function startAll(
  apps: readonly App[],
  env: Readonly<Record<string, string>>,
): Promise<Running[]> {
  const outcomes = await Promise.allSettled(apps.map((app) => start(app, env)));
  const running = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failure) return running;
  await Promise.all(running.map((app) => app.stop()));
  throw failure.reason;
}
