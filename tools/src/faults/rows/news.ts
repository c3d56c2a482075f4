import { until } from '../machine/children.js';
import { expect, type Row } from '../row.js';
import type { World } from '../world.js';

const DAY = 86_400;

/** How many pieces of news are on record, by what became of them. */
async function newsOf(world: World): Promise<Readonly<Record<string, number>>> {
  const rows = await world.postgres.query<{ status: string; count: number }>(
    'select status, count(*)::int as count from retours.gateway_news group by 1',
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/** Waits until nothing a gateway told is left to look at, and all of it was taken. */
async function newsIsIn(world: World, notifications: number): Promise<void> {
  const said = async () => (await world.gateway.books()).notifications;
  await until('the gateway has notified', async () => (await said()).length >= notifications);
  const refused = (await said()).filter((status) => status >= 300 || status === 0);
  expect(refused.length === 0, `notifications were answered ${refused.join(' ')}`);
  await until('the news is dealt with', async () => !('new' in (await newsOf(world))));
}

const isPaid = (world: World) => async () => {
  const sql = `select count(*)::int as count from retours.payment_refunds where status <> 'succeeded'`;
  return (await world.postgres.query<{ count: number }>(sql))[0].count === 0;
};

const happened = async (world: World, type: string) =>
  (
    await world.postgres.query<{ count: number }>(
      'select count(*)::int as count from retours.outbox where type = $1',
      [type],
    )
  )[0].count;

export const news: readonly Row[] = [
  {
    number: 14,
    fault: 'webhook before the reply',
    injected: 'the gateway notifies and waits for the 2xx before it replies, or hangs instead',
    short: true,
    within: 20,
    async play(world) {
      await world.shopIsOpen();
      await world.listens();
      await world.clerk.sellAndRefund(2, { news: 'early' });
      await world.clerk.sellAndRefund(2, { act: 'hangAfter1', news: 'early' });
      await newsIsIn(world, 4);
      world.faultIsOver();
    },
  },
  {
    number: 15,
    fault: 'webhook five times',
    injected: 'five notifications of each refund at once',
    within: 20,
    async play(world) {
      await world.shopIsOpen();
      await world.listens();
      await world.clerk.sellAndRefund(4, { news: 'five' });
      await newsIsIn(world, 20);
      world.faultIsOver();
      const kept = Object.values(await newsOf(world)).reduce((sum, count) => sum + count, 0);
      expect(kept === 4, `four pieces of news are on record ${kept} times`);
    },
  },
  {
    number: 16,
    fault: 'webhook reversed, late, or never',
    injected:
      '“updated” before “created”; half a second late; a refund pending for good, until the bank pays in silence',
    within: 30,
    async play(world) {
      const { clerk, gateway } = world;
      await world.shopIsOpen();
      await world.listens();
      await clerk.sellAndRefund(2, { news: 'reordered' });
      await clerk.sellAndRefund(2, { news: 'late' });
      await clerk.sellAndRefund(2, { act: 'pending' });
      await newsIsIn(world, 6);
      await gateway.settlePending();
      world.faultIsOver();
    },
  },
  {
    number: 17,
    fault: 'late reversal',
    injected: 'three days after its yes (retours.clock_offset) the gateway notifies that the money came back',
    short: true,
    within: 20,
    async play(world) {
      const { clerk, gateway } = world;
      await world.shopIsOpen();
      await world.listens();
      const [{ sold }] = await clerk.sellAndRefund(1, {}, ['failed']);
      await clerk.sellAndRefund(2);
      await until('all of it is paid', isPaid(world));
      await world.timePasses(3 * DAY);
      await gateway.reverse(sold.payment);
      await newsIsIn(world, 1);
      world.faultIsOver();
      const [alerts, { lines }] = [await happened(world, 'payment_refund.reversed'), await gateway.books()];
      expect(alerts === 1, `the shop was alerted ${alerts} times`);
      expect(lines.filter(({ type }) => type === 'asked').length === 3, 'it was sent a second time');
    },
  },
  {
    number: 18,
    fault: 'refund made in the gateway’s own dashboard',
    injected: '25.00 of 31.96 go back without a key of ours, then a refund of 11.78 is asked for',
    short: true,
    within: 20,
    async play(world) {
      const { clerk, gateway } = world;
      await world.shopIsOpen();
      await world.listens();
      const { shop, payment, reference, gateway: name } = await clerk.sell();
      await gateway.refundInDashboard({ account: shop, payment, amount: 2_500 });
      await newsIsIn(world, 1);
      world.faultIsOver();
      expect((await newsOf(world))['outside'] === 1, 'it is not on record');
      expect((await happened(world, 'payment.refunded_outside')) === 1, 'nobody was alerted');
      await clerk.refund({ shop, payment, reference, gateway: name });
      await clerk.sellAndRefund(2);
    },
  },
];
