import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { project } from '../../jest.preset.mjs';

const [, swc] = project('mutation').transform['\\.ts$'];
const compiled = new Map();
let edition = 0;

/** TypeScript as Jest has it: `.js` names a `.ts` beside it, and packages of ours come from their sources. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@retours/'))
      return next(specifier, { ...context, conditions: [...context.conditions, '@retours/source'] });
    const isOurs = context.parentURL?.replace(/\?.*/, '').endsWith('.ts') && specifier.startsWith('.');
    const found = next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
    return found.url.startsWith(pathToFileURL(`${process.cwd()}/libs/`).href)
      ? { ...found, url: `${found.url}?edition=${edition}` }
      : found;
  },
  load(url, context, next) {
    const file = url.replace(/\?.*/, '');
    if (!file.endsWith('.ts')) return next(url, context);
    if (!compiled.has(file)) {
      const filename = fileURLToPath(file);
      const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, sourceMaps: false, filename });
      compiled.set(file, code);
    }
    return { format: 'module', source: compiled.get(file), shortCircuit: true };
  },
});

/** From here on, what is under test is loaded anew. */
export const renew = () => (edition += 1);
