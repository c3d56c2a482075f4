// npm run docs: prints the pages of docs/ that are made from the code.
import { mkdir, writeFile } from 'node:fs/promises';
import { command } from '../command.js';
import { fileOf, pages } from './pages.js';

await command(async () => {
  for (const [path, print] of Object.entries(pages)) {
    await mkdir(new URL('.', fileOf(path)), { recursive: true });
    await writeFile(fileOf(path), print());
  }
  return Object.keys(pages)
    .map((path) => `docs/${path} is printed.`)
    .join('\n');
});
