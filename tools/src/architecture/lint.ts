import { resolve } from 'node:path';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import type { Scratch } from './boundaries.js';

/** What the import rules say of a text, as if it were saved at its path; no file is written. */
export type Lint = (scratch: Scratch) => Promise<readonly string[]>;

/** The rules that keep layers apart; whatever else ESLint says of a scratch text proves nothing. */
const IMPORT_RULES = /^@nx\/enforce-module-boundaries$|no-restricted-/;

/**
 * ESLint as `nx lint` runs it. The project graph is made first: without a cached one the boundary rule stays silent,
 * and everything is green.
 * @param workspace the folder of `nx.json`.
 */
export async function openLint(workspace: string): Promise<Lint> {
  await createProjectGraphAsync({ exitOnError: false });
  const eslint = new ESLint({ cwd: workspace });
  return async ({ path, text }) => {
    const results = await eslint.lintText(text, { filePath: resolve(workspace, path) });
    return results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => ruleId === null || IMPORT_RULES.test(ruleId))
      .map(({ message }) => message);
  };
}
