import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyAudit } from '@retours/persistence';
import { until } from '../machine/children.js';
import { openReceiver } from '../machine/receiver.js';
import { expect, type Row } from '../row.js';

const HOUR = 3_600;

export const days: readonly Row[] = [
  {
    number: 37,
    fault: 'merchant’s endpoint dead for a day',
    injected:
      'a webhook endpoint that refuses every connection for 24 hours (retours.clock_offset), and is then switched on again',
    within: 20,
    async play(world) {
      const { clerk } = world;
      await world.shopIsOpen();
      const receiver = await openReceiver();
      world.closing.push(() => receiver.close());
      receiver.refuses = true;
      const made = await clerk.call('shop-a', 'POST', '/v1/webhook-endpoints', {
        url: receiver.url,
        events: [],
      });
      expect(made.status === 201, `the endpoint was not made: ${made.status}`);
      const began = Date.now();
      await clerk.sellAndRefund(4, { shop: 'shop-a' });
      await until('all of it is paid', async () => (await world.unpaid()) === 0);
      expect(Date.now() - began < 30_000, 'refunds waited for the endpoint');
      await until('the endpoint has been tried', () => receiver.turnedAway > 0);
      // Each hour it may be tried again, and it is dead each time.
      for (let hour = 0; hour < 24; hour += 1) {
        await world.timePasses(HOUR);
        await pause(300);
      }
      receiver.refuses = false;
      world.faultIsOver();
      await world.timePasses(HOUR);
      // A day of silence is what an endpoint is switched off for; its staff switch it on again.
      const { id } = made.body as { id: string };
      const mended = await clerk.call('shop-a', 'PATCH', `/v1/webhook-endpoints/${id}`, { enabled: true });
      expect(mended.status === 200, `the endpoint was not switched on: ${mended.status}`);
      await clerk.sellAndRefund(1, { shop: 'shop-a' });
      await until('the endpoint hears of what is new', () => receiver.received.length > 0);
    },
  },
  {
    number: 38,
    fault: 'worker out of memory',
    injected: 'prlimit takes the worker’s address space away while it works: it dies of its next allocation',
    needs: ['prlimit'],
    within: 30,
    async play(world) {
      const { clerk, gateway } = world;
      const [doomed] = await Promise.all([world.worker(), world.api()]);
      await gateway.set({ slowMs: 1_500 });
      await clerk.sellAndRefund(4, { act: 'slow1' });
      await world.isAsked(2);
      execFileSync('prlimit', ['--pid', String(doomed.process.pid), '--as=1048576'], { stdio: 'pipe' });
      await clerk.sellAndRefund(6);
      await world.dies(doomed, 'by itself');
      expect(/memory/i.test(doomed.said()), `it died of something else:\n${doomed.said()}`);
      await world.worker();
      world.faultIsOver();
    },
  },
  {
    number: 39,
    fault: 'tampered audit row',
    injected: 'the superuser rewrites who did it in one entry, past the triggers; put right again afterwards',
    short: true,
    within: 20,
    async play(world) {
      const { clerk, postgres } = world;
      await world.shopIsOpen();
      await clerk.sellAndRefund(4, { shop: 'shop-a' });
      await until('all of it is paid', async () => (await world.unpaid()) === 0);
      const verify = () => verifyAudit({ appUrl: postgres.url('retours_app'), shop: 'shop-a' });
      await until('the audit is sealed', async () => {
        const { entries, sealed } = await verify();
        return entries > 0 && entries === sealed;
      });
      const [entry] = await postgres.query<{ tx: string; id: string; by: string }>(
        `select tx::text, id::text, by from retours.audit where shop = 'shop-a' and what = 'refunds' order by tx, id limit 1`,
      );
      const rewrite = async (by: string) => {
        await postgres.query('alter table retours.audit disable trigger all');
        await postgres.query(`update retours.audit set by = $3 where tx::text = $1 and id::text = $2`, [
          entry.tx,
          entry.id,
          by,
        ]);
        await postgres.query('alter table retours.audit enable trigger all');
      };
      await rewrite('nobody');
      const { complaints } = await verify();
      expect(
        complaints.some((complaint) => complaint.includes(`${entry.tx}/${entry.id}`)),
        `the verifier does not name the row: ${complaints.join('; ') || 'no complaint'}`,
      );
      await rewrite(entry.by);
      world.faultIsOver();
    },
  },
  {
    number: 40,
    fault: 'wrong credentials',
    injected: 'the gateway answers 401 to one shop, until its staff save the account again',
    short: true,
    within: 20,
    async play(world) {
      const { clerk, gateway } = world;
      await world.shopIsOpen();
      await gateway.set({ lockedOut: ['shop-a'] });
      const locked = await clerk.sellAndRefund(3, { shop: 'shop-a' });
      const others = await clerk.sellAndRefund(3, { shop: 'shop-b' });
      const statuses = (accepted: typeof locked) =>
        Promise.all(accepted.map(({ answer }) => world.paymentRefund(answer.paymentRefunds[0].id))).then(
          (rows) => rows.map(({ status }) => status),
        );
      await until('the other shop is paid', async () =>
        (await statuses(others)).every((status) => status === 'succeeded'),
      );
      const account = async () => (await clerk.call('shop-a', 'GET', '/v1/gateways/stripe')).body;
      await until(
        'the account is paused',
        async () => ((await account()) as { paused: unknown }).paused !== null,
      );
      const wait = async () => (await statuses(locked)).every((status) => status === 'queued');
      await until('its refunds wait', wait);
      await gateway.set({ lockedOut: [] });
      await world.saveAccount('shop-a');
      world.faultIsOver();
    },
  },
];
