import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clerk, SHOPS, type ShopName } from './clerk.js';
import { saveAccount, webhookSecretOf, type Ground } from './ground.js';
import { startApp, type App, type Launch } from './machine/apps.js';
import { endAll, startChild, until } from './machine/children.js';
import { FakeGateway } from './machine/fake-gateway.js';
import { mountTmpfs } from './machine/tools.js';
import { copyCluster, Postgres } from './machine/postgres.js';
import { Redis } from './machine/redis.js';

type Env = Readonly<Record<string, string>>;

/** Waits of the product, short enough that a row takes seconds: a lease is still longer than two gateway time-outs. */
export const WAITS = {
  GATEWAY_TIMEOUT_SECONDS: '2',
  PAY_BACK_LEASE_SECONDS: '6',
  PAY_BACK_FIRST_RETRY_SECONDS: '1',
  PAY_BACK_LONGEST_RETRY_SECONDS: '4',
  NOTIFICATION_LEASE_SECONDS: '6',
  RING_AGAIN_SECONDS: '2',
} as const;
export const LEASE_MS = 6_000;

/** One row's machine: a PostgreSQL, a Redis, a gateway and the product's own processes, none shared with another row. */
export class World {
  readonly apis: App[] = [];
  readonly workers: App[] = [];
  private readonly started: App[] = [];
  readonly clerk: Clerk;
  private mendedAt: number | undefined;

  private constructor(
    readonly directory: string,
    readonly ground: Ground,
    readonly postgres: Postgres,
    readonly redis: Redis,
    readonly gateway: FakeGateway,
    /** A number from 0 to 1; the same seed gives the same ones. */
    readonly chance: () => number,
    /** What must be undone when the row is over and its processes are gone, last first. */
    readonly closing: (() => unknown)[],
  ) {
    this.clerk = new Clerk(() => this.apis.map(({ url }) => url), ground.tokens);
  }

  static async open(
    ground: Ground,
    directory: string,
    chance: () => number,
    diskMegabytes?: number,
  ): Promise<World> {
    mkdirSync(directory, { recursive: true });
    chmodSync(directory, 0o755);
    const closing: (() => unknown)[] = [];
    const disk = join(directory, 'disk');
    mkdirSync(disk);
    if (diskMegabytes) {
      mountTmpfs(disk, diskMegabytes);
      closing.push(() => execFileSync('umount', [disk]));
    }
    try {
      const data = join(disk, 'postgres');
      copyCluster(ground.cluster, data);
      const postgres = await Postgres.start(data);
      const [redis, gateway] = await Promise.all([
        Redis.start(directory),
        FakeGateway.start(join(directory, 'ledger.jsonl'), postgres.url('postgres')),
      ]);
      return new World(directory, ground, postgres, redis, gateway, chance, closing);
    } catch (error) {
      await endAll();
      for (const close of closing) await close();
      throw error;
    }
  }

  /** The environment of the product's processes; rows lay their own over it. */
  env(own: Env = {}): Env {
    return {
      ...this.ground.env,
      ...WAITS,
      DATABASE_URL: this.postgres.url('retours_app'),
      DATABASE_RELAY_URL: this.postgres.url('retours_relay'),
      DATABASE_POOL_SIZE: '10',
      REDIS_URL: this.redis.url,
      STRIPE_API_BASE: this.gateway.url,
      RATE_LIMIT_FAILED_AUTH: '0',
      WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8',
      ...own,
    };
  }

  async api(env?: Env, launch?: Launch): Promise<App> {
    const app = await startApp('merchant-api', this.env(env), launch);
    this.apis.push(app);
    this.started.push(app);
    return app;
  }

  async worker(env?: Env, launch?: Launch): Promise<App> {
    const app = await startApp('refund-worker', this.env(env), launch);
    this.workers.push(app);
    this.started.push(app);
    return app;
  }

  /** An API and a worker: what most rows begin with. */
  async shopIsOpen(workerEnv?: Env): Promise<void> {
    await Promise.all([this.api(), this.worker(workerEnv)]);
  }

  /** Kills it, or waits until it has died by itself; others no longer count on it. */
  async dies(app: App, signal: NodeJS.Signals | 'by itself' = 'SIGKILL'): Promise<void> {
    if (signal === 'by itself') await until(`${app.name} dies`, () => app.over(), { patienceMs: 60_000 });
    else await app.end(signal);
    for (const list of [this.apis, this.workers]) if (list.includes(app)) list.splice(list.indexOf(app), 1);
  }

  /** From here on the product must help itself: recovery is measured from now. */
  faultIsOver(): void {
    this.mendedAt = Date.now();
  }
  get overSince(): number {
    return this.mendedAt ?? Date.now();
  }

  /** Moves the clock that leases and windows are measured by, and the gateway's with it. */
  async timePasses(seconds: number): Promise<void> {
    const sql = 'update retours.clock_offset set seconds = seconds + $1 returning seconds as "aheadSeconds"';
    const [{ aheadSeconds }] = await this.postgres.query<{ aheadSeconds: number }>(sql, [seconds]);
    await this.gateway.set({ aheadSeconds });
  }

  /** A payment refund as the database has it. */
  async paymentRefund(
    id: string,
  ): Promise<Readonly<{ status: string; tries: number; reason: string | null; shop: ShopName }>> {
    const [row] = await this.postgres.query<{
      status: string;
      tries: number;
      reason: string | null;
      shop: ShopName;
    }>('select status, tries, reason, shop from retours.payment_refunds where id = $1', [id]);
    return row;
  }

  /** Waits until the gateway has been asked to refund so often. */
  async isAsked(times: number): Promise<void> {
    const asked = async () =>
      (await this.gateway.books()).lines.filter(({ type }) => type === 'asked').length >= times;
    await until(`the gateway is asked ${times} times`, asked);
  }

  /** How many payment refunds have not succeeded. */
  async unpaid(): Promise<number> {
    const sql = `select count(*)::int as count from retours.payment_refunds where status <> 'succeeded'`;
    return (await this.postgres.query<{ count: number }>(sql))[0].count;
  }

  /** The gateway notifies both shops from now on. */
  async listens(): Promise<void> {
    const hooks: Record<string, { url: string; secret: string }> = {};
    for (const shop of SHOPS) {
      const { body } = await this.clerk.patiently(shop, 'GET', '/v1/gateways/stripe');
      const { webhookPath } = body as { webhookPath: string };
      hooks[shop] = { url: `${this.apis[0].url}${webhookPath}`, secret: webhookSecretOf(shop) };
    }
    await this.gateway.set({ hooks });
  }

  /** Somebody of the shop's staff saves its account at the gateway, as it was. */
  async saveAccount(shop: ShopName): Promise<void> {
    await saveAccount(this.clerk, shop);
  }

  /** How many attempts at paying back are on record. */
  async attempts(): Promise<number> {
    const sql = 'select count(*)::int as count from retours.payment_refund_attempts';
    return (await this.postgres.query<{ count: number }>(sql))[0].count;
  }

  /** Holds an app's main thread fast for so long, the next time it waits for something to happen. */
  blocks({ process: { pid } }: App, milliseconds: number): void {
    const delay = `inject=epoll_wait,epoll_pwait:delay_exit=${milliseconds * 1_000}:when=1`;
    startChild('strace', 'strace', ['-p', String(pid), '-e', 'trace=epoll_wait,epoll_pwait', '-e', delay]);
  }

  /** The last words of every process of the product, for a row that did not go well. */
  said(): string[] {
    return [...this.started].map((app) => `${app.name}: ${app.said().slice(-1_500) || '(nothing)'}`);
  }

  /** Ends everything of this row. */
  async close(): Promise<void> {
    await endAll();
    for (const close of this.closing.splice(0).reverse()) await close();
    execFileSync('rm', ['-rf', this.directory]);
  }
}
