import type { GatewayAccount, GatewayOutcome } from '@retours/domain';

/** What fits in a header without anything else slipping in; a key with more in it was pasted wrongly. */
const PRINTABLE = /^[\x21-\x7e]{1,512}$/;

/** One of an account's credentials; undefined when it is missing or cannot be one. */
export function credentialOf(account: GatewayAccount, name: string): string | undefined {
  const value = Object.hasOwn(account.credentials, name) ? account.credentials[name] : undefined;
  return value !== undefined && PRINTABLE.test(value) ? value : undefined;
}

/** Nothing can be asked without this credential: the account waits until somebody mends it. */
export const withoutCredential = (name: string): Extract<GatewayOutcome, { type: 'not_now' }> => ({
  type: 'not_now',
  cause: 'access',
  detail: `no usable ${name}`,
});
