import { randomUUID } from 'node:crypto';
import {
  GatewayAccounts,
  type AccountOnFile,
  type Credentials,
  type NotifiedAccount,
  type OpenedAccount,
  type PaymentRefundStatus,
  type Scope,
  type ShopId,
  type ShownCredentials,
} from '@retours/domain';
import type { Memory } from './memory.js';

const WAITING: readonly PaymentRefundStatus[] = ['queued', 'unknown', 'pending_gateway'];

let editions = 0;

/** Accounts in memory: nothing rests anywhere, so nothing is encrypted. */
export class InMemoryGatewayAccounts extends GatewayAccounts {
  constructor(private readonly memory: Memory) {
    super();
  }

  async find(shop: ShopId, gateway: string): Promise<OpenedAccount | undefined> {
    return this.memory.of(shop).gatewayAccounts.get(gateway)?.opened;
  }

  async show({ shop }: Scope, gateway: string): Promise<AccountOnFile | undefined> {
    const kept = this.memory.of(shop).gatewayAccounts.get(gateway);
    return kept && { credentials: kept.shown, paused: kept.opened.paused, endpoint: kept.endpoint };
  }

  async behind(gateway: string, endpoint: string): Promise<NotifiedAccount | undefined> {
    return this.recall(gateway, endpoint);
  }

  recall(gateway: string, endpoint: string): NotifiedAccount | undefined {
    const kept = [...this.memory.shops.values()]
      .map(({ gatewayAccounts }) => gatewayAccounts.get(gateway))
      .find((one) => one?.endpoint === endpoint);
    return kept && { ...kept.opened, now: this.memory.now() / 1000 };
  }

  async save(
    { shop }: Scope,
    gateway: string,
    credentials: Credentials,
    shown: ShownCredentials,
  ): Promise<AccountOnFile> {
    const edition = `edition-${++editions}`;
    const opened = { account: { shop, gateway, credentials }, edition, paused: null };
    const { gatewayAccounts } = this.memory.of(shop);
    const endpoint = gatewayAccounts.get(gateway)?.endpoint ?? randomUUID() + randomUUID();
    gatewayAccounts.set(gateway, { opened, shown, endpoint });
    this.hasten(shop, gateway);
    return { credentials: shown, paused: null, endpoint };
  }

  async remove({ shop }: Scope, gateway: string): Promise<void> {
    this.memory.of(shop).gatewayAccounts.delete(gateway);
  }

  async pause(shop: ShopId, gateway: string, edition: string, reason: string): Promise<boolean> {
    const kept = this.memory.of(shop).gatewayAccounts.get(gateway);
    if (kept?.opened.edition !== edition) return false;
    const since = new Date(this.memory.now()).toISOString();
    kept.opened = { ...kept.opened, paused: kept.opened.paused ?? { reason, since } };
    return true;
  }

  private hasten(shop: ShopId, gateway: string): void {
    const rows = this.memory.of(shop);
    const now = this.memory.now();
    const parts = rows
      .everyOrder()
      .flatMap(({ refunds }) => refunds.flatMap(({ paymentRefunds }) => paymentRefunds));
    for (const part of parts) {
      const sending = rows.paymentRefunds.get(part.id);
      const waits = part.gateway === gateway && WAITING.includes(part.status);
      if (waits && sending?.dueAt && sending.dueAt > now && sending.leaseUntil <= now) sending.dueAt = now;
    }
  }
}
