import { MERCHANT_SCOPES } from '@retours/nest-kit';
import { Shops } from '@retours/domain';
import type { Apis } from './two-apis.js';

/** The shop things happen in, and another that has no business with them. */
export const SHOP = 'mugs';
export const OTHER_SHOP = 'plates';
export const ADA = 'c-ada';

/** A token for each of the people who might call. */
export async function peopleOf({ persistence, issuer }: Apis) {
  for (const shop of [SHOP, OTHER_SHOP]) await persistence.port(Shops).create(shop);
  const shopper = (sub: string, shop = SHOP) => issuer.issue({ audience: 'retours-customer', shop, sub });
  const staff = (scope?: string, shop = SHOP) =>
    issuer.issue({ audience: 'retours-merchant', shop, sub: 's-grace', scope });
  return {
    ada: await shopper(ADA),
    bob: await shopper('c-bob'),
    /** Somebody of the same name who buys elsewhere. */
    otherAda: await shopper(ADA, OTHER_SHOP),
    grace: await staff(),
    otherStaff: await staff(undefined, OTHER_SHOP),
    only: (...scopes: readonly (string | undefined)[]) => staff(scopes.filter(Boolean).join(' ')),
    allBut: (scope: string) => staff(MERCHANT_SCOPES.filter((one) => one !== scope).join(' ')),
  };
}
export type People = Awaited<ReturnType<typeof peopleOf>>;
