import type { FastifyRequest } from 'fastify';
import type { Audience } from './audience.js';

/** Who a verified token speaks for. */
export type Principal = Readonly<{
  audience: Audience;
  shop: string;
  sub: string;
  scopes: ReadonlySet<string>;
}>;

const principals = new WeakMap<FastifyRequest, Principal>();

/** Remembers who makes a request; the access guard alone does this. */
export const identify = (request: FastifyRequest, principal: Principal): void =>
  void principals.set(request, principal);

/** Who makes the request. Asking on a public route is a mistake of ours, and fails as one. */
export function principalOf(request: FastifyRequest): Principal {
  const principal = principals.get(request);
  if (!principal)
    throw new Error(`${request.method} ${request.routeOptions.url} is public: it has no caller`);
  return principal;
}
