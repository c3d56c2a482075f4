import { useSession } from './session.js';
import { scopesOf } from './token.js';

/** Whether whoever is signed in holds a scope, such as `settings:write`. The API judges; pages only do not offer in vain. */
export function useMay(): (scope: string) => boolean {
  const { grant } = useSession();
  const scopes = grant && scopesOf(grant.token);
  return (scope) => scopes === undefined || scopes.includes(scope);
}
