import { STATUS_CODES } from 'node:http';
import { ApiExtension, type OpenAPIObject } from '@nestjs/swagger';
import type { OperationNotes } from './about.js';
import { idempotencyKeyHeader, replayed, type Parameter } from './headers.js';
import { problemAnswers, type Taken } from './problems.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']> & Readonly<Partial<Record<typeof KEY, Taken['key']>>>;
type Answer = Readonly<{ description?: string; headers?: object }>;

const KEY = 'x-idempotency-key';
/** Notes on a route whether it demands an idempotency key, or takes none; `POST` takes one unless told. */
export const keyIs = (demand: 'required' | 'none') => ApiExtension(KEY, demand);

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

function keyOf(operation: Operation, method: string): Taken['key'] {
  return method === 'post' && operation.security ? (operation[KEY] ?? 'optional') : 'none';
}

function takenBy(operation: Operation, key: Taken['key']): Taken {
  const { security = [], parameters = [], requestBody } = operation;
  const named = (parameters as readonly Parameter[])
    .map(({ name }) => name)
    .filter((name) => name !== 'Accept-Language');
  return {
    isGuarded: security.length > 0,
    needsScope: security.some(({ bearer = [] }) => bearer.length > 0),
    parameters: new Set(key === 'none' ? named : [...named, 'Idempotency-Key']),
    ...(requestBody && 'content' in requestBody ? { body: Object.keys(requestBody.content)[0] } : {}),
    key,
  };
}

const NO_FIELDS = '#/components/schemas/NoFields';
/** A body without fields may as well be left out. */
function withoutEmptyBody(operation: Operation): Operation {
  const { requestBody, ...rest } = operation;
  const schema = requestBody && 'content' in requestBody && requestBody.content['application/json']?.schema;
  return schema && '$ref' in schema && schema.$ref === NO_FIELDS ? rest : operation;
}

const told = (status: string, answer: Answer, headers: object) => ({
  ...answer,
  description: answer.description || STATUS_CODES[status],
  ...(answer.headers || Object.keys(headers).length > 0
    ? { headers: { ...answer.headers, ...headers } }
    : {}),
});

/** An operation with its notes, its key header, and every problem it may answer with. */
function withNotes(scanned: Operation, method: string, notes: OperationNotes | undefined): Operation {
  const operation = withoutEmptyBody(scanned);
  const { [KEY]: _, ...rest } = operation;
  const key = keyOf(operation, method);
  const { summary, description, problems = [] } = notes ?? {};
  const answers = Object.entries(operation.responses) as [string, Answer][];
  const headers = key === 'none' ? {} : replayed;
  return {
    ...rest,
    ...(summary ? { summary } : {}),
    ...(description ? { description } : {}),
    parameters: [
      ...(operation.parameters ?? []),
      ...(key === 'none' ? [] : [idempotencyKeyHeader(key === 'required')]),
    ],
    responses: {
      ...Object.fromEntries(answers.map(([status, answer]) => [status, told(status, answer, headers)])),
      ...problemAnswers(takenBy(operation, key), problems),
    } as Operation['responses'],
  };
}

/** All operations of a path with what there is to say of them. */
export function withAllNotes(item: PathItem, notes: Readonly<Record<string, OperationNotes>>): PathItem {
  const described = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, withNotes(operation, method, notes[operation.operationId ?? ''])]] : [];
  });
  return { ...item, ...Object.fromEntries(described) };
}
