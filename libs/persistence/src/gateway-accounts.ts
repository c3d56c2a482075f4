import {
  GatewayAccounts,
  type AccountOnFile,
  type AccountPause,
  type Credentials,
  type NotifiedAccount,
  type OpenedAccount,
  type Scope,
  type ShopId,
  type ShownCredentials,
} from '@retours/domain';
import type { Database } from './database.js';
import { seal, unseal, type Envelope } from './sealing/envelope.js';
import type { Keyring } from './sealing/keyring.js';
import { instantText } from './sql/columns.js';
import { named } from './sql/write.js';
import { WORKER } from './worker.js';

type SealedRow = Envelope & Readonly<{ edition: string; paused: AccountPause | null }>;
type BehindRow = SealedRow & Readonly<{ shop: ShopId; now: number }>;

const PAUSED = `case when a.paused_since is not null then
    json_build_object('reason', a.paused_reason, 'since', ${instantText('a.paused_since')}) end as paused`;

const OPENED = `a.edition, a.key_id as "keyId", a.wrapped_key as "wrappedKey", a.sealed, ${PAUSED}`;

/** What waits at a gateway comes due at once; what a worker holds right now comes due by itself. */
const HASTEN = `update retours.payment_refunds set due_at = retours.now()
  where shop = $1 and gateway = $2 and status in ('queued', 'unknown', 'pending_gateway') and due_at > retours.now()
    and (lease_until is null or lease_until <= retours.now())`;

/** Accounts on PostgreSQL, sealed before they get there: the database never sees a credential nor a key to one. */
export class PostgresGatewayAccounts extends GatewayAccounts {
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
          return { ...this.opened(shop, gateway, sealed), now };
        },
      };
    });
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

  private opened(shop: ShopId, gateway: string, { edition, paused, ...envelope }: SealedRow): OpenedAccount {
    const credentials = JSON.parse(unseal(this.keys, envelope, [shop, gateway])) as Credentials;
    return { account: { shop, gateway, credentials }, edition, paused };
  }
}
