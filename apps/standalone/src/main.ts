import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs the product in a session of its own: Ctrl-C goes to everything in ours, and PostgreSQL, were it here, would
 * stop before those who still use it.
 */
const product = spawn(
  process.execPath,
  [...process.execArgv, fileURLToPath(new URL('./serve.js', import.meta.url))],
  {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  },
);
product.once('exit', (code) => process.exit(code ?? 1));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => product.connected && product.disconnect());
