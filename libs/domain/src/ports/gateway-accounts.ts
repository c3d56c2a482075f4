import type { Scope } from '../actor.js';
import type { Instant } from '../shop/calendar.js';
import type { Credentials, ShownCredentials } from '../shop/credentials.js';
import type { ShopId } from '../shop/shop.js';
import type { CredentialField, GatewayAccount } from './payment-gateway.js';

/** Why an account is left alone, and since when: its gateway does not let us in. */
export type AccountPause = Readonly<{ reason: string; since: Instant }>;

/** An account in plain text, for calling its gateway; `edition` changes whenever somebody saves it. */
export type OpenedAccount = Readonly<{
  account: GatewayAccount;
  edition: string;
  paused: AccountPause | null;
}>;

/** An account as staff see it: what is secret only says that it is set. */
export type AccountOnFile = Readonly<{
  credentials: ShownCredentials;
  paused: AccountPause | null;
  /** Names the shop's webhook address at this gateway; nobody can guess it. Null without an account. */
  endpoint: string | null;
}>;

/** An account with everything it can be made of at its gateway. */
export type DescribedAccount = AccountOnFile & Readonly<{ fields: readonly CredentialField[] }>;

/** The account behind a webhook address, and the moment by the store's clock, in seconds since 1970. */
export type NotifiedAccount = OpenedAccount & Readonly<{ now: number }>;

/** Thrown when credentials can be neither read nor kept: their key is missing, is another one, or they were tampered with. */
export class CredentialsLocked extends Error {
  override readonly name = 'CredentialsLocked';
}

/** The accounts shops have at gateways. Credentials are encrypted wherever they rest; `CredentialsLocked` without their key. */
export abstract class GatewayAccounts {
  /** The account in plain text, for memory only; undefined when the shop has none at this gateway. */
  abstract find(shop: ShopId, gateway: string): Promise<OpenedAccount | undefined>;
  /** The account as staff see it; undefined when there is none. Nothing is decrypted for this. */
  abstract show(scope: Scope, gateway: string): Promise<AccountOnFile | undefined>;
  /** The account whose webhook address this is, whatever shop it is of; undefined when it is nobody's. */
  abstract behind(gateway: string, endpoint: string): Promise<NotifiedAccount | undefined>;
  /**
   * The account that was behind a webhook address when it was last looked up here, at this moment; undefined when that
   * is not remembered. Nobody is asked, so it may have been saved or removed since: `GatewayInbox.keepJudged` finds out.
   */
  abstract recall(gateway: string, endpoint: string): NotifiedAccount | undefined;
  /** Saves the whole account, in place of the one there was, whose webhook address it keeps; it is paused no longer, and what waited for it is due at once. */
  abstract save(
    scope: Scope,
    gateway: string,
    credentials: Credentials,
    shown: ShownCredentials,
  ): Promise<AccountOnFile>;
  /** Removes an account; one that is not there is removed already. */
  abstract remove(scope: Scope, gateway: string): Promise<void>;
  /**
   * Leaves an account alone until somebody saves it; one that is paused already keeps its reason.
   * @returns false when it is not this edition any more: whoever saved the newer one was not refused yet.
   */
  abstract pause(shop: ShopId, gateway: string, edition: string, reason: string): Promise<boolean>;
}
