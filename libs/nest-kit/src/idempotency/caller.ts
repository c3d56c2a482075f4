import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, Scope } from '@retours/domain';
import type { FastifyRequest } from 'fastify';
import type { Audience } from '../auth/audience.js';
import { principalOf } from '../auth/principal.js';
import { fingerprintOf } from './fingerprint.js';
import { idempotencyKey } from './idempotency.js';

const KIND: Readonly<Record<Audience, Actor['kind']>> = {
  'retours-customer': 'customer',
  'retours-merchant': 'staff',
};

/** Whose work a call is: the token's shop and person, and the caller's idempotency key when there is one. */
export function scopeOf(context: ExecutionContext): Scope {
  const { audience, shop, sub } = principalOf(context.switchToHttp().getRequest<FastifyRequest>());
  const key = idempotencyKey(context);
  return { shop, actor: { kind: KIND[audience], id: sub }, ...(key ? { key } : {}) };
}

/** The caller, as the first argument of every port. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Scope =>
  scopeOf(context),
);

/** The fingerprint of the body alone, whatever the order of its keys: tells whether a PUT brings anything new. */
export const Fingerprint = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  fingerprintOf(context.switchToHttp().getRequest<FastifyRequest>().body ?? {}),
);
