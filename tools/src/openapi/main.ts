// npm run openapi: writes the committed API descriptions anew.
import { mkdir, writeFile } from 'node:fs/promises';
import { command } from '../command.js';
import { documents, fileOf } from './documents.js';

await command(async () => {
  const printed = await documents();
  await mkdir(new URL('.', fileOf('customer-api')), { recursive: true });
  await Promise.all(printed.map(([name, json]) => writeFile(fileOf(name), json)));
  return printed.map(([name]) => `docs/openapi/${name}.json is written.`).join('\n');
});
