import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describeBells } from '@retours/testkit';
import { Redis } from 'ioredis';
import { openQueue } from './open-queue.js';
import { queueProbe } from './probe.js';

const redisUrl = process.env['REDIS_URL']!;

/** Loses our keys, and nobody else's. */
async function wipe(): Promise<void> {
  const redis = new Redis(redisUrl);
  try {
    const keys = await redis.keys('retours:*');
    if (keys.length > 0) await redis.del(...keys);
  } finally {
    redis.disconnect();
  }
}

describeBells('Redis', async () => {
  await wipe();
  const queue = await openQueue({ redisUrl, databaseUrl: '', onError: () => undefined });
  return {
    bells: queue.bells,
    work: (list, handler) => queue.work(list, handler, { concurrency: 1 }),
    wipe,
    close: () => queue.close(10_000),
  };
});

/** A way to Redis that can be cut and mended. */
async function cuttable() {
  const { hostname, port } = new URL(redisUrl);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const end = () => {
      for (const socket of [near, far]) {
        socket.destroy();
        open.delete(socket);
      }
    };
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(socket);
      socket.on('error', end).on('close', end).pipe(other);
    }
    if (isCut) end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${address.port}`,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    close: () => server.close(),
  };
}

const bell = () => ({ list: 'outbox' as const, id: randomUUID(), shop: 'shop-1', ring: 1 });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('who only asks whether the queue on Redis is there', () => {
  it('is told so, is told when it is away, and again when it is back', async () => {
    const way = await cuttable();
    const probe = queueProbe({ redisUrl: way.url, databaseUrl: '' });
    await expect(probe.check()).resolves.toBeUndefined();
    way.cut();
    await expect(probe.check()).rejects.toThrow();
    way.mend();
    const isBack = () =>
      probe.check().then(
        () => true,
        () => pause(50).then(() => false),
      );
    while (!(await isBack())) await pause(10);
    await probe.close();
    way.close();
  }, 20_000);

  it('is told that it has never been there, and closes without having asked', async () => {
    const way = await cuttable();
    way.cut();
    const probe = queueProbe({ redisUrl: way.url, databaseUrl: '' });
    await expect(probe.check()).rejects.toThrow();
    await probe.close();
    await queueProbe({ redisUrl: way.url, databaseUrl: '' }).close();
    way.close();
  });
});

describe('the queue on Redis', () => {
  it('does not open while Redis is away', async () => {
    const way = await cuttable();
    way.cut();
    await expect(openQueue({ redisUrl: way.url, databaseUrl: '', onError: () => undefined })).rejects.toThrow(
      'reaching the queue',
    );
    way.close();
  }, 15_000);

  it('says that it cannot ring while Redis is away, and rings and is heard when it is back', async () => {
    const way = await cuttable();
    const heard: string[] = [];
    const queue = await openQueue({ redisUrl: way.url, databaseUrl: '', onError: () => undefined });
    await queue.work('outbox', async ({ id }) => void heard.push(id), { concurrency: 4 });
    way.cut();
    await pause(100);
    await expect(queue.bells.ring([bell()])).rejects.toThrow();
    await expect(queue.probe()).rejects.toThrow();
    way.mend();
    const rung = bell();
    let isRung = false;
    while (!isRung)
      isRung = await queue.bells.ring([rung]).then(
        () => true,
        () => pause(50).then(() => false),
      );
    while (!heard.includes(rung.id)) await pause(10);
    await queue.probe();
    await queue.close(10_000);
    way.close();
  }, 40_000);

  it('keeps nothing of a bell that was heard', async () => {
    await wipe();
    const queue = await openQueue({ redisUrl, databaseUrl: '', onError: () => undefined });
    let heard = 0;
    await queue.work('outbox', async () => void (heard += 1), { concurrency: 4 });
    await queue.bells.ring(Array.from({ length: 20 }, bell));
    while (heard < 20) await pause(10);
    await queue.close(10_000);
    const redis = new Redis(redisUrl);
    const keys = await redis.keys('retours:outbox:outbox-*');
    redis.disconnect();
    expect(keys).toEqual([]);
  });
});
