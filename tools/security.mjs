// npm run security: the list of security tests, and nothing else. Without REDIS_URL it starts a Redis of its own, where
// redis-server is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@retours/embedded-postgres';
import { securityList } from './src/security/list.ts';

const OWN = 'tools/src/security/judge-list.spec.ts';
const specs = new Set([OWN, ...securityList.flatMap(({ shown }) => shown.map(({ spec }) => spec))]);
const patternOf = (spec) => `/${spec.replaceAll('.', '\\.')}$`;

/** A Redis that is gone when this is done; nothing when none is installed. */
async function openRedis() {
  if (spawnSync('redis-server', ['--version']).error) return undefined;
  const [port, directory] = [await freePort(), mkdtempSync(join(tmpdir(), 'retours-redis-'))];
  const options = { bind: '127.0.0.1', port, save: '', appendonly: 'no', dir: directory };
  const server = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const close = async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, close };
}

const redis = process.env.REDIS_URL ? undefined : await openRedis();
const env = {
  ...process.env,
  ...(redis ? { REDIS_URL: redis.url } : {}),
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
};
const jest = spawn(
  'jest',
  ['--maxWorkers=2', '--testPathPatterns', ...[...specs].map(patternOf), ...process.argv.slice(2)],
  { stdio: 'inherit', env },
);
const [status] = await once(jest, 'exit');
await redis?.close();
process.exitCode = status ?? 1;
