import type { KitOptions } from '../bootstrap/options.js';
import type { TokenWish } from './embedded-issuer.js';

/** What somebody does in the shop, by a stable name: the pages have the words for it. */
export const ROLES = ['merchant', 'warehouse', 'accountant', 'shopper'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody to try Retours out as: a name, a role, and the token that `POST /dev/token` gives for the rest. */
export type Persona = Readonly<{ name: string; role: Role }> & TokenWish;

/** How people sign in to the pages: as a persona, at the shop's own issuer, or not at all until that is set. */
export type SignIn =
  | Readonly<{ kind: 'personas'; personas: readonly Persona[] }>
  | Readonly<{ kind: 'oidc'; issuer: string; clientId: string; scope: string }>
  | Readonly<{ kind: 'none' }>;

/** The way that is open: personas with the embedded issuer only, for whoever asks gets a token of theirs. */
export function signInOf({ audience, env, issuer, personas = [] }: Omit<KitOptions, 'log'>): SignIn {
  if (issuer)
    return { kind: 'personas', personas: personas.filter((persona) => persona.audience === audience) };
  const address = env.OIDC_ISSUER ?? env.AUTH_ISSUER;
  return env.OIDC_CLIENT_ID && address && URL.canParse(address)
    ? { kind: 'oidc', issuer: address, clientId: env.OIDC_CLIENT_ID, scope: env.OIDC_SCOPE }
    : { kind: 'none' };
}
