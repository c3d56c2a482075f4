import type { ListedRefund } from '@retours/domain';
import { aDesk, NO, SCOPE, SHOP, SILENCE, worker, YES, type Desk } from '../given/pay-back-desk.js';
import { inDashboard, Listing, nightShift } from '../given/reconciling.js';

const DAY = 86_400;
const ours = (desk: Desk, outcome: ListedRefund['outcome'] = YES): ListedRefund => ({
  gatewayRefundId: 're_1',
  key: desk.id,
  amount: '14.28',
  currency: 'EUR',
  outcome,
});
const open = ({ memory }: Desk) =>
  [...memory.of(SHOP).differences.values()].filter(({ closedAt }) => closedAt === null);
const told = ({ memory }: Desk) => [...memory.of(SHOP).outbox.values()].map(({ event }) => event.type);
const left = async (desk: Desk) => (await desk.order()).payments[0];

/** A shop whose refund is paid, a day later. */
async function aPaidRefund(gateway = new Listing({ refund: [YES] })) {
  const desk = await aDesk();
  await worker(desk, gateway).payBack();
  gateway.listed = [ours(desk)];
  desk.clock.advance(DAY);
  return { desk, gateway, night: nightShift(desk, gateway) };
}

describe('the nightly comparison', () => {
  it('has nothing to say of books that agree, and comes again the next night', async () => {
    const { desk, night } = await aPaidRefund();
    expect(await night.compare()).toEqual(['agrees']);
    expect([open(desk), await night.apply()]).toEqual([[], []]);
    expect(await night.compare()).toEqual([]);
    desk.clock.advance(DAY);
    expect(await night.compare()).toEqual(['agrees']);
  });

  it('records a refund made in the dashboard, tells of it, and lowers what is left of the payment', async () => {
    const { desk, gateway, night } = await aPaidRefund();
    gateway.listed = [ours(desk), inDashboard];
    expect(await night.compare()).toEqual(['differs']);
    expect(open(desk)).toMatchObject([{ kind: 'unknown_here', gatewayRefundId: 're_dashboard' }]);
    expect(told(desk)).toContain('reconciliation.difference_found');
    expect(await night.apply()).toEqual(['outside']);
    expect((await left(desk)).outsideRefunds).toMatchObject([{ amount: '5.00', failed: false }]);
    desk.clock.advance(DAY);
    expect(await night.compare()).toEqual(['agrees']);
    expect(open(desk)).toEqual([]);
  });

  it('tells of a paid refund that the gateway does not list, once, and moves no money', async () => {
    const { desk, gateway, night } = await aPaidRefund();
    gateway.listed = [];
    for (const _ of [1, 2, 3]) {
      expect(await night.compare()).toEqual(['differs']);
      desk.clock.advance(DAY);
    }
    expect(open(desk)).toMatchObject([{ kind: 'missing_at_gateway', paymentRefundId: desk.id }]);
    expect(told(desk).filter((type) => type.startsWith('reconciliation'))).toHaveLength(1);
    expect(await desk.part()).toMatchObject({ status: 'succeeded' });
    expect(gateway.asked.filter((asked) => asked !== 'list')).toHaveLength(1);
  });

  it('finds that money came back after all, though no notification ever said so', async () => {
    const { desk, gateway, night } = await aPaidRefund();
    gateway.listed = [ours(desk, { type: 'reversed', reason: 'account_closed' })];
    expect(await night.compare()).toEqual(['differs']);
    await night.apply();
    expect(await desk.part()).toMatchObject({ status: 'failed', reason: 'account_closed' });
    expect(await left(desk)).toMatchObject({ held: '0.00', refunded: '0.00' });
  });

  it('settles what is in doubt by what the gateway lists', async () => {
    const gateway = new Listing({ refund: [SILENCE] });
    const { desk, night } = await aPaidRefund(gateway);
    expect(await desk.part()).toMatchObject({ status: 'unknown' });
    expect(await night.compare()).toEqual(['agrees']);
    await night.apply();
    expect(await desk.part()).toMatchObject({ status: 'succeeded' });
  });

  it('sends another sum than ours to a person', async () => {
    const { desk, gateway, night } = await aPaidRefund();
    gateway.listed = [{ ...ours(desk), amount: '14.82' }];
    expect(await night.compare()).toEqual(['differs']);
    await night.apply();
    expect(await desk.part()).toMatchObject({ status: 'needs_review', reason: 'amount_differs' });
  });

  it('leaves what is open alone while the gateway cannot be asked, and asks again the next night', async () => {
    const { desk, gateway, night } = await aPaidRefund();
    gateway.listed = [];
    await night.compare();
    gateway.listed = undefined;
    desk.clock.advance(DAY);
    expect(await night.compare()).toEqual(['later']);
    expect(open(desk)).toHaveLength(1);
    gateway.listed = [ours(desk)];
    desk.clock.advance(DAY);
    expect(await night.compare()).toEqual(['agrees']);
  });

  it('does not ask a gateway that cannot list, one that is gone, or without an account there', async () => {
    const { desk, gateway } = await aPaidRefund();
    expect(await nightShift(desk).compare()).toEqual(['not_listed']);
    desk.clock.advance(DAY);
    const guarded = new Listing({}, [{ name: 'secretKey', secret: true }]);
    expect(await nightShift(desk, guarded).compare()).toEqual(['not_listed']);
    expect([...gateway.asked, ...guarded.asked]).not.toContain('list');
  });

  it('asks in the name of the shop’s account, but not while that is paused', async () => {
    const { desk } = await aPaidRefund();
    const guarded = new Listing({}, [{ name: 'secretKey', secret: true }]);
    guarded.listed = [ours(desk)];
    const keys = { secretKey: 'sk_live_1' };
    await desk.accounts.save(SCOPE, 'sandbox', keys, { secretKey: { set: true } });
    const { edition } = (await desk.accounts.find(SHOP, 'sandbox'))!;
    await desk.accounts.pause(SHOP, 'sandbox', edition, 'invalid key');
    expect(await nightShift(desk, guarded).compare()).toEqual(['later']);
    await desk.accounts.save(SCOPE, 'sandbox', keys, { secretKey: { set: true } });
    desk.clock.advance(DAY);
    expect(await nightShift(desk, guarded).compare()).toEqual(['agrees']);
    expect(guarded.asked).toEqual(['list']);
  });

  it('has what waits in the queue looked up before it is sent, when somebody paid back in the dashboard', async () => {
    const desk = await aDesk();
    const gateway = new Listing({ refund: [YES], lookUp: [{ type: 'not_found' }] });
    gateway.listed = [inDashboard];
    desk.clock.advance(DAY);
    await nightShift(desk, gateway).compare();
    expect(await worker(desk, gateway).payBack()).toBe('needs_review');
    expect(gateway.asked).toEqual(['list', `look-up ${desk.id}`]);
  });

  it('does nothing for a bell of a payment that is gone', async () => {
    const { night } = await aPaidRefund();
    expect(await night.reconcile('nobody')).toBeUndefined();
  });
});

describe('after a backup was restored', () => {
  /** A refund that stands in the queue, because the backup was made before it was sent. */
  async function aRestoredDesk(gateway: Listing) {
    const desk = await aDesk();
    expect(await desk.restores.declare()).toBe(1);
    const send = worker(desk, gateway).payBack;
    return { desk, gateway, send, night: nightShift(desk, gateway) };
  }

  it('sends nothing before the books were compared', async () => {
    const { gateway, send } = await aRestoredDesk(new Listing({ refund: [YES] }));
    expect(await send()).toBeUndefined();
    expect(gateway.asked).toEqual([]);
  });

  it('does not pay a second time what had been paid: it is found', async () => {
    const { desk, gateway, send, night } = await aRestoredDesk(new Listing({ refund: [YES], lookUp: [YES] }));
    gateway.listed = [ours(desk)];
    expect(await night.compare()).toEqual(['differs']);
    await send();
    await night.apply();
    expect(await desk.part()).toMatchObject({ status: 'succeeded' });
    expect(gateway.asked).not.toContain(`refund ${desk.id}`);
  });

  it('never sends blindly what may have been sent, however often it is asked in vain: a person decides', async () => {
    const gateway = new Listing({ refund: [YES], lookUp: [SILENCE, { type: 'not_found' }] });
    const { desk, send, night } = await aRestoredDesk(gateway);
    await night.compare();
    expect(await send()).toBe('unknown');
    expect(await send()).toBe('needs_review');
    expect(gateway.asked).toEqual(['list', `look-up ${desk.id}`, `look-up ${desk.id}`]);
    expect(await left(desk)).toMatchObject({ held: '14.28' });
  });

  it('is careful with what had failed as well, when somebody tries it again', async () => {
    const desk = await aDesk();
    const gateway = new Listing({ refund: [NO, YES], lookUp: [YES] });
    await worker(desk, gateway).payBack();
    await desk.restores.declare();
    await nightShift(desk, gateway).compare();
    await desk.retry();
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked.at(-1)).toBe(`look-up ${desk.id}`);
  });

  it('asks again soon while the gateway cannot be asked, and sends nothing meanwhile', async () => {
    const { desk, gateway, send, night } = await aRestoredDesk(new Listing({ lookUp: [YES] }));
    gateway.listed = undefined;
    expect(await night.compare()).toEqual(['later']);
    expect(await send()).toBeUndefined();
    gateway.listed = [];
    desk.clock.advance(900);
    expect(await night.compare()).toEqual(['agrees']);
    expect(await send()).toBe('succeeded');
  });

  it('sends a new refund only to a person when the gateway knows one that was lost with the database', async () => {
    const desk = await aDesk();
    const gateway = new Listing({ refund: [YES, YES], lookUp: [{ type: 'not_found' }] });
    await desk.restores.declare();
    // The same refund, decided and paid after the backup was made, and decided once more after it was restored.
    gateway.listed = [{ ...inDashboard, key: 'lost-with-the-database', amount: '14.28' }];
    const night = nightShift(desk, gateway);
    expect(await night.compare()).toEqual(['differs']);
    expect(await worker(desk, gateway).payBack()).toBe('needs_review');
    expect(await night.apply()).toEqual(['outside']);
    expect(gateway.asked).not.toContain(`refund ${desk.id}`);
  });
});
