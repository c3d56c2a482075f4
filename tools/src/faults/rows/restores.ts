import { join } from 'node:path';
import { declareRestored } from '../../restored/declare-restored.js';
import { until } from '../machine/children.js';
import { copyCluster } from '../machine/postgres.js';
import { expect, type Row } from '../row.js';
import type { World } from '../world.js';

const asked = async ({ gateway }: World) =>
  (await gateway.books()).lines.filter(({ type }) => type === 'asked').length;

/** Everything of the product is killed, and PostgreSQL is stopped. */
async function goesDark(world: World): Promise<void> {
  for (const app of [...world.apis, ...world.workers]) await world.dies(app);
  await world.postgres.stop();
}

export const restores: readonly Row[] = [
  {
    number: 36,
    fault: 'restore from an old backup',
    injected:
      'a stopped data directory with refunds in the queue is copied, they are paid, the copy is put back and declared with npm run restored',
    short: true,
    within: 40,
    async play(world) {
      const { clerk, gateway, postgres } = world;
      const [backup, data] = [join(world.directory, 'backup'), postgres.directory];
      await world.api();
      const sent = await clerk.sellAndRefund(3, { shop: 'shop-a' });
      await clerk.sellAndRefund(2, { shop: 'shop-b' }, ['needs_review']);
      await goesDark(world);
      copyCluster(data, backup);
      await postgres.start();
      await gateway.set({ lockedOut: ['shop-b'] });
      await world.worker();
      const paid = async () => {
        const parts = sent.map(({ answer }) => world.paymentRefund(answer.paymentRefunds[0].id));
        return (await Promise.all(parts)).every(({ status }) => status === 'succeeded');
      };
      await until('what is in the backup’s queue is paid', paid);
      await goesDark(world);
      copyCluster(backup, data);
      await postgres.start();
      expect(!(await paid()), 'the backup knows that it was paid');
      const before = await asked(world);
      await gateway.set({ lockedOut: [] });
      await declareRestored(postgres.url('retours_app'), postgres.url('retours_relay'));
      await world.shopIsOpen();
      world.faultIsOver();
      await until('what was paid is found', paid);
      expect((await asked(world)) === before, 'a refund was sent after the restore');
    },
  },
];
