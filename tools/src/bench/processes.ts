import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A child of this process that answers HTTP. */
export type Server = Readonly<{
  url: string;
  bootMs: number;
  residentMiB(): Promise<number>;
  stop(): Promise<void>;
}>;
export type Launch = Readonly<{ main: string; port: number; ready: string; env: NodeJS.ProcessEnv }>;

const BOOT_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const POLL_MS = 10;
const LOG_KEPT = 4_000;
const KIB_PER_MIB = 1024;

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

async function stopped(child: ChildProcess): Promise<void> {
  if (isOver(child)) return;
  const over = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([over, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
  if (!isOver(child)) child.kill('SIGKILL');
}

/**
 * Starts a Node program and waits until its `ready` path answers 2xx.
 * @returns it, with the milliseconds from its start to that answer.
 * @throws with the end of what it printed, when it ends before or is not ready within a minute.
 */
export async function startServer({ main, port, ready, env }: Launch): Promise<Server> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (log = (log + text).slice(-LOG_KEPT)));
  // Whatever happens to us, it does not outlive us.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));

  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url + ready))) {
    if (isOver(child) || performance.now() - startedAt > BOOT_LIMIT_MS) {
      await stopped(child);
      throw new Error(`${main} did not get ready:\n${log}`);
    }
    await sleep(POLL_MS);
  }
  return {
    url,
    bootMs: performance.now() - startedAt,
    async residentMiB() {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Number(stdout) / KIB_PER_MIB;
    },
    stop: () => stopped(child),
  };
}
