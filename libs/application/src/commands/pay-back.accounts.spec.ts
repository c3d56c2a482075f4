import { PaymentRefundClaims, type GatewayOutcome } from '@retours/domain';
import { aDesk, NO, SCOPE, Scripted, SHOP, SILENCE, worker, YES, type Desk } from '../given/pay-back-desk.js';

const ANY = { lookUp: true, keyWindowSeconds: 86_400 };
const FIELDS = [{ name: 'secretKey', secret: true }] as const;
const KEYS = { secretKey: 'sk_live_1' };
const BUSY: GatewayOutcome = { type: 'not_now', cause: 'busy', detail: 'too many', retryAfterSeconds: 120 };
const SHUT: GatewayOutcome = { type: 'not_now', cause: 'access', detail: 'invalid key' };

/** A gateway that wants credentials. */
const guarded = (...refund: GatewayOutcome[]) => new Scripted({ refund }, ANY, FIELDS);
const saveKeys = ({ accounts }: Desk) =>
  accounts.save(SCOPE, 'sandbox', KEYS, { secretKey: { set: true as const } });
const pausedOf = async ({ accounts }: Desk) => (await accounts.show(SCOPE, 'sandbox'))?.paused;

describe('paying back through a shop’s account', () => {
  it('calls the gateway in the name of the account, and of an empty one where none is needed', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = guarded(YES);
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.accounts).toEqual([{ shop: SHOP, gateway: 'sandbox', credentials: KEYS }]);
    const open = new Scripted({ refund: [YES] });
    await worker(await aDesk(), open).payBack();
    expect(open.accounts).toEqual([{ shop: SHOP, gateway: 'sandbox', credentials: {} }]);
  });

  it('is paid by hand when the shop has no credentials, and the gateway is not called', async () => {
    const desk = await aDesk();
    const gateway = guarded(YES);
    expect(await worker(desk, gateway).payBack()).toBe('awaiting_manual');
    expect(await desk.part()).toMatchObject({ reason: 'credentials_missing' });
    expect(gateway.asked).toEqual([]);
  });

  it('is reviewed, not paid by hand, when the credentials went while money may be under way', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = guarded(SILENCE);
    await worker(desk, gateway).payBack();
    await desk.accounts.remove(SCOPE, 'sandbox');
    expect(await worker(desk, gateway).payBack()).toBe('needs_review');
  });

  it('waits in the queue as long as a busy gateway says, and sends the same key without a look-up', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = guarded(BUSY, YES);
    expect(await worker(desk, gateway).payBack()).toBe('queued');
    expect(await desk.part()).toMatchObject({ retryIn: 120, attempts: [{ outcome: 'not_now' }] });
    expect((await desk.order()).payments[0]).toMatchObject({ held: '14.28', refunded: '0.00' });
    expect(await pausedOf(desk)).toBeNull();
    desk.at(120);
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `refund ${desk.id}`]);
  });

  it('never waits longer than an hour because a gateway says so', async () => {
    const desk = await aDesk();
    await worker(desk, new Scripted({ refund: [{ ...BUSY, retryAfterSeconds: 1e12 }] })).payBack();
    expect((await desk.part()).retryIn).toBe(3600);
  });

  it('pauses the account when it is not let in, and calls nobody until somebody saves it', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = guarded(SHUT, YES);
    expect(await worker(desk, gateway).payBack()).toBe('queued');
    expect(await pausedOf(desk)).toEqual({ reason: 'invalid key', since: expect.any(String) });
    desk.at(200_000);
    expect(await worker(desk, gateway).payBack()).toBe('queued');
    expect(gateway.asked).toHaveLength(1);
    await saveKeys(desk);
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `refund ${desk.id}`]);
  });

  it('leaves an account alone that was saved while its former keys were refused, and tries again soon', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = guarded();
    gateway.refund = async () => {
      await saveKeys(desk);
      return SHUT;
    };
    expect(await worker(desk, gateway).payBack()).toBe('queued');
    expect(await pausedOf(desk)).toBeNull();
    expect((await desk.part()).retryIn).toBeLessThan(60);
  });

  it('stays in doubt when "not now" comes after silence: it is looked up again before anything is sent', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    const gateway = new Scripted(
      { refund: [SILENCE, BUSY], lookUp: [{ type: 'not_found' }, YES] },
      ANY,
      FIELDS,
    );
    await worker(desk, gateway).payBack();
    expect(await worker(desk, gateway).payBack()).toBe('unknown');
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual(
      ['refund', 'look-up', 'refund', 'look-up'].map((what) => `${what} ${desk.id}`),
    );
  });

  it('is looked up after a crash that followed a "not now"', async () => {
    const desk = await aDesk();
    await worker(desk, new Scripted({ refund: [BUSY] })).payBack();
    const crash = new Scripted({ refund: [new Error('killed')] });
    await expect(worker(desk, crash).payBack()).rejects.toThrow('killed');
    desk.at(200);
    const gateway = new Scripted({ lookUp: [YES] });
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`look-up ${desk.id}`]);
  });

  it('is sent again, not reviewed, when it got into doubt after its account had been paused for days', async () => {
    const desk = await aDesk();
    await saveKeys(desk);
    await worker(desk, guarded(SHUT)).payBack();
    desk.at(200_000);
    await saveKeys(desk);
    const gateway = new Scripted({ refund: [SILENCE, YES], lookUp: [{ type: 'not_found' }] }, ANY, FIELDS);
    await worker(desk, gateway).payBack();
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
  });

  it('counts "not now" after a no as no: staff who try again send it again', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [NO, BUSY, YES] });
    await worker(desk, gateway).payBack();
    await desk.retry();
    expect(await worker(desk, gateway).payBack()).toBe('queued');
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
  });

  it('waits when the key to the credentials is not here, and nobody is called', async () => {
    const desk = await aDesk();
    const { claims } = desk;
    class Locked extends PaymentRefundClaims {
      async claim(shop: string, id: string, leaseSeconds: number) {
        const held = await claims.claim(shop, id, leaseSeconds);
        return held && { ...held, account: 'locked' as const };
      }
    }
    const gateway = guarded(YES);
    expect(await worker({ ...desk, claims: new Locked() }, gateway).payBack()).toBe('queued');
    expect(gateway.asked).toEqual([]);
    await saveKeys(desk);
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
  });
});
