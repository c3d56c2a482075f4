import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** For a machine that does other work as well: nothing is proved by a clock. */
export const PATIENCE_MS = 30_000;

/** Settings every Jest project shares: ESM, TypeScript through swc, workspace packages from their sources. */
const shared = {
  testTimeout: PATIENCE_MS,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@retours/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'] },
  modulePathIgnorePatterns: ['/dist/', '/out-tsc/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** One PostgreSQL per run; its administration address is in RETOURS_TEST_PG. */
const database = {
  globalSetup: at('./tools/jest/global-setup.mjs'),
  globalTeardown: at('./tools/jest/global-teardown.mjs'),
};

/** A Jest project; `database: true` for one whose specs need PostgreSQL. Redis specs belong to jest.redis.config.mjs. */
export const project = (displayName, { database: needsDatabase = false } = {}) => ({
  ...shared,
  ...(needsDatabase ? database : {}),
  displayName,
  testMatch: [displayName === 'tools' ? '<rootDir>/**/*.spec.ts' : '<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.redis\\.spec\\.ts$'],
});

/** The suites that need a Redis at REDIS_URL, from every library and app. */
export const redisProject = {
  ...shared,
  ...database,
  displayName: 'redis',
  rootDir: at('.'),
  roots: ['<rootDir>/libs', '<rootDir>/apps'],
  testMatch: ['**/src/**/*.redis.spec.ts'],
};

/** What is told through the pages, in a real browser, on the product as `npm start` runs it. */
export const pagesProject = (displayName, files) => ({
  ...shared,
  displayName,
  rootDir: at('./apps/stories'),
  testMatch: [`<rootDir>/src/web/**/${files}`],
  testTimeout: 2 * PATIENCE_MS,
  globalSetup: at('./tools/jest/browser-setup.mjs'),
  globalTeardown: at('./tools/jest/browser-teardown.mjs'),
});
