import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readsHeader } from '../openapi/headers.js';

/** No version is ever negative, so this one is always stale. */
const NEVER = -1;

/** The version an `If-Match` header expects: undefined when any will do; what is no ETag of ours never matches (412). */
export function expectedVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const version = /^\s*(?:W\/)?"v(\d{1,15})"\s*$/.exec(ifMatch)?.[1];
  return version === undefined ? NEVER : Number(version);
}

/** The version the caller read last, from `If-Match` (api.md "Concurrency"); undefined when the caller does not mind. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    expectedVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [
    readsHeader({
      name: 'If-Match',
      description: 'The `ETag` read last; when it is stale, nothing is changed.',
      example: '"v3"',
    }),
  ],
);
