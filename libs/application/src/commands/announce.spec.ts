import type { DomainEvent } from '@retours/domain';
import { Announce, AnnounceHandler } from './announce.js';

const EVENT: DomainEvent = {
  id: 'e1',
  type: 'refund.created',
  at: '2026-03-10T10:00:00.000Z',
  orderReference: 'A-1',
  data: {},
};

/** An outbox with one event, and listeners who may be away. */
function telling({ away = false } = {}) {
  const open = new Map([[EVENT.id, EVENT]]);
  const told: string[] = [];
  const outbox = {
    pending: async (_shop: string, id: string) => open.get(id),
    done: async (_shop: string, id: string) => void open.delete(id),
  };
  const listeners = {
    tell: async (shop: string, event: DomainEvent) => {
      if (away) throw new Error('nobody there');
      told.push(`${shop} ${event.id}`);
    },
  };
  const handler = new AnnounceHandler(outbox, listeners);
  return { told, open, announce: () => handler.execute(new Announce('shop-1', EVENT.id)) };
}

describe('announcing an event', () => {
  it('tells everybody, and strikes it off', async () => {
    const { told, open, announce } = telling();
    expect(await announce()).toBe(true);
    expect(told).toEqual(['shop-1 e1']);
    expect(open.size).toBe(0);
  });

  it('tells nobody of what was told already', async () => {
    const { told, announce } = telling();
    await announce();
    expect(await announce()).toBe(false);
    expect(told).toHaveLength(1);
  });

  it('keeps an event that could not be told', async () => {
    const { open, announce } = telling({ away: true });
    await expect(announce()).rejects.toThrow('nobody there');
    expect(open.size).toBe(1);
  });
});
