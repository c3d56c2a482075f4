import { expect, type Row } from '../row.js';
import type { World } from '../world.js';
import type { Accepted } from '../clerk.js';

/** Two nodes of the API, and a worker. */
const twoNodes = (world: World) => Promise.all([world.api(), world.api(), world.worker()]);

export const crowds: readonly Row[] = [
  {
    number: 28,
    fault: '64 merchants refund one payment',
    injected: '64 requests with a key each, at once, on two nodes, for one of two mugs',
    short: true,
    within: 20,
    async play(world) {
      const { clerk } = world;
      await twoNodes(world);
      const sold = await clerk.sell();
      world.faultIsOver();
      const replies = await Promise.all(Array.from({ length: 64 }, () => clerk.refund(sold)));
      const accepted = replies.filter(({ status }) => status === 201).length;
      const refused = replies.filter(({ status }) => status === 422).length;
      expect(accepted === 2 && refused === 62, `${accepted} were accepted, ${refused} refused`);
    },
  },
  {
    number: 29,
    fault: 'one key 50 times in parallel on two nodes',
    injected: '50 requests with the same key and body, at once',
    short: true,
    within: 20,
    async play(world) {
      const { clerk } = world;
      await twoNodes(world);
      const sold = await clerk.sell();
      const [path, body] = clerk.refundOf(sold);
      const key = crypto.randomUUID();
      world.faultIsOver();
      const replies = await Promise.all(
        Array.from({ length: 50 }, () => clerk.patiently(sold.shop, 'POST', path, body, key)),
      );
      const ids = new Set(replies.map((reply) => (reply.body as Accepted['answer']).id));
      const first = replies.filter(({ status, replayed }) => status === 201 && !replayed).length;
      expect(ids.size === 1 && first === 1, `${ids.size} refunds, ${first} first answers`);
      await clerk.refund(sold, { key });
    },
  },
];
