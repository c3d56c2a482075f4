import { fileURLToPath } from 'node:url';
import { cases, modules } from './tools/mutation/modules.mjs';

const { MODULE } = process.env;
const { sources, specs } = modules[MODULE];
// Read by tools/mutation/runner.mjs, in the processes Stryker starts from here.
process.env.SPECS = specs;

/**
 * Mutation testing of one module: `npm run mutation -- MODULE` (docs/mutation.md).
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: [fileURLToPath(new URL('./tools/mutation/runner.mjs', import.meta.url))],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  mutate: [sources, '!**/*.spec.ts', `!${cases}`],
  ignorePatterns: ['apps', 'docker', 'docs', 'libs/*', 'tools/*', 'dist', 'out-tsc'].concat(
    ['libs/domain', 'libs/payments', 'tools/mutation'].flatMap((path) => [`!${path}`, `!${path}/**`]),
  ),
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.data/mutation/sandboxes',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.data/mutation/${MODULE}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
