import { spawnSync } from 'node:child_process';
import { modules } from './modules.mjs';
import { writeReport } from './report.mjs';

/** `npm run mutation`: all modules one after the other; `npm run mutation -- money adyen`: some. Fails below the score each must reach. */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(modules, name));
if (unknown.length > 0) {
  console.error(`no module ${unknown.join(', ')}; there are ${Object.keys(modules).join(', ')}`);
  process.exit(2);
}

const runs = (named.length > 0 ? named : Object.keys(modules)).map((module) => {
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MODULE: module },
  });
  return { module, status };
});
await writeReport();
process.exitCode = runs.some(({ status }) => status !== 0) ? 1 : 0;
