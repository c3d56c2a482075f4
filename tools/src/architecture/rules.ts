import { posix } from 'node:path';
import { classesOf, importsOf, isCode, isSpec, type Source } from './sources.js';

/** A rule of the house. `broken` is a small tree that breaks it in one place: the rule must say so. */
export type Rule = Readonly<{
  name: string;
  complaints: (sources: readonly Source[]) => string[];
  broken: readonly Source[];
}>;

const PORTS = 'libs/domain/src/ports/';
const CONTRACTS = 'libs/testkit/src/contracts/';

/** Ports that need no contract suite, and why. */
const withoutContract: Readonly<Record<string, string>> = {
  Lists: 'a read port: it has one adapter, whose own spec asks it',
  AuditTrail: 'a read port of what the database enters by itself',
  Overviews: 'a read port: it has one adapter, whose own spec holds it to the books',
};

/** Ports that are kept to their promise together, by one suite. */
const sharedSuite: Readonly<Record<string, string>> = {
  Answers: 'describeKeys',
  DueWork: 'describeWork',
  PaymentRefundClaims: 'describeWork',
  Restores: 'describeReconciliations',
  Outbox: 'describeNotifications',
  WebhookDeliveries: 'describeWebhookEndpoints',
};
const suiteOf = (port: string) => sharedSuite[port] ?? `describe${port}`;
const exportOf = (name: string) => new RegExp(`^export (function|const) ${name}\\b`, 'm');

const under = (folder: string, sources: readonly Source[]) =>
  sources.filter(({ path }) => path.startsWith(folder));
const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
const linesOver = (max: number) => (source: Source) =>
  lines(source) > max ? [`${source.path}: ${lines(source)} lines, ${max} at most`] : [];
const manyLines = (path: string, count: number): Source => ({ path, text: 'a line\n'.repeat(count) });

const portsOf = (sources: readonly Source[]) =>
  under(PORTS, sources)
    .flatMap(classesOf)
    .filter(({ isAbstract }) => isAbstract)
    .map(({ name }) => name);
const portsWithContract = (sources: readonly Source[]) =>
  portsOf(sources).filter((port) => !(port in withoutContract));

/**
 * Where an adapter's spec is looked for: its gateway's folder, or else its library or app. The domain knows of no
 * suites: what it gives to specs is held to them where they are.
 */
const homeOf = ({ path }: Source) =>
  path.startsWith('libs/domain/')
    ? CONTRACTS
    : (/^libs\/payments\/src\/[^/]+\//.exec(path)?.[0] ?? /^(apps|libs)\/[^/]+\//.exec(path)?.[0] ?? path);

const gatewayOf = (path: string) => /^libs\/payments\/src\/(?!kit\/|given\/)([^/]+)\//.exec(path)?.[1];

const CITED = /\b(?:domain\.md §\d(?:\.\d)?|reliability\.md rule \d+|api\.md "[^"]+")/g;
const RULES = 'docs/rules.md';

const UNFINISHED = /^(managers?|helpers?|bases?|impls?|utils?|utility|utilities|common)$/i;
const wordsOf = (name: string) => name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/);

const aPort: Source = { path: `${PORTS}bells.ts`, text: 'export abstract class Bells {}\n' };
const itsContract: Source = {
  path: `${CONTRACTS}bells.contract.ts`,
  text: 'export function describeBells() {}\n',
};

export const rules: readonly Rule[] = [
  {
    name: 'the domain imports nothing but decimal.js',
    complaints: (sources) =>
      under('libs/domain/src/', sources)
        .filter((source) => !isSpec(source))
        .flatMap((source) =>
          importsOf(source)
            .filter((name) => !/^\.{1,2}\/|^decimal\.js$/.test(name))
            .map((name) => `${source.path} imports ${name}`),
        ),
    broken: [{ path: 'libs/domain/src/order/order.ts', text: "import { readFileSync } from 'node:fs';\n" }],
  },
  {
    name: 'no two payment gateways import each other',
    complaints: (sources) =>
      under('libs/payments/src/', sources).flatMap((source) =>
        importsOf(source)
          .filter((name) => name.startsWith('.'))
          .map((name) => posix.join(posix.dirname(source.path), name))
          .filter((path) => {
            const [own, other] = [gatewayOf(source.path), gatewayOf(path)];
            return own !== undefined && other !== undefined && own !== other;
          })
          .map((path) => `${source.path} imports ${path}`),
      ),
    broken: [
      {
        path: 'libs/payments/src/stripe/stripe.gateway.ts',
        text: "import { book } from '../sandbox/sandbox.ledger.js';\n",
      },
    ],
  },
  {
    name: 'a port is an abstract class, named for what it is',
    complaints: (sources) =>
      under(PORTS, sources).flatMap((source) => [
        ...classesOf(source)
          .filter(({ isAbstract, parent }) => !isAbstract && parent !== 'Error')
          .map(({ name }) => `${source.path}: ${name} is a class with a body`),
        ...[...source.text.matchAll(/^export interface (\w+)/gm)].map(
          ([, name]) => `${source.path}: ${name} is an interface, and cannot be injected`,
        ),
        ...[...source.text.matchAll(/^export (?:abstract class|type) (I[A-Z]\w+)/gm)].map(
          ([, name]) => `${source.path}: ${name} begins with an I`,
        ),
      ]),
    broken: [{ path: `${PORTS}bells.ts`, text: 'export interface Bells {}\n' }],
  },
  {
    name: 'every port has a contract suite',
    complaints: (sources) =>
      portsWithContract(sources)
        .filter((port) => !under(CONTRACTS, sources).some(({ text }) => exportOf(suiteOf(port)).test(text)))
        .map((port) => `${port}: no ${suiteOf(port)} in ${CONTRACTS}`),
    broken: [aPort],
  },
  {
    name: 'every adapter of a port runs its contract',
    complaints: (sources) => {
      const ports = new Set(portsWithContract(sources));
      const specs = sources.filter(isSpec);
      return sources
        .filter((source) => !isSpec(source) && !source.path.startsWith('libs/testkit/'))
        .flatMap((source) =>
          classesOf(source)
            .filter(({ parent, isAbstract }) => !isAbstract && ports.has(parent))
            .map(({ name, parent }) => ({ name, suite: suiteOf(parent) }))
            .filter(
              ({ suite }) => !under(homeOf(source), specs).some(({ text }) => text.includes(`${suite}(`)),
            )
            .map(
              ({ name, suite }) => `${name} of ${source.path}: no spec in ${homeOf(source)} runs ${suite}`,
            ),
        );
    },
    broken: [
      aPort,
      itsContract,
      { path: 'libs/queue/src/bells.ts', text: 'export class QueueBells extends Bells {}\n' },
      { path: 'libs/in-memory/src/bells.spec.ts', text: "describeBells('memory', open);\n" },
    ],
  },
  {
    name: 'a rule that the code cites is stated in docs/rules.md',
    complaints: (sources) => {
      const stated = sources.find(({ path }) => path === RULES)?.text ?? '';
      return [...under('apps/', sources), ...under('libs/', sources)].flatMap(({ path, text }) =>
        [...text.matchAll(CITED)]
          .map(([rule]) => rule.replaceAll('"', ''))
          .filter((rule) => !stated.includes(`\n## ${rule}`))
          .map((rule) => `${path} cites ${rule}`),
      );
    },
    broken: [
      { path: RULES, text: '\n## domain.md §2 Return policy\n' },
      { path: 'libs/domain/src/shop/policy.ts', text: '// domain.md §2, domain.md §9.1\n' },
    ],
  },
  {
    name: 'no file or class is named Manager, Helper, Base, Impl, Util or Common',
    complaints: (sources) =>
      sources
        .filter(isCode)
        .flatMap((source) =>
          [posix.basename(source.path), ...classesOf(source).map(({ name }) => name)]
            .filter((name) => wordsOf(name).some((word) => UNFINISHED.test(word)))
            .map((name) => `${source.path}: ${name}`),
        ),
    broken: [{ path: 'libs/queue/src/relay.ts', text: 'export class RelayManager {}\n' }],
  },
  {
    name: 'a file has at most 300 lines, unless it is a migration or generated',
    complaints: (sources) =>
      sources
        .filter((source) => isCode(source) && !/\/migrations\/|\.generated\.ts$/.test(source.path))
        .flatMap(linesOver(300)),
    broken: [
      manyLines('libs/queue/src/relay.ts', 301),
      manyLines('libs/persistence/src/migrations/1-tables.ts', 301),
    ],
  },
  {
    name: 'every library has a README of at most 30 lines',
    complaints: (sources) => {
      const readmes = sources.filter(({ path }) =>
        /^libs\/([^/]+|payments\/src\/[^/]+)\/README\.md$/.test(path),
      );
      const libs = new Set(under('libs/', sources).map(({ path }) => path.split('/')[1]));
      return [
        ...[...libs]
          .map((lib) => `libs/${lib}/README.md`)
          .filter((path) => !readmes.some((readme) => readme.path === path))
          .map((path) => `${path} is missing`),
        ...readmes.flatMap(linesOver(30)),
      ];
    },
    broken: [manyLines('libs/queue/README.md', 31)],
  },
  {
    name: 'the README has at most 150 lines, a decision record at most 40',
    complaints: (sources) => [
      ...sources.filter(({ path }) => path === 'README.md').flatMap(linesOver(150)),
      ...under('docs/adr/', sources).flatMap(linesOver(40)),
    ],
    broken: [manyLines('docs/adr/0001-a-decision.md', 41), manyLines('README.md', 150)],
  },
];
