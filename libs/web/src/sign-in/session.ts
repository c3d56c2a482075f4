import { useSyncExternalStore } from 'react';
import { currentLanguage } from '../language/languages.js';
import type { Caller } from '../api/client.js';
import type { Persona } from './ways.js';
import { renewalDelay } from './token.js';

/** Who is signed in, as the menu shows them. */
type Person = Readonly<{ name: string; role?: Persona['role'] }>;

/** What a way of signing in gives. */
export type Grant = Readonly<{
  /** Goes with every request; kept in memory only. */
  token: string;
  person: Person;
  /** A new token before this one expires; none where the person has to sign in again. */
  renew?: () => Promise<string>;
  /** Tells the issuer that the person left. */
  leave?: () => Promise<void>;
}>;

type State = Readonly<{ grant?: Grant; /** The API no longer accepts the token. */ ended: boolean }>;

let state: State = { ended: false };
let renewal: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: State) {
  state = next;
  listeners.forEach((listener) => listener());
}

/** The token is used from now on, and renewed in time. */
export function begin(grant: Grant): void {
  become({ grant, ended: false });
  clearTimeout(renewal);
  const { renew } = grant;
  if (!renew) return;
  renewal = setTimeout(
    () =>
      renew().then(
        (token) => begin({ ...grant, token }),
        // The old token still counts until it expires; the API then says so.
        () => undefined,
      ),
    renewalDelay(grant.token, Date.now()),
  );
}

/** Signs the person out, here and where they signed in. */
export async function signOut(): Promise<void> {
  // What they began to fill in is not for the next person.
  sessionStorage.clear();
  await state.grant?.leave?.();
  // A page loaded anew remembers nothing of whom it was shown to.
  window.location.assign('/');
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Who is signed in; nobody keeps a session over a reload, for tokens live in memory only. */
export const useSession = (): State => useSyncExternalStore(subscribe, () => state);

/** The person at this page, for the client of an API. */
export const caller: Caller = {
  token: () => state.grant?.token,
  language: currentLanguage,
  signedOut: () => {
    clearTimeout(renewal);
    if (state.grant) become({ ended: true });
  },
};
