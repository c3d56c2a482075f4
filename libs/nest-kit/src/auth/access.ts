import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import type { MerchantScope } from './audience.js';
import { principalOf } from './principal.js';

/** Who may call a route: nobody in particular, the shop's customers, or staff with a scope. */
export type AccessRule = 'public' | 'customer' | MerchantScope;

/** Where a route's rule is kept. */
export const ACCESS = Symbol('access');

/** Says who may call a route (or every route of a controller); one without a rule keeps the app from starting. */
export const Access = (rule: 'customer' | MerchantScope) =>
  applyDecorators(SetMetadata(ACCESS, rule), ApiSecurity('bearer', rule === 'customer' ? [] : [rule]));

/** Opens a route to everybody: health, metrics, documentation, notifications that prove themselves by a signature. */
export const Public = () => SetMetadata(ACCESS, 'public' satisfies AccessRule);

/** The scopes the caller's token grants. */
export const GrantedScopes = createParamDecorator(
  (_: unknown, context: ExecutionContext): ReadonlySet<string> =>
    principalOf(context.switchToHttp().getRequest<FastifyRequest>()).scopes,
);

/** Lets pass only who was granted a scope. @throws `FORBIDDEN` naming it. */
export function requireScope(granted: ReadonlySet<string>, scope: MerchantScope): void {
  if (!granted.has(scope)) throw new Problem('FORBIDDEN', { scope });
}
