import {
  describeBells,
  describeClock,
  describeKeys,
  describeOrders,
  describeShops,
  describeWork,
} from '@retours/testkit';
import { FixedClock, InMemoryBells, openMemory } from './index.js';

const open = () => {
  const clock = new FixedClock();
  return {
    ...openMemory(clock),
    advance: (seconds: number) => clock.advance(seconds),
    close: () => undefined,
  };
};

describeOrders('a memory', open);
describeKeys('a memory', open);
describeShops('a memory', open);
describeWork('a memory', open);
describeClock('a spec, which goes on when it is told to', { real: false }, () => {
  const clock = new FixedClock();
  return { clock, pass: (ms) => clock.advance(ms / 1000) };
});
describeBells('a memory', async () => {
  const bells = new InMemoryBells();
  return {
    bells,
    work: async (list, handler) => bells.work(list, handler),
    wipe: async () => bells.wipe(),
    close: async () => undefined,
  };
});
