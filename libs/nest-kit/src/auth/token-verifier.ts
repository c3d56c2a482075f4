import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { KitOptions } from '../bootstrap/options.js';
import { Problem } from '../problem/problem.js';
import type { Audience } from './audience.js';
import type { Principal } from './principal.js';

/** Asymmetric only: with a shared secret whoever verifies could also issue, and RS→HS confusion becomes possible. */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];
const REMEMBERED_TOKENS = 10_000;
const REMEMBERED_MS = 60_000;

/** Whose tokens are good, and the keys to tell. */
export type TokenSource = Readonly<{ issuer: string; keys: JWTVerifyGetKey }>;

/** A name as tokens carry it: 1 to `max` characters, none of them a control character or half a surrogate pair. */
export const isName = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.isWellFormed() && value.length <= max && /^[^\p{Cc}]+$/u.test(value);

/** What only says that the token is bad; any other failure to get a key is the issuer's, not the caller's. */
const BAD_TOKEN = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
  errors.JWSInvalid,
];

const reachable =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (BAD_TOKEN.some((kind) => error instanceof kind)) throw error;
      throw new Problem('UNAVAILABLE', { retryAfter: 5 });
    }
  };

/** Where an API gets its keys from: the embedded issuer when there is one, else `AUTH_JWKS_URL`. @throws when neither is set. */
export function tokenSource({ issuer, env }: Pick<KitOptions, 'issuer' | 'env'>): TokenSource {
  if (issuer) return issuer;
  if (!env.AUTH_JWKS_URL || !env.AUTH_ISSUER) throw new Error('AUTH_JWKS_URL and AUTH_ISSUER are required');
  return { issuer: env.AUTH_ISSUER, keys: createRemoteJWKSet(new URL(env.AUTH_JWKS_URL)) };
}

function principalFrom({ shop, sub, scope }: JWTPayload, audience: Audience): Principal {
  if (!isName(shop, 100) || !isName(sub, 255)) throw new Problem('UNAUTHENTICATED', {});
  const scopes = new Set(typeof scope === 'string' ? scope.split(' ').filter(Boolean) : []);
  return { audience, shop, sub, scopes };
}

/** Verifies bearer tokens for one audience. A good token is remembered for a minute, never beyond its own end. */
export class TokenVerifier {
  private readonly known = new LRUCache<string, Principal>({ max: REMEMBERED_TOKENS });
  private readonly keys: JWTVerifyGetKey;

  constructor(
    private readonly source: TokenSource,
    private readonly audience: Audience,
  ) {
    this.keys = reachable(source.keys);
  }

  /** Who the token speaks for. @throws `UNAUTHENTICATED`, or `UNAVAILABLE` when the issuer's keys cannot be had. */
  async verify(token: string): Promise<Principal> {
    const known = this.known.get(token);
    if (known) return known;
    const payload = await this.payloadOf(token);
    const principal = principalFrom(payload, this.audience);
    const left = (payload.exp ?? 0) * 1000 - Date.now();
    if (left > 0) this.known.set(token, principal, { ttl: Math.min(REMEMBERED_MS, left) });
    return principal;
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    try {
      const { source, audience, keys } = this;
      const rules = { algorithms: ALGORITHMS, issuer: source.issuer, audience, requiredClaims: ['exp'] };
      return (await jwtVerify(token, keys, rules)).payload;
    } catch (error) {
      throw error instanceof Problem ? error : new Problem('UNAUTHENTICATED', {});
    }
  }
}
