import { randomUUID } from 'node:crypto';
import type { Bell, Piece, WorkList } from '@retours/domain';
import { startRelay } from './relay.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(met: () => boolean): Promise<void> {
  while (!met()) await pause(2);
}

/** All that some bells ring for. */
const piecesOf = (bells: readonly Bell[]): readonly Piece[] =>
  bells.flatMap(({ id, shop, also = [] }) => [{ id, shop }, ...also]);

/** A database with work due, and bells; either may be away. */
class World {
  due: Bell[] = [];
  rung: Bell[] = [];
  taken: number[] = [];
  unheard = 0;
  databaseAway = false;
  bellsAway = false;
  readonly errors: string[] = [];

  readonly dueWork = {
    take: async (list: WorkList, limit: number) => {
      if (this.databaseAway) throw new Error('the database is away');
      const taken = this.due.filter((bell) => bell.list === list).slice(0, limit);
      this.due = this.due.filter((bell) => !taken.includes(bell));
      if (taken.length > 0) this.taken.push(taken.length);
      return taken;
    },
  };
  readonly queue = {
    waiting: async () => this.unheard,
    bells: {
      ring: async (bells: readonly Bell[]) => {
        if (this.bellsAway) throw new Error('the queue is away');
        this.rung.push(...bells);
      },
    },
  };

  add(count: number, list: WorkList = 'payment_refunds', shop = 'shop-1'): void {
    this.due.push(...Array.from({ length: count }, () => ({ list, id: randomUUID(), shop, ring: 1 })));
  }

  relay() {
    const { dueWork, queue } = this;
    return startRelay({ dueWork, queue, idleMs: 5, onError: ({ message }) => this.errors.push(message) });
  }
}

describe('the relay', () => {
  it('rings for everything that is due, in batches, and for both lists', async () => {
    const world = new World();
    world.add(450);
    world.add(3, 'outbox');
    const relay = world.relay();
    await until(() => piecesOf(world.rung).length === 453);
    await relay.stop();
    expect([...world.taken].sort((a, b) => a - b)).toEqual([3, 50, 200, 200]);
    expect(new Set(piecesOf(world.rung).map(({ id }) => id)).size).toBe(453);
  });

  it('rings once for some pieces, those of a shop beside each other', async () => {
    const world = new World();
    for (let turn = 0; turn < 5; turn += 1)
      for (const shop of ['shop-1', 'shop-2']) world.add(1, 'outbox', shop);
    const ids = (shop: string) => world.due.filter((bell) => bell.shop === shop).map(({ id }) => id);
    const [one, two] = [ids('shop-1'), ids('shop-2')];
    const relay = world.relay();
    await until(() => world.rung.length === 2);
    await relay.stop();
    const of = (shop: string) => (id: string) => ({ id, shop });
    const pieces = [...one.map(of('shop-1')), ...two.map(of('shop-2'))];
    expect(world.rung).toEqual([
      { list: 'outbox', ...pieces[0], ring: 1, also: pieces.slice(1, 8) },
      { list: 'outbox', ...pieces[8], ring: 1, also: pieces.slice(9) },
    ]);
  });

  it('notices what comes due later', async () => {
    const world = new World();
    const relay = world.relay();
    await pause(20);
    world.add(1);
    await until(() => world.rung.length === 1);
    await relay.stop();
  });

  it('goes on when the database comes back', async () => {
    const world = new World();
    world.databaseAway = true;
    world.add(2);
    const relay = world.relay();
    await until(() => world.errors.length > 1);
    world.databaseAway = false;
    await until(() => piecesOf(world.rung).length === 2);
    await relay.stop();
    expect(world.errors).toContain('the database is away');
  });

  it('goes on when the queue comes back; what it could not ring for comes due again', async () => {
    const world = new World();
    world.bellsAway = true;
    world.add(2);
    const relay = world.relay();
    await until(() => world.errors.length === 1);
    world.bellsAway = false;
    world.add(2);
    await until(() => piecesOf(world.rung).length === 2);
    await relay.stop();
    expect(world.errors).toEqual(['the queue is away']);
  });

  it('leaves work in the database while bells enough are unheard', async () => {
    const world = new World();
    world.unheard = 1_000;
    world.add(5);
    const relay = world.relay();
    await pause(40);
    expect(world.due).toHaveLength(5);
    world.unheard = 0;
    await until(() => piecesOf(world.rung).length === 5);
    await relay.stop();
  });

  it('takes nothing any more once it has stopped', async () => {
    const world = new World();
    const relay = world.relay();
    await relay.stop();
    world.add(1);
    await pause(30);
    expect(world.due).toHaveLength(1);
  });

  it('shares the work with another relay, each piece once', async () => {
    const world = new World();
    world.add(600);
    const relays = [world.relay(), world.relay()];
    await until(() => piecesOf(world.rung).length >= 600);
    await Promise.all(relays.map((relay) => relay.stop()));
    expect(piecesOf(world.rung)).toHaveLength(600);
  });
});
