import { openPapers } from '../index.js';
import type { PressOptions } from '../press.js';

/** Node reads TypeScript by itself, but not under the names that compiled files have. */
const sources = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  try { return next(name, context); } catch { return next(name.replace(/\\.js$/, '.ts'), context); }
} });`;

/** Papers whose thread runs from the sources, as everything else in a spec does. */
export const openThread = (options: PressOptions = {}) =>
  openPapers({
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      `--import=data:text/javascript,${encodeURIComponent(sources)}`,
    ],
    ...options,
  });
