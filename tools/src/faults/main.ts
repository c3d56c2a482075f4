// npm run faults: every fault of reliability.md "Fault matrix" on this machine, and what must hold after each.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { layGround } from './ground.js';
import { readOptions } from './options.js';
import { leave, play } from './play.js';
import { rows } from './rows/rows.js';
import { HEADS, line, rowOf, tableOf, type Result } from './table.js';

const { rows: wanted, seed, markdown } = readOptions(process.argv.slice(2), rows, Date.now());
const scratch = mkdtempSync('/var/tmp/retours-faults-');
// PostgreSQL drops root and must be able to enter.
chmodSync(scratch, 0o755);
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void leave().finally(() => process.exit(130)));

const began = Date.now();
console.log(
  `${wanted.length} rows, seed ${seed}: npm run faults -- --seed ${seed}\n\n${line(HEADS)}\n${line(HEADS.map(() => '---'))}`,
);
const ground = await layGround(scratch);
const results: Result[] = [];
for (const row of wanted) {
  const result = await play(row, ground, scratch, seed);
  results.push(result);
  console.log(`${rowOf(result)} ${result.tookSeconds.toFixed(0)} s`);
  for (const note of result.notes) console.log(note.replace(/^/gm, '    '));
}
ground.close();

const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
const commit = () => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
console.log(
  `\n${count('held')} held, ${count('broken')} broken, ${count('not run')} not run, in ${minutes} minutes; seed ${seed}`,
);
if (markdown)
  writeFileSync(markdown, `Commit ${commit()}, seed ${seed}, ${minutes} minutes.\n\n${tableOf(results)}\n`);
process.exit(count('held') === results.length ? 0 : 1);
