import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const FOLDER = 'RETOURS_PROVIDER_SPECS';

/** What does not fit a description; nothing when all is well. */
export type Complaints = (body: unknown) => readonly string[];

type Node = { readonly [name: string]: Node | undefined };

/** Parts of an OpenAPI description as checks of what is sent and answered. */
export type Description = Readonly<{
  /** What may be sent; what only the provider writes is not asked of us. */
  request(path: string, method: string): Complaints;
  /** What may be answered; undefined for a status that is not described. */
  reply(path: string, method: string, status: number): Complaints | undefined;
  schema(name: string): Complaints;
}>;

const isReadOnly = (root: Node, property: Node | undefined): boolean =>
  String(property?.['readOnly']) === 'true' ||
  (property?.['$ref'] !== undefined && isReadOnly(root, at(root, String(property['$ref']))));

/** What a reference points to: `doc#/components/…`. */
const at = (root: Node, reference: string): Node | undefined =>
  reference
    .replace(/^doc#\//, '')
    .split('/')
    .reduce<Node | undefined>((node, name) => node?.[name], root);

/** The same description for what we send: nothing read-only is required. */
const asSent = (root: Node, text: string): Node =>
  JSON.parse(text, (_, node) =>
    node?.properties && Array.isArray(node.required)
      ? {
          ...node,
          required: node.required.filter((name: string) => !isReadOnly(root, node.properties[name])),
        }
      : node,
  );

function checks(root: Node): (schema: Node) => Complaints {
  const ajv = new Ajv.default({
    strict: false,
    allErrors: true,
    validateSchema: false,
    unicodeRegExp: false,
    logger: false,
  });
  formats.default(ajv);
  ajv.addSchema(root, 'doc');
  return (schema) => {
    const validate = ajv.compile(schema);
    return (body) => (validate(body) ? [] : [ajv.errorsText(validate.errors)]);
  };
}

/** Reads an OpenAPI description, JSON or YAML. */
export function readDescription(file: string): Description {
  // Every part is compiled on its own, and still finds what it refers to.
  const root: Node = parse(readFileSync(file, 'utf8').replaceAll('#/components/', 'doc#/components/'), {
    maxAliasCount: -1,
  });
  const [told, sent] = [checks(root), checks(asSent(root, JSON.stringify(root)))];
  const followed = (node: Node | undefined) => (node?.['$ref'] ? at(root, String(node['$ref'])) : node);
  const schemaIn = (node: Node | undefined) =>
    Object.values(followed(node)?.['content'] ?? {})[0]?.['schema'];
  const operation = (path: string, method: string) => root['paths']?.[path]?.[method.toLowerCase()];
  return {
    request(path, method) {
      const schema = schemaIn(operation(path, method)?.['requestBody']);
      return schema ? sent(schema) : () => [`${method} ${path} takes no body`];
    },
    reply(path, method, status) {
      const schema = schemaIn(operation(path, method)?.['responses']?.[status]);
      return schema && told(schema);
    },
    schema: (name) => told({ $ref: `doc#/components/schemas/${name}` } as unknown as Node),
  };
}

/**
 * Holds an emulator to what its provider published. The descriptions are too large to live here: they lie in the
 * folder RETOURS_PROVIDER_SPECS names; without it, the test says in its own name that nothing was held to anything.
 */
export function itIsAsPublished(file: string, holds: (path: string) => Promise<void>): void {
  const folder = process.env[FOLDER];
  if (folder) {
    it(`says nothing that its provider has not published in ${file}`, () => holds(join(folder, file)));
    return;
  }
  it(`was NOT held to ${file}: ${FOLDER} is not set`, () => {
    console.warn(`${FOLDER} is not set: the emulator was NOT held to ${file}`);
    expect(folder).toBeFalsy();
  });
}
