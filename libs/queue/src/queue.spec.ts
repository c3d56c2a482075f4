import { randomUUID } from 'node:crypto';
import { describeBells, freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { queueMigrations } from './migrations.js';
import { openQueue } from './open-queue.js';
import { queueProbe } from './probe.js';

const aDatabase = () => freshDatabase(queueMigrations, 'queue_spec');

async function run(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeBells('PostgreSQL', async () => {
  const database = await aDatabase();
  const queue = await openQueue({ databaseUrl: database.appUrl, onError: () => undefined });
  return {
    bells: queue.bells,
    work: (list, handler) => queue.work(list, handler, { concurrency: 1 }),
    wipe: async () => void (await run(database.ownerUrl, 'truncate bullmq.job cascade')),
    async close() {
      await queue.close(10_000);
      await database.drop();
    },
  };
});

describe('who only asks whether the queue on PostgreSQL is there', () => {
  it('is told so', async () => {
    const database = await aDatabase();
    const probe = queueProbe({ databaseUrl: database.appUrl });
    await expect(probe.check()).resolves.toBeUndefined();
    await probe.close();
    await database.drop();
  });

  it('is told that it has no tables, and that its database is gone', async () => {
    const bare = await freshDatabase(async () => undefined, 'queue_bare_spec');
    const probe = queueProbe({ databaseUrl: bare.appUrl });
    await expect(probe.check()).rejects.toThrow(/bullmq/);
    await bare.drop();
    await expect(probe.check()).rejects.toThrow();
    await probe.close();
  });

  it('is told in time that nobody answers, and closes without having asked', async () => {
    const probe = queueProbe({ databaseUrl: 'postgres://127.0.0.1:1/retours' });
    await expect(probe.check()).rejects.toThrow();
    await probe.close();
    await queueProbe({ databaseUrl: 'postgres://127.0.0.1:1/retours' }).close();
  });
});

describe('the queue on PostgreSQL', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await aDatabase();
  });
  afterAll(() => database.drop());
  const bell = () => ({ list: 'payment_refunds' as const, id: randomUUID(), shop: 'shop-1', ring: 1 });

  it('migrates twice without harm', async () => {
    await expect(queueMigrations(database.ownerUrl)).resolves.toBeUndefined();
  });

  it('does not open on a database that was not migrated, and says so', async () => {
    const bare = await freshDatabase(async () => undefined, 'queue_bare_spec');
    try {
      await expect(openQueue({ databaseUrl: bare.appUrl, onError: () => undefined })).rejects.toThrow(
        /bullmq/,
      );
    } finally {
      await bare.drop();
    }
  });

  it('tells whose work failed', async () => {
    const failures: [string, string | undefined][] = [];
    const queue = await openQueue({
      databaseUrl: database.appUrl,
      onError: ({ message }, about) => failures.push([message, about?.id]),
    });
    const rung = bell();
    await queue.work('payment_refunds', async () => Promise.reject(new Error('this work fails')), {
      concurrency: 1,
    });
    await queue.bells.ring([rung]);
    while (failures.length === 0) await pause(10);
    await queue.close(10_000);
    expect(failures).toEqual([['this work fails', rung.id]]);
  });

  it('counts the bells nobody has heard, and keeps none that were', async () => {
    const queue = await openQueue({ databaseUrl: database.appUrl, onError: () => undefined });
    await queue.bells.ring([bell(), bell()]);
    expect(await queue.waiting('payment_refunds')).toBe(2);
    await queue.work('payment_refunds', async () => undefined, { concurrency: 2 });
    while ((await queue.waiting('payment_refunds')) > 0) await pause(10);
    await queue.close(10_000);
    expect(await run(database.ownerUrl, 'select id from bullmq.job')).toEqual([]);
  });

  it('is heard again after every connection was cut', async () => {
    const heard: string[] = [];
    const queue = await openQueue({ databaseUrl: database.appUrl, onError: () => undefined });
    await queue.work('payment_refunds', async ({ id }) => void heard.push(id), { concurrency: 2 });
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'retours_app' and datname = '${new URL(database.appUrl).pathname.slice(1)}'`;
    await run(process.env['RETOURS_TEST_PG']!, cut);
    const rung = bell();
    let isRung = false;
    while (!isRung)
      isRung = await queue.bells.ring([rung]).then(
        () => true,
        () => pause(50).then(() => false),
      );
    while (!heard.includes(rung.id)) await pause(10);
    await queue.close(10_000);
  }, 20_000);

  it('says when work under way does not finish in time', async () => {
    const queue = await openQueue({ databaseUrl: database.appUrl, onError: () => undefined });
    let finish: () => void = () => undefined;
    let begun = false;
    await queue.work(
      'outbox',
      () =>
        new Promise<void>((resolve) => {
          begun = true;
          finish = resolve;
        }),
      { concurrency: 1 },
    );
    await queue.bells.ring([{ ...bell(), list: 'outbox' }]);
    while (!begun) await pause(10);
    await expect(queue.close(100)).rejects.toThrow('not within 100 ms');
    finish();
    await pause(300);
  });
});
