import {
  Answers,
  AuditTrail,
  Clock,
  DueWork,
  GatewayAccounts,
  GatewayInbox,
  Ids,
  Letterheads,
  Lists,
  MailTemplates,
  Notifications,
  Orders,
  Outbox,
  Overviews,
  Reconciliations,
  Restores,
  PaymentRefundClaims,
  Shops,
  Statuses,
  Vouchers,
  WebhookDeliveries,
  WebhookEndpoints,
} from '@retours/domain';
import { PostgresAnswers } from './answers.js';
import { startSealer } from './audit/sealer.js';
import { PostgresAuditTrail } from './audit/trail.js';
import { SystemClock } from './clock.js';
import { openDatabase } from './database.js';
import { PostgresGatewayAccounts } from './gateway-accounts.js';
import { PostgresGatewayInbox } from './gateway-inbox.js';
import { RandomIds } from './ids.js';
import { PostgresLetterheads } from './letterheads.js';
import { PostgresLists } from './lists.js';
import { PostgresMailTemplates } from './mail-templates.js';
import { PostgresNotifications, PostgresOutbox } from './notifications.js';
import { PostgresOrders } from './orders.js';
import { startCounter } from './overview/counter.js';
import { recount } from './overview/count.js';
import { PostgresOverviews } from './overview/overviews.js';
import { PostgresReconciliations } from './reconciliations.js';
import { PostgresRestores } from './restores.js';
import type { RoundsOptions } from './rounds.js';
import { keyringOf } from './sealing/keyring.js';
import { PostgresShops } from './shops.js';
import { PostgresStatuses } from './statuses.js';
import { PostgresVouchers } from './vouchers.js';
import { PostgresWebhookDeliveries } from './webhook-deliveries.js';
import { PostgresWebhookEndpoints } from './webhook-endpoints.js';
import { PostgresDueWork, PostgresPaymentRefundClaims } from './work.js';

/** A port and what stands behind it. */
type Port<T> = abstract new (...args: never[]) => T;
export type Adapter = Readonly<{ provide: Port<unknown>; useValue: unknown }>;

export type Persistence = Readonly<{
  adapters: readonly Adapter[];
  /** What stands behind one port. */
  port<T>(port: Port<T>): T;
  /** Chains what is entered in the audit until it is stopped, before the rest is closed; throws without a `relayUrl`. */
  startSealer(options: RoundsOptions): Readonly<{ stop(): Promise<void> }>;
  /** Counts what happens for the overview until it is stopped, before the rest is closed; throws without a `relayUrl`. */
  startCounter(options: RoundsOptions): Readonly<{ stop(): Promise<void> }>;
  /** Counts a shop's overview anew from its books. @returns how many counters were wrong. */
  recount(shop: string): Promise<number>;
  /** Asks the database something; rejects when it does not answer. */
  probe(): Promise<void>;
  close(): Promise<void>;
}>;

export type PersistenceOptions = Readonly<{
  /** As role `retours_app`. */
  appUrl: string;
  /** As role `retours_relay`; only a worker needs it. */
  relayUrl?: string;
  poolSize?: number;
  /** The master keys credentials are sealed with; without one, no account can be saved or used. */
  credentialsKeys?: string;
}>;

/** Opens every port that PostgreSQL stands behind. */
export async function openPersistence({
  appUrl,
  relayUrl,
  poolSize = 10,
  credentialsKeys = '',
}: PersistenceOptions): Promise<Persistence> {
  const keys = keyringOf(credentialsKeys);
  const app = await openDatabase(appUrl, poolSize);
  const relay = relayUrl ? await openDatabase(relayUrl, 2) : undefined;
  const ids = new RandomIds();
  const accounts = new PostgresGatewayAccounts(app, keys, () => ids.next());
  const adapters: readonly Adapter[] = [
    { provide: Orders, useValue: new PostgresOrders(app) },
    { provide: Answers, useValue: new PostgresAnswers(app) },
    { provide: Shops, useValue: new PostgresShops(app) },
    { provide: Statuses, useValue: new PostgresStatuses(app) },
    { provide: Letterheads, useValue: new PostgresLetterheads(app) },
    { provide: Lists, useValue: new PostgresLists(app) },
    { provide: AuditTrail, useValue: new PostgresAuditTrail(app) },
    { provide: Overviews, useValue: new PostgresOverviews(app) },
    { provide: Vouchers, useValue: new PostgresVouchers(app) },
    {
      provide: PaymentRefundClaims,
      useValue: new PostgresPaymentRefundClaims(app, accounts, () => ids.next()),
    },
    { provide: GatewayAccounts, useValue: accounts },
    { provide: GatewayInbox, useValue: new PostgresGatewayInbox(app, () => ids.next()) },
    { provide: Outbox, useValue: new PostgresOutbox(app) },
    { provide: Notifications, useValue: new PostgresNotifications(app, () => ids.next()) },
    { provide: WebhookEndpoints, useValue: new PostgresWebhookEndpoints(app) },
    { provide: WebhookDeliveries, useValue: new PostgresWebhookDeliveries(app) },
    { provide: MailTemplates, useValue: new PostgresMailTemplates(app) },
    { provide: Reconciliations, useValue: new PostgresReconciliations(app) },
    { provide: Clock, useValue: new SystemClock() },
    { provide: Ids, useValue: ids },
    ...(relay
      ? [
          { provide: DueWork, useValue: new PostgresDueWork(relay.dataSource) },
          { provide: Restores, useValue: new PostgresRestores(relay.dataSource) },
        ]
      : []),
  ];
  const relayed = (who: string) => {
    if (!relay) throw new Error(`${who} needs to connect as retours_relay`);
    return relay.dataSource;
  };
  return {
    adapters,
    port: <T>(port: Port<T>) => adapters.find(({ provide }) => provide === port)!.useValue as T,
    startSealer: (options) => startSealer(app, relayed('the sealer'), options),
    startCounter: (options) => startCounter(app, relayed('the counter'), options),
    recount: (shop) => recount(app, shop),
    probe: async () => void (await app.dataSource.query('select 1')),
    close: async () => {
      await Promise.all([app.close(), relay?.close()]);
    },
  };
}
