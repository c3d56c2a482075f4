import { randomUUID } from 'node:crypto';
import { EVENT_TYPES, type DomainEvent, type Listeners } from '@retours/domain';

/** Listeners, and what they were told, as whoever listens knows it. */
export type ListenersUnderTest = Readonly<{
  listeners: Listeners;
  /** Each time an event was told: of which shop, which event, and what kind. */
  told(): readonly Readonly<{ shop: string; id: string; type: string }>[];
}>;

type Rule = Readonly<{ name: string; holds: (underTest: ListenersUnderTest) => Promise<void> }>;

const event = (type: DomainEvent['type'] = 'refund.created'): DomainEvent => ({
  id: randomUUID(),
  type,
  at: '2026-03-10T10:00:00.000Z',
  orderReference: 'A-1',
  data: { amount: '12.60' },
});

/** Everything listeners must do: who was told has heard, when `tell` comes back. */
export const listenersRules: readonly Rule[] = [
  {
    name: 'have heard of every kind of event, and whose it was, once it is told',
    async holds({ listeners, told }) {
      for (const type of EVENT_TYPES) {
        const one = event(type);
        await listeners.tell('shop-1', one);
        expect(told()).toContainEqual({ shop: 'shop-1', id: one.id, type });
      }
    },
  },
  {
    name: 'are told the same event twice without harm, and can see that it is the same',
    async holds({ listeners, told }) {
      const again = event();
      for (const _ of [1, 2]) await listeners.tell('shop-1', again);
      const heard = told().filter(({ id }) => id === again.id);
      expect(heard.length).toBeGreaterThan(0);
      expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(1);
    },
  },
  {
    name: 'hear each of many that are told at once, of several shops',
    async holds({ listeners, told }) {
      const events = Array.from({ length: 100 }, () => event());
      const shopOf = (index: number) => `shop-${index % 3}`;
      await Promise.all(events.map((one, index) => listeners.tell(shopOf(index), one)));
      const heard = new Map(told().map(({ id, shop }) => [id, shop]));
      expect(events.map(({ id }) => heard.get(id))).toEqual(events.map((_, index) => shopOf(index)));
    },
  },
];

/** The contract of `Listeners`. */
export function describeListeners(name: string, open: () => ListenersUnderTest): void {
  describe(`the listeners of ${name}`, () => {
    it.each(listenersRules)('$name', ({ holds }) => holds(open()));
  });
}
