/** The parts of an OpenAPI document that the reference shows. */
export type Schema = Readonly<{
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  items?: Schema;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  nullable?: boolean;
  description?: string;
}>;
type Content = Readonly<Record<string, Readonly<{ schema?: Schema; examples?: Record<string, Example> }>>>;
type Example = Readonly<{ summary?: string; value: unknown }>;
type Answer = Readonly<{ $ref?: string; description?: string; content?: Content }>;
export type Parameter = Readonly<{
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}>;
export type Operation = Readonly<{
  summary?: string;
  description?: string;
  tags?: readonly string[];
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: readonly Parameter[];
  requestBody?: Readonly<{ content: Content }>;
  responses: Readonly<Record<string, Answer>>;
}>;
export type Document = Readonly<{
  info: Readonly<{ title: string; description?: string }>;
  tags?: readonly Readonly<{ name: string; description?: string }>[];
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: Readonly<{
    schemas?: Readonly<Record<string, Schema>>;
    responses?: Readonly<Record<string, Answer>>;
  }>;
}>;

/** The last word of a reference: the name of what it points at. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** An answer itself, wherever the document keeps it. */
export const answerOf = ({ components }: Document, answer: Answer): Answer =>
  answer.$ref ? (components?.responses?.[nameOf(answer.$ref)] ?? answer) : answer;

/** Problem codes an answer names, between backticks in its description. */
export const codesOf = (answer: Answer): string[] =>
  [...(answer.description ?? '').matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, code]) => code);

/** Every name of a schema that can be reached from one, itself included. */
export function reachable({ components }: Document, start: Schema | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (schema: Schema | undefined): void => {
    if (!schema) return;
    if (schema.$ref && !found.has(nameOf(schema.$ref))) {
      found.add(nameOf(schema.$ref));
      walk(components?.schemas?.[nameOf(schema.$ref)]);
    }
    for (const inner of [schema.items, ...(schema.allOf ?? []), ...(schema.oneOf ?? [])]) walk(inner);
    for (const inner of Object.values(schema.properties ?? {})) walk(inner);
  };
  walk(start);
  return found;
}
