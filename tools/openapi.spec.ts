import { readFileSync } from 'node:fs';
import { compileErrors, validate } from '@readme/openapi-parser';
import { STATUS } from '@retours/nest-kit';
import { documents, fileOf } from './src/openapi/documents.js';
import { typesFileOf, typesOf } from './src/openapi/types.js';

type Operation = Readonly<{
  operationId: string;
  summary?: string;
  tags: string[];
  parameters: { description?: string }[];
}>;
type Document = Readonly<{ paths: Record<string, Record<string, Operation>>; tags: { name: string }[] }>;

// Seconds on an idle machine: whole APIs are built, and schemas compiled.
const PATIENCE_MS = 60_000;
const operationsOf = ({ paths }: Document) => Object.values(paths).flatMap((item) => Object.values(item));

describe('the committed API descriptions', () => {
  let printed: Awaited<ReturnType<typeof documents>>;
  const parsed = () => printed.map(([, json]) => JSON.parse(json) as Document);
  beforeAll(async () => {
    printed = await documents();
  }, PATIENCE_MS);

  it('are those of the code (npm run openapi writes them anew)', () => {
    const differing = printed.filter(([name, json]) => readFileSync(fileOf(name), 'utf8') !== json);
    expect(differing.map(([name]) => `${name} differs: run npm run openapi`)).toEqual([]);
  });

  it(
    'are the types that the web apps are compiled with',
    async () => {
      for (const [name, json] of printed) {
        expect(readFileSync(typesFileOf(name), 'utf8') === (await typesOf(json)) ? name : 'differs').toBe(
          name,
        );
      }
    },
    PATIENCE_MS,
  );

  it(
    'are valid OpenAPI',
    async () => {
      for (const [, json] of printed) {
        const result = await validate(JSON.parse(json));
        expect(result.valid ? 'valid' : compileErrors(result)).toBe('valid');
      }
    },
    PATIENCE_MS,
  );

  it('say of every operation what it does, under a name and a tag of the document', () => {
    for (const document of parsed()) {
      const operations = operationsOf(document);
      const names = operations.map(({ operationId }) => operationId);
      expect(new Set(names).size).toBe(names.length);
      expect(operations.filter(({ summary }) => !summary)).toEqual([]);
      expect(new Set(operations.flatMap(({ tags }) => tags))).toEqual(
        new Set(document.tags.map(({ name }) => name)),
      );
      expect(
        operations.flatMap(({ parameters }) => parameters).filter(({ description }) => !description),
      ).toEqual([]);
    }
  });

  it('name every no of the business', () => {
    const told = printed.map(([, json]) => json).join();
    const codes = Object.keys(STATUS).filter((code) => code !== 'POLICY_INVALID');
    expect(codes.filter((code) => !told.includes(`\`${code}\``))).toEqual([]);
  });
});
