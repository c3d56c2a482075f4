import {
  GatewayAccounts,
  type AccountOnFile,
  type AccountPause,
  type Credentials,
  type GatewayAccount,
  type NotifiedAccount,
  type OpenedAccount,
  type Scope,
  type ShopId,
  type ShownCredentials,
} from '@retours/domain';
import { LRUCache } from 'lru-cache';
import type { Database } from './database.js';
import { seal, unseal, type Envelope } from './sealing/envelope.js';
import type { Keyring } from './sealing/keyring.js';
import { instantText } from './sql/columns.js';
import { named } from './sql/write.js';
import { WORKER } from './worker.js';

export type SealedRow = Envelope & Readonly<{ edition: string; paused: AccountPause | null }>;
type BehindRow = SealedRow & Readonly<{ shop: ShopId; now: number }>;

const PAUSED = `case when a.paused_since is not null then
    json_build_object('reason', a.paused_reason, 'since', ${instantText('a.paused_since')}) end as paused`;

/** The columns of an account `a` that it is opened from. */
export const OPENED = `a.edition, a.key_id as "keyId", a.wrapped_key as "wrappedKey", a.sealed, ${PAUSED}`;

/** What waits at a gateway comes due at once; what a worker holds right now comes due by itself. */
const HASTEN = `update retours.payment_refunds set due_at = retours.now()
  where shop = $1 and gateway = $2 and status in ('queued', 'unknown', 'pending_gateway') and due_at > retours.now()
    and (lease_until is null or lease_until <= retours.now())`;

/** How many accounts are remembered in plain text, and for how long: what money goes through again and again. */
const REMEMBERED = { max: 1_000, ttl: 600_000 };
const addressOf = (gateway: string, endpoint: string) => `${gateway} ${endpoint}`;

/** Accounts on PostgreSQL, sealed before they get there: the database never sees a credential nor a key to one. */
export class PostgresGatewayAccounts extends GatewayAccounts {
  /** What was found behind an address, and when by this process's own clock, which only goes forward. */
  private readonly lookedUp = new LRUCache<string, Readonly<{ behind: NotifiedAccount; at: number }>>(
    REMEMBERED,
  );
  /** Accounts by what they are sealed in: whatever is saved is sealed anew. */
  private readonly inPlain = new LRUCache<string, GatewayAccount>(REMEMBERED);

  constructor(
    private readonly database: Database,
    private readonly keys: Keyring,
    private readonly newEdition: () => string,
  ) {
    super();
  }

  find(shop: ShopId, gateway: string): Promise<OpenedAccount | undefined> {
    return this.database.inShop(shop, async () => ({
      last: named(`select ${OPENED} from retours.gateway_accounts a where a.shop = $1 and a.gateway = $2`, [
        shop,
        gateway,
      ]),
      answer: ([row]) => row && this.opened(shop, gateway, row as SealedRow),
    }));
  }

  show({ shop }: Scope, gateway: string): Promise<AccountOnFile | undefined> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select a.shown as credentials, a.endpoint, ${PAUSED} from retours.gateway_accounts a where a.shop = $1 and a.gateway = $2`,
        [shop, gateway],
      ),
      answer: ([row]) => row as AccountOnFile | undefined,
    }));
  }

  behind(gateway: string, endpoint: string): Promise<NotifiedAccount | undefined> {
    // Nobody's shop until the address has said whose it is; then only that shop's rows are seen, as everywhere.
    return this.database.inShop('', async (session) => {
      // Sent along: what is wrong with it is wrong with the next as well.
      const whose = session.run(
        named(`select set_config('app.shop', coalesce(retours.shop_of_endpoint($1, $2), ''), true)`, [
          gateway,
          endpoint,
        ]),
      );
      whose.catch(() => undefined);
      return {
        last: named(
          `select a.shop, extract(epoch from retours.now())::float8 as now, ${OPENED}
             from retours.gateway_accounts a where a.gateway = $1 and a.endpoint = $2`,
          [gateway, endpoint],
        ),
        answer: ([row]) => {
          if (!row) return undefined;
          const { shop, now, ...sealed } = row as BehindRow;
          const behind = { ...this.opened(shop, gateway, sealed), now };
          this.lookedUp.set(addressOf(gateway, endpoint), { behind, at: performance.now() });
          return behind;
        },
      };
    });
  }

  recall(gateway: string, endpoint: string): NotifiedAccount | undefined {
    const found = this.lookedUp.get(addressOf(gateway, endpoint));
    return found && { ...found.behind, now: found.behind.now + (performance.now() - found.at) / 1000 };
  }

  save(
    { shop, actor }: Scope,
    gateway: string,
    credentials: Credentials,
    shown: ShownCredentials,
  ): Promise<AccountOnFile> {
    const { keyId, wrappedKey, sealed } = seal(this.keys, JSON.stringify(credentials), [shop, gateway]);
    return this.database.inShop({ shop, actor }, async (session) => {
      const [{ endpoint }] = await session.run<{ endpoint: string }>(
        named(
          `insert into retours.gateway_accounts (shop, gateway, edition, shown, key_id, wrapped_key, sealed, saved_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (shop, gateway) do update set edition = excluded.edition, shown = excluded.shown, key_id = excluded.key_id,
             wrapped_key = excluded.wrapped_key, sealed = excluded.sealed, saved_by = excluded.saved_by, saved_at = retours.now(),
             paused_reason = null, paused_since = null returning endpoint`,
          [shop, gateway, this.newEdition(), JSON.stringify(shown), keyId, wrappedKey, sealed, actor.id],
        ),
      );
      return {
        last: named(HASTEN, [shop, gateway]),
        answer: () => ({ credentials: shown, paused: null, endpoint }),
      };
    });
  }

  remove({ shop, actor }: Scope, gateway: string): Promise<void> {
    return this.database.inShop({ shop, actor }, async () => ({
      last: named('delete from retours.gateway_accounts where shop = $1 and gateway = $2', [shop, gateway]),
      answer: () => undefined,
    }));
  }

  pause(shop: ShopId, gateway: string, edition: string, reason: string): Promise<boolean> {
    return this.database.inShop({ shop, actor: WORKER }, async () => ({
      last: named(
        `update retours.gateway_accounts set paused_reason = coalesce(paused_reason, $4), paused_since = coalesce(paused_since, retours.now())
          where shop = $1 and gateway = $2 and edition = $3 returning 1`,
        [shop, gateway, edition, reason],
      ),
      answer: (rows) => rows.length > 0,
    }));
  }

  /** Opens a row of `OPENED`. @throws CredentialsLocked without its key. */
  opened(shop: ShopId, gateway: string, { edition, paused, ...envelope }: SealedRow): OpenedAccount {
    const { keyId, wrappedKey, sealed } = envelope;
    const seal = [shop, gateway, keyId, wrappedKey.toString('base64'), sealed.toString('base64')].join(' ');
    const known = this.inPlain.get(seal);
    if (known) return { account: known, edition, paused };
    const credentials = JSON.parse(unseal(this.keys, envelope, [shop, gateway])) as Credentials;
    const account = { shop, gateway, credentials };
    this.inPlain.set(seal, account);
    return { account, edition, paused };
  }
}
