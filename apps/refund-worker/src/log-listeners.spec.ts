import { describeListeners } from '@retours/testkit';
import { pino } from 'pino';
import { LogListeners } from './log-listeners.js';

/** Listeners on a log of their own, and its lines. */
function open() {
  const lines: string[] = [];
  const listeners = new LogListeners(pino({ level: 'info' }, { write: (line) => void lines.push(line) }));
  const told = () =>
    lines.map((line) => {
      const { shop, eventId, type } = JSON.parse(line) as Record<'shop' | 'eventId' | 'type', string>;
      return { shop, id: eventId, type };
    });
  return { listeners, told, lines };
}

describeListeners('the log', open);

describe('the log of events', () => {
  it('names an event, and nothing of what is in it', async () => {
    const { listeners, lines } = open();
    await listeners.tell('shop-1', {
      id: 'e-1',
      type: 'voucher.issued',
      at: '2026-03-10T10:00:00.000Z',
      orderReference: 'A-1',
      data: { code: 'V-SECRET', email: 'ada@example.com' },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/SECRET|ada@/);
  });
});
