import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const LOG_KEPT = 6_000;
const children = new Set<Child>();

/** A process we started; nothing we start outlives us. */
export type Child = Readonly<{
  name: string;
  process: ChildProcess;
  /** The end of what it printed. */
  said(): string;
  over(): boolean;
  /** Sends a signal and, unless it only stops or continues the process, waits until it is gone. @returns its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}>;

/** Starts a process whose life ends with ours. */
export function startChild(
  name: string,
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'env' | 'cwd' | 'uid' | 'gid'> = {},
): Child {
  const process = spawn(command, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [process.stdout!, process.stderr!])
    stream.on('data', (text) => (log = (log + text).slice(-LOG_KEPT)));
  const over = () => process.exitCode !== null || process.signalCode !== null;
  const gone = once(process, 'exit').catch((error: unknown) => void (log += String(error)));
  const child: Child = {
    name,
    process,
    said: () => log,
    over,
    async end(signal = 'SIGTERM') {
      if (!over()) process.kill(signal);
      await gone;
      return process.exitCode;
    },
    signal: (signal) => void process.kill(signal),
  };
  children.add(child);
  void gone.then(() => children.delete(child));
  return child;
}

/** Waits until a condition holds. @throws what was waited for, and what the child said, when it takes too long or the child ends. */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  { patienceMs = 300_000, child }: Readonly<{ patienceMs?: number; child?: Child }> = {},
): Promise<void> {
  for (const end = Date.now() + patienceMs; !(await holds()); await pause(50)) {
    if (child?.over()) throw new Error(`${child.name} ended before ${what}:\n${child.said()}`);
    if (Date.now() > end) throw new Error(`not after ${patienceMs} ms: ${what}\n${child?.said() ?? ''}`);
  }
}

/** Ends everything that is still there, by its own process id. */
export async function endAll(): Promise<void> {
  await Promise.all(
    [...children].map((child) => {
      child.signal('SIGCONT');
      return child.end('SIGKILL');
    }),
  );
}

process.once('exit', () => {
  for (const child of children) child.process.kill('SIGKILL');
});
