import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Grant } from './session.js';
import { CALLBACK, isAddress } from './addresses.js';
import type { OpenIdProvider } from './ways.js';

const origin = window.location.origin;

/** Authorization code with PKCE. Only the verifier of a sign-in under way outlives the page; tokens do not. */
const managerOf = ({ issuer, clientId, scope }: OpenIdProvider) =>
  new UserManager({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: `${origin}${CALLBACK}`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    automaticSilentRenew: false,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });

/** Leaves for the provider's page; `address` is where to be afterwards. */
export const leaveForProvider = (provider: OpenIdProvider, address: string): Promise<void> =>
  managerOf(provider).signinRedirect({ state: address });

const nameOf = ({ profile }: User) =>
  profile.name ?? profile.preferred_username ?? profile.email ?? profile.sub;

/** Back from the provider's page: what it granted, and where the person was. */
export async function backFromProvider(
  provider: OpenIdProvider,
): Promise<Readonly<{ grant: Grant; address: string }>> {
  const manager = managerOf(provider);
  const user = await manager.signinCallback();
  if (!user) throw new Error('the provider named nobody');
  const renew = async () => {
    const renewed = await manager.signinSilent();
    if (!renewed) throw new Error('the provider did not renew');
    return renewed.access_token;
  };
  return {
    grant: {
      token: user.access_token,
      person: { name: nameOf(user) },
      ...(user.refresh_token ? { renew } : {}),
      leave: () => manager.signoutRedirect().catch(() => manager.removeUser()),
    },
    address: isAddress(user.state) ? user.state : '/',
  };
}
