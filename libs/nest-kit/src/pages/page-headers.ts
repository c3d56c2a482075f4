import type { SignIn } from '../auth/sign-in.js';

/** Vite names a file of this folder after what is in it: under one name it never changes. */
const HASHED = /[\\/]assets[\\/][^\\/]+$/;
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** How long a browser may keep a file of the pages. */
export const keptFor = (file: string): string => (HASHED.test(file) ? FOR_A_YEAR : ASK_AGAIN);

/** Origins of others the pages must reach to sign people in: the issuer's, when there is one, and its others. */
const issuerOf = (signIn: SignIn, others: readonly string[]): string[] =>
  signIn.kind === 'oidc' ? [new URL(signIn.issuer).origin, ...others] : [];

/**
 * What a page may load and whom it may call: its own files and its own API, the issuer to sign in, and nobody else. No
 * inline script; inline styles, because the components write theirs that way.
 * @param others origins the issuer's configuration names beside its own: told, for we do not ask the issuer to know them.
 */
export function contentSecurityPolicy(signIn: SignIn, others: readonly string[] = []): string {
  const issuer = issuerOf(signIn, others);
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...issuer],
    'manifest-src': ["'self'"],
    'form-action': ["'self'", ...issuer],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
