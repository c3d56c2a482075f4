import { fileURLToPath } from 'node:url';
import { allowed, borders, forbidden, forbiddenText, type Scratch } from './src/architecture/boundaries.js';
import { openLint, type Lint } from './src/architecture/lint.js';
import { rules } from './src/architecture/rules.js';
import { projectFolders, readSources } from './src/architecture/sources.js';

// A second or two on an idle machine; the graph and the first lint are slow on a busy one.
const PATIENCE_MS = 60_000;
const workspace = fileURLToPath(new URL('..', import.meta.url));

describe('the rules of the house', () => {
  const sources = readSources(workspace);

  it.each(rules)('$name', ({ complaints }) => {
    expect(complaints(sources)).toEqual([]);
  });
  it.each(rules)('would be red if not: $name', ({ complaints, broken }) => {
    expect(complaints(broken)).toHaveLength(1);
  });
});

describe('the boundaries between layers', () => {
  let lint: Lint;
  beforeAll(async () => {
    lint = await openLint(workspace);
  }, PATIENCE_MS);

  /** The texts among these that ESLint says nothing about. */
  async function passing(scratches: readonly Scratch[]): Promise<Scratch[]> {
    const said = await Promise.all(
      scratches.map(async (scratch) => ({ scratch, errors: await lint(scratch) })),
    );
    return said.filter(({ errors }) => errors.length === 0).map(({ scratch }) => scratch);
  }

  it('are drawn for every project there is', () => {
    expect(borders.map(({ folder }) => folder).sort()).toEqual(projectFolders(workspace));
  });
  it.each(borders)(
    'stop $folder from importing anything else',
    async (border) => {
      expect(await passing(forbidden(border))).toEqual([]);
    },
    PATIENCE_MS,
  );
  it.each(borders)(
    'let $folder import what it needs',
    async (border) => {
      expect(await passing(allowed(border))).toEqual(allowed(border));
    },
    PATIENCE_MS,
  );
  it(
    'keep clock, chance and the world out of the domain, and code out of contracts',
    async () => {
      expect(await passing(forbiddenText)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
