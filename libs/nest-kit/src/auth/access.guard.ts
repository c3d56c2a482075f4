import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refusal, Shops } from '@retours/domain';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { KIT, type KitOptions } from '../bootstrap/options.js';
import { RateLimits } from '../limits/rate-limits.js';
import { Problem } from '../problem/problem.js';
import { ACCESS, requireScope, type AccessRule } from './access.js';
import { identify, type Principal } from './principal.js';
import { tokenSource, TokenVerifier } from './token-verifier.js';

const REMEMBERED_SHOPS = 10_000;

const bearerToken = (authorization: string | undefined) =>
  /^Bearer ([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];

/** Lets a caller through who shows a good token, of a shop we know, with the route's scope, and keeps to the limits. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly verifier: TokenVerifier;
  /** Shops that exist: they never cease to, so a yes may be kept; a no may turn into a yes at any time. */
  private readonly known = new LRUCache<string, true>({ max: REMEMBERED_SHOPS });

  constructor(
    @Inject(KIT) kit: KitOptions,
    private readonly shops: Shops,
    private readonly limits: RateLimits,
    private readonly reflector: Reflector,
  ) {
    this.verifier = new TokenVerifier(tokenSource(kit), kit.audience);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = await this.authenticated(request);
    await this.refuseUnknownShop(principal.shop);
    if (rule === 'customer') await this.limitWrites(request, principal);
    else if (rule) requireScope(principal.scopes, rule);
    identify(request, principal);
    return rule !== undefined;
  }

  private async authenticated({ headers, ip }: FastifyRequest): Promise<Principal> {
    try {
      const token = bearerToken(headers.authorization);
      if (!token) throw new Problem('UNAUTHENTICATED', {});
      return await this.verifier.verify(token);
    } catch (error) {
      if (error instanceof Problem && error.code === 'UNAUTHENTICATED') await this.limits.failedAuth(ip);
      throw error;
    }
  }

  private async refuseUnknownShop(shop: string): Promise<void> {
    if (this.known.has(shop)) return;
    if (!(await this.shops.exists(shop))) throw new Refusal('SHOP_UNKNOWN', { shop });
    this.known.set(shop, true);
  }

  private async limitWrites({ method }: FastifyRequest, { shop, sub }: Principal): Promise<void> {
    if (method !== 'GET' && method !== 'HEAD') await this.limits.customerWrite(shop, sub);
  }
}
