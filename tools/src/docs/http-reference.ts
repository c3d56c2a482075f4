import {
  answerOf,
  codesOf,
  nameOf,
  reachable,
  type Document,
  type Operation,
  type Parameter,
  type Schema,
} from './open-api.js';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).concat('');
const anchor = (name: string) => `[${name}](#${name.toLowerCase()})`;

function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) return anchor(nameOf(schema.$ref));
  if (schema.allOf) return schema.allOf.map(typeOf).join(' and ');
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  return schema.format ?? [schema.type ?? 'anything'].flat().join(' or ');
}

const described = ({ description = '', nullable }: Schema) =>
  [description, ...(nullable ? ['may be null'] : [])].filter(Boolean).join('; ');

/** Headers are the same everywhere: the page says them once, at its top. */
const parametersOf = ({ parameters = [] }: Operation): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.in !== 'header');

function bodyOf({ requestBody }: Operation): string[] {
  return Object.entries(requestBody?.content ?? {}).flatMap(([media, { schema, examples }]) => [
    `Body \`${media}\`${schema ? `: ${typeOf(schema)}` : ''}`,
    '',
    ...Object.values(examples ?? {}).flatMap(({ summary, value }) => [
      ...(summary ? [`${summary}:`, ''] : []),
      '```json',
      typeof value === 'string' ? value : JSON.stringify(value, null, 2),
      '```',
      '',
    ]),
  ]);
}

function answersOf(document: Document, { responses }: Operation): string[] {
  const answers = Object.entries(responses).map(([status, answer]) => ({
    status,
    answer: answerOf(document, answer),
  }));
  const goodOnes = answers
    .filter(({ status }) => status.startsWith('2'))
    .map(({ status, answer }) => {
      const [media, content] = Object.entries(answer.content ?? {})[0] ?? [];
      const what =
        content?.schema?.$ref || content?.schema?.allOf ? typeOf(content.schema) : (media ?? 'no body');
      return `**${status}** ${what}`;
    });
  const codes = answers
    .filter(({ status }) => !status.startsWith('2'))
    .flatMap(({ answer }) => codesOf(answer))
    .map((code) => `\`${code}\``);
  return [
    `Answers ${goodOnes.join(', or ')}.`,
    '',
    ...(codes.length > 0 ? [`Refuses with ${[...new Set(codes)].join(', ')}.`, ''] : []),
  ];
}

const scopeOf = ({ security = [] }: Operation) =>
  security
    .flatMap((rule) => Object.values(rule).flat())
    .map((scope) => `\`${scope}\``)
    .join(' ');

const operation = (document: Document, method: string, path: string, one: Operation): string[] => [
  `### ${method.toUpperCase()} ${path}`,
  '',
  `${one.summary ?? ''}${scopeOf(one) ? ` (scope ${scopeOf(one)})` : ''}. ${one.description ?? ''}`.trimEnd(),
  '',
  ...table(
    ['parameter', 'in', 'type', ''],
    parametersOf(one).map(({ name, in: place, required, schema, description = '' }) => [
      `\`${name}\`${required && place !== 'path' ? ' (needed)' : ''}`,
      place,
      typeOf(schema),
      description,
    ]),
  ),
  ...bodyOf(one),
  ...answersOf(document, one),
];

const shape = (name: string, { properties = {}, required = [] }: Schema): string[] => [
  `### ${name}`,
  '',
  ...table(
    ['field', 'type', ''],
    Object.entries(properties).map(([field, schema]) => [
      `\`${field}\`${required.includes(field) ? '' : '?'}`,
      typeOf(schema),
      described(schema),
    ]),
  ),
];

/** One API as a page to read: every route with what it takes, answers and refuses, then every shape by name. */
export function httpReference(document: Document): string {
  const { info, tags = [], paths, components } = document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ method, path, one })),
  );
  const contents = operations.flatMap(({ one }) => [
    ...Object.values(one.requestBody?.content ?? {}),
    ...Object.entries(one.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, answer]) => Object.values(answerOf(document, answer).content ?? {})),
  ]);
  const shapes = new Set(contents.flatMap(({ schema }) => [...reachable(document, schema)]));
  return [
    `# ${info.title}`,
    '',
    'Printed from the OpenAPI description by `npm run docs`; a test fails when the two differ.',
    '',
    info.description ?? '',
    '',
    'A `?` marks a field that may be missing. Every POST takes an `Idempotency-Key` header; what carries an `ETag` takes',
    '`If-Match`; `Accept-Language: fr` or `en` chooses the language of names and refusals. [Every refusal](problems.md).',
    '',
    ...tags.flatMap(({ name, description = '' }) => [
      `## ${name}`,
      '',
      description,
      '',
      ...operations
        .filter(({ one }) => one.tags?.includes(name))
        .flatMap(({ method, path, one }) => operation(document, method, path, one)),
    ]),
    '## Shapes',
    '',
    ...Object.entries(components?.schemas ?? {})
      .filter(([name]) => shapes.has(name))
      .flatMap(([name, schema]) => shape(name, schema)),
  ].join('\n');
}
