import { spawnSync } from 'node:child_process';

// Runs a command and shows its output only when it fails: node tools/quietly.mjs nx build standalone
const [command, ...args] = process.argv.slice(2);
const { status, stdout, stderr, error } = spawnSync(command, args, {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (error) throw error;
if (status !== 0) process.stderr.write(stdout + stderr);
process.exitCode = status ?? 1;
