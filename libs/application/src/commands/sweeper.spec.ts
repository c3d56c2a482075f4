import type { GatewayOutcome, PaymentRefundStatus } from '@retours/domain';
import { aDesk, SCOPE, Scripted, SHOP, SILENCE, worker, YES, type Desk } from '../given/pay-back-desk.js';

const PENDING: GatewayOutcome = { type: 'pending', gatewayRefundId: 're_1' };
const SHUT: GatewayOutcome = { type: 'not_now', cause: 'access', detail: 'invalid key' };
const FIELDS = [{ name: 'secretKey', secret: true }] as const;
const OVER: readonly PaymentRefundStatus[] = ['succeeded', 'failed', 'awaiting_manual', 'needs_review'];
const TEN_MINUTES = 600;

/** Rings for whatever the database says is due, every ten minutes, and nothing else happens; at most for so many days. */
async function drive(desk: Desk, gateway: Scripted, days = 30): Promise<PaymentRefundStatus> {
  for (let step = 0; step < (days * 86_400) / TEN_MINUTES; step++) {
    const bells = await desk.dueWork.take('payment_refunds', 10, 30);
    for (const _ of bells) await worker(desk, gateway).payBack();
    const { status } = await desk.part();
    if (OVER.includes(status)) return status;
    desk.clock.advance(TEN_MINUTES);
  }
  return (await desk.part()).status;
}

const saveKeys = ({ accounts }: Desk) =>
  accounts.save(SCOPE, 'sandbox', { secretKey: 'sk_live_1' }, { secretKey: { set: true as const } });

describe('money on its way is never stuck: the database alone drives on', () => {
  it('what a worker was sending when it was killed', async () => {
    const desk = await aDesk();
    await desk.claims.claim(SHOP, desk.id, 60);
    const gateway = new Scripted({ refund: [YES], lookUp: [{ type: 'not_found' }] });
    expect(await drive(desk, gateway)).toBe('succeeded');
    expect(gateway.asked).toEqual([`look-up ${desk.id}`, `refund ${desk.id}`]);
  });

  it('what a worker was sending when it was killed twenty times in a row', async () => {
    const desk = await aDesk();
    for (let kill = 0; kill < 20; kill++) {
      await desk.claims.claim(SHOP, desk.id, 60);
      desk.clock.advance(61);
    }
    expect(await drive(desk, new Scripted({ lookUp: [YES] }))).toBe('succeeded');
  });

  it('what the gateway never says a word about: in the end a person looks, and the money stays held', async () => {
    const desk = await aDesk();
    expect(await drive(desk, new Scripted({}))).toBe('needs_review');
    expect((await desk.order()).payments[0]).toMatchObject({ held: '14.28' });
  });

  it('what is pending and settled a week later, though no notification ever comes', async () => {
    const desk = await aDesk();
    const lookUp = Array.from({ length: 100 }, () => PENDING);
    expect(await drive(desk, new Scripted({ refund: [PENDING], lookUp: [...lookUp, YES] }))).toBe(
      'succeeded',
    );
  });

  it('what is pending for ever where nothing can be looked up: in the end a person looks', async () => {
    const desk = await aDesk();
    const blind = { lookUp: false, keyWindowSeconds: 7 * 86_400 };
    const refund = Array.from({ length: 1_000 }, () => PENDING);
    expect(await drive(desk, new Scripted({ refund }, blind))).toBe('needs_review');
  });

  it('what waits for an account that is paused, as soon as somebody saves it', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = new Scripted({ refund: [SHUT, YES] }, undefined, FIELDS);
    expect(await drive(desk, gateway, 1)).toBe('queued');
    await saveKeys(desk);
    const [due] = await desk.dueWork.take('payment_refunds', 10, 30);
    expect(due).toMatchObject({ id: desk.id });
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toHaveLength(2);
  });

  it('what was in doubt when its account was paused, and asks before it sends again', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = new Scripted({ refund: [SILENCE], lookUp: [SHUT, YES] }, undefined, FIELDS);
    expect(await drive(desk, gateway, 1)).toBe('unknown');
    await saveKeys(desk);
    expect(await drive(desk, gateway, 1)).toBe('succeeded');
    expect(gateway.asked.filter((asked) => asked.startsWith('refund'))).toHaveLength(1);
  });
});
