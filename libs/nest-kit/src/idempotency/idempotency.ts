import {
  applyDecorators,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { IdempotencyKey } from '@retours/domain';
import type { FastifyRequest } from 'fastify';
import { principalOf } from '../auth/principal.js';
import { keyIs } from '../openapi/operation.js';
import { invalid, Problem } from '../problem/problem.js';
import { fingerprintOf } from './fingerprint.js';

type Demand = 'required' | 'none';
const DEMAND = Symbol('idempotency');
const demands = (demand: Demand) => applyDecorators(SetMetadata(DEMAND, demand), keyIs(demand));

/** Demands a key: for what moves money. Dry runs are let off. */
export const IdempotencyRequired = () => demands('required');

/** Takes no key: for imports and previews. */
export const NoIdempotency = () => demands('none');

const demandOf = (context: ExecutionContext) =>
  new Reflector().getAllAndOverride<Demand | undefined>(DEMAND, [context.getHandler(), context.getClass()]);

const isDryRun = ({ query }: FastifyRequest) =>
  (query as Readonly<Record<string, unknown>>).dryRun === 'true';

/** The key header, when this call takes one. @throws `VALIDATION_FAILED` unless it is 1 to 255 visible ASCII characters. */
function keyHeader(request: FastifyRequest, demand: Demand | undefined): string | undefined {
  if (request.method !== 'POST' || demand === 'none' || isDryRun(request)) return undefined;
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  return typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)
    ? header
    : invalid('/Idempotency-Key', 'must be 1 to 255 visible ASCII characters');
}

/** The caller's key for this call (api.md "Idempotency"): it belongs to shop, audience, sub and route; undefined without one. */
export function idempotencyKey(context: ExecutionContext): IdempotencyKey | undefined {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = keyHeader(request, demandOf(context));
  if (key === undefined) return undefined;
  const { audience, sub } = principalOf(request);
  const route = `${audience} ${sub} POST ${request.routeOptions.url}`;
  return { key, route, fingerprint: fingerprintOf({ params: request.params, body: request.body ?? {} }) };
}

/** Refuses, before the body is looked at, a call without the key its route demands. @throws `IDEMPOTENCY_KEY_REQUIRED` */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const demand = demandOf(context);
    const isMissing = keyHeader(request, demand) === undefined;
    if (demand === 'required' && isMissing && !isDryRun(request))
      throw new Problem('IDEMPOTENCY_KEY_REQUIRED', {});
    return true;
  }
}
