// npm run openapi: writes the committed API descriptions anew, and the types of them for the web apps.
import { mkdir, writeFile } from 'node:fs/promises';
import { command } from '../command.js';
import { documents, fileOf } from './documents.js';
import { typesFileOf, typesOf } from './types.js';

await command(async () => {
  const printed = await documents();
  await mkdir(new URL('.', fileOf('customer-api')), { recursive: true });
  for (const [name, json] of printed) {
    await writeFile(fileOf(name), json);
    await writeFile(typesFileOf(name), await typesOf(json));
  }
  return printed.map(([name]) => `docs/openapi/${name}.json is written, and its types.`).join('\n');
});
