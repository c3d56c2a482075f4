const LATEST_MS = 2 ** 31 - 1;
const RENEWED_BEFORE_MS = 60_000;

const claimsOf = (token: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
};

/** When a JWT expires, in ms since 1970; undefined when it does not say. The API judges tokens, not the page. */
export function expiryOf(token: string): number | undefined {
  const exp = claimsOf(token)?.exp;
  return typeof exp === 'number' ? exp * 1000 : undefined;
}

/** The scopes a JWT carries; undefined when it does not say. */
export function scopesOf(token: string): readonly string[] | undefined {
  const scope = claimsOf(token)?.scope;
  return typeof scope === 'string' ? scope.split(' ') : undefined;
}

/**
 * How long to wait before asking for a new token: until a minute before it expires, or half of a shorter life.
 * @param now ms since 1970.
 * @returns ms, as much as a timer can wait.
 */
export function renewalDelay(token: string, now: number): number {
  const left = (expiryOf(token) ?? Infinity) - now;
  return Math.min(Math.max(left - RENEWED_BEFORE_MS, left / 2, 1000), LATEST_MS);
}
