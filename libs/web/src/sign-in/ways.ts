import type { components } from '../api/customer.generated.js';
import { failureOf, NoAnswer } from '../api/refusal.js';

type Schemas = components['schemas'];

/** Somebody of the trial shop. */
export type Persona = Schemas['PersonaView'];

/** An OpenID provider, and this page as its client. */
export type OpenIdProvider = Schemas['OidcView'];

/** How people sign in here, as the API is set up. */
export type WayOfSigningIn = Schemas['PersonasView'] | OpenIdProvider | Schemas['NoSignInView'];

/** A request without a token: only how to sign in is asked so. */
async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new NoAnswer('the request was not answered', { cause });
  });
  const text = await response.text();
  if (!response.ok) throw failureOf(response.status, text);
  return JSON.parse(text) as Answer;
}

/** How people sign in here. */
export const wayOfSigningIn = () => ask<WayOfSigningIn>('/sign-in');

/** A token for a persona, from the embedded issuer. */
export async function tokenOf({ audience, shop, sub, scope, email }: Persona): Promise<string> {
  const answer = await ask<{ access_token: string }>('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ audience, shop, sub, scope, email }),
  });
  return answer.access_token;
}
