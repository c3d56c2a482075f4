import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid, Problem } from '../problem/problem.js';
import { parseJson, refuseHostile } from './json.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    takesBytes?: true;
  }
}

const rawBodies = new WeakMap<FastifyRequest, Buffer>();

/** Takes a route's body as it is, of whatever type, and reads nothing in it: for what is signed by others. */
export const TakesBytes = () => RouteConfig({ takesBytes: true });

const isRaw = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.takesBytes === true;

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return invalid('', 'must be UTF-8');
  }
}

/** What is taken as a stream, without limit. */
const STREAMED = ['application/x-ndjson', 'text/csv'] as const;
export type StreamedType = (typeof STREAMED)[number];

/** What bodies are taken: JSON up to the body limit (a missing one counts as `{}`), NDJSON and CSV as streams. */
export function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      rawBodies.set(request, bytes);
      return bytes.length === 0 || isRaw(request) ? {} : parseJson(decoded(bytes));
    },
  );
  server.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) => {
    if (!isRaw(request)) throw new Problem('UNSUPPORTED_MEDIA_TYPE', { expected: 'application/json' });
    rawBodies.set(request, bytes);
    return {};
  });
  server.addContentTypeParser([...STREAMED], (_request, payload, done) => done(null, payload));
  server.addHook('preValidation', async ({ params, query }) => [params, query].forEach(refuseHostile));
}

/** The bytes of a body as they came, for signatures; empty when there was none. */
export const RawBody = createParamDecorator(
  (_: unknown, context: ExecutionContext): Buffer =>
    rawBodies.get(context.switchToHttp().getRequest<FastifyRequest>()) ?? Buffer.alloc(0),
);

/** The body of an import, as it streams in. @throws `UNSUPPORTED_MEDIA_TYPE` unless it is sent as one of those types. */
export const BodyStream = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof Readable) return body;
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', { expected: STREAMED.join(' or ') });
});

/** What a streamed body is, by its media type without parameters. */
export const BodyType = createParamDecorator(
  (_: unknown, context: ExecutionContext): StreamedType | undefined => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const [mediaType] = (headers['content-type'] ?? '').split(';', 1);
    return STREAMED.find((type) => type === mediaType.trim().toLowerCase());
  },
);
