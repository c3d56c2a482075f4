import type { CredentialField } from '../ports/payment-gateway.js';
import { refuse } from '../refusals.js';

/** What a shop's account at a gateway is made of, in plain text; lives in memory only. */
export type Credentials = Readonly<Record<string, string>>;
/** The same as staff see it: a secret only says that it is set. */
export type ShownCredentials = Readonly<Record<string, string | Readonly<{ set: true }>>>;

/** What fits in a header without anything else slipping in; a key with more in it was pasted wrongly. */
const PRINTABLE = /^[\x21-\x7e]{1,512}$/;

const wrong = (name: string): never => refuse('POLICY_INVALID', { field: `credentials.${name}` });

/** Holds credentials to what the gateway's accounts are made of; `POLICY_INVALID` names the first field that is unknown, missing or malformed. */
export function checkCredentials(fields: readonly CredentialField[], given: Credentials): Credentials {
  for (const [name, value] of Object.entries(given)) {
    const known = fields.some((field) => field.name === name);
    if (!known || !PRINTABLE.test(value)) wrong(name);
  }
  const missing = fields.find(({ name, optional }) => !optional && !Object.hasOwn(given, name));
  if (missing) wrong(missing.name);
  return given;
}

/** Credentials without their secrets. What the gateway does not name counts as one. */
export const shownCredentials = (
  fields: readonly CredentialField[],
  credentials: Credentials,
): ShownCredentials =>
  Object.fromEntries(
    Object.entries(credentials).map(([name, value]) => {
      const open = fields.some((field) => field.name === name && !field.secret);
      return [name, open ? value : ({ set: true } as const)];
    }),
  );
