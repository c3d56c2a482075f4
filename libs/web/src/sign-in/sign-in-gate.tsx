import { Center, Loader } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { queries } from '../api/queries.js';
import { FailureAlert } from '../look/alerts.js';
import { CALLBACK } from './addresses.js';
import { begin, type Grant, useSession } from './session.js';
import { SignInPage } from './sign-in-page.js';
import { type OpenIdProvider, type Persona, tokenOf, wayOfSigningIn } from './ways.js';

const here = () => window.location.pathname + window.location.search;

/** What the person before saw is not for the next one. */
function enter(grant: Grant) {
  queries.clear();
  begin(grant);
}

async function enterAs(persona: Persona) {
  const renew = () => tokenOf(persona);
  enter({ token: await renew(), person: { name: persona.name, role: persona.role }, renew });
}

// Loaded where a provider is configured, and only there.
const openId = () => import('./oidc.js');

async function comeBack(provider: OpenIdProvider) {
  const { grant, address } = await (await openId()).backFromProvider(provider);
  window.history.replaceState(null, '', address);
  enter(grant);
}

const leave = async (provider: OpenIdProvider) =>
  (await openId()).leaveForProvider(provider, window.location.pathname === CALLBACK ? '/' : here());

/** Shows what is inside to whoever is signed in, at the address they came to; the sign-in page to anybody else. */
export function SignInGate({ children }: Readonly<{ children: ReactNode }>) {
  const { grant, ended } = useSession();
  const way = useQuery({ queryKey: ['way-of-signing-in'], queryFn: wayOfSigningIn, enabled: !grant });
  const entering = useMutation({ mutationFn: enterAs });
  const leaving = useMutation({ mutationFn: leave });
  const { mutate: returnHome, ...returning } = useMutation({ mutationFn: comeBack });

  const provider = way.data?.kind === 'oidc' ? way.data : undefined;
  useEffect(() => {
    if (provider && window.location.pathname === CALLBACK) returnHome(provider);
  }, [provider, returnHome]);

  if (grant) return children;
  if (way.error) return <FailureAlert failure={way.error} again={() => void way.refetch()} />;
  if (!way.data || returning.isPending) {
    return (
      <Center mih="100dvh">
        <Loader />
      </Center>
    );
  }
  return (
    <SignInPage
      way={way.data}
      ended={ended}
      isPending={entering.isPending || leaving.isPending}
      failure={entering.error ?? leaving.error ?? returning.error}
      onPersona={entering.mutate}
      onProvider={leaving.mutate}
    />
  );
}
