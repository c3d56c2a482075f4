// npm run docs: prints the pages of docs/ that are made from the code.
import { writeFile } from 'node:fs/promises';
import { command } from '../command.js';
import { lifecyclePage } from './lifecycle.js';

await command(async () => {
  await writeFile(new URL('../../../docs/lifecycle.md', import.meta.url), lifecyclePage());
  return 'docs/lifecycle.md is printed.';
});
