import type { GatewayOutcome, PaymentGateway } from '@retours/domain';
import { aDesk, NO, Scripted, SILENCE, worker, YES } from '../given/pay-back-desk.js';

describe('paying back', () => {
  it('sends the money, notes how it went, and counts it as refunded', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [YES] });
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`]);
    expect(await desk.part()).toMatchObject({
      status: 'succeeded',
      retryIn: null,
      attempts: [{ number: 1, outcome: 'succeeded', detail: 're_1' }],
    });
    expect((await desk.order()).payments[0]).toMatchObject({ held: '0.00', refunded: '14.28' });
    expect((await desk.order()).refunds[0].status).toBe('succeeded');
  });

  it('does nothing when the money is back already', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [YES, YES] });
    await worker(desk, gateway).payBack();
    expect(await worker(desk, gateway).payBack()).toBeUndefined();
    expect(gateway.asked).toHaveLength(1);
  });

  it.each([
    ['failed', NO, 'failed', '0.00'],
    [
      'awaiting a person when one can work round it',
      { ...NO, reason: 'account_closed', byHand: true },
      'awaiting_manual',
      '14.28',
    ],
  ] as const)('is %s after the gateway’s final no', async (_, said, status, held) => {
    const desk = await aDesk();
    expect(await worker(desk, new Scripted({ refund: [said] })).payBack()).toBe(status);
    expect(await desk.part()).toMatchObject({ status, reason: said.reason });
    expect((await desk.order()).payments[0]).toMatchObject({ held, refunded: '0.00' });
  });

  it('is in doubt after silence: the money stays held, and it is asked again later', async () => {
    const desk = await aDesk();
    expect(await worker(desk, new Scripted({ refund: [SILENCE] })).payBack()).toBe('unknown');
    expect(await desk.part()).toMatchObject({
      status: 'unknown',
      retryIn: 8,
      attempts: [{ outcome: 'unknown', detail: 'no answer' }],
    });
    expect((await desk.order()).payments[0]).toMatchObject({ held: '14.28' });
  });

  it('asks what became of it before anything else, and does not send again what arrived', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [SILENCE], lookUp: [YES] });
    await worker(desk, gateway).payBack();
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `look-up ${desk.id}`]);
    expect((await desk.part()).attempts.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'unknown'],
      [2, 'succeeded'],
    ]);
  });

  it('sends the same key again when the gateway never heard of it', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [SILENCE, YES], lookUp: [{ type: 'not_found' }] });
    await worker(desk, gateway).payBack();
    desk.at(43_199);
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `look-up ${desk.id}`, `refund ${desk.id}`]);
  });

  it('does not send again in the second half of the key’s time: a person must look', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [SILENCE, YES], lookUp: [{ type: 'not_found' }] });
    await worker(desk, gateway).payBack();
    desk.at(43_200);
    expect(await worker(desk, gateway).payBack()).toBe('needs_review');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `look-up ${desk.id}`]);
    expect((await desk.order()).payments[0]).toMatchObject({ held: '14.28' });
  });

  it('goes on asking a gateway that is away, and hands it to a person once the key has run out', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({});
    await worker(desk, gateway).payBack();
    desk.at(86_399);
    expect(await worker(desk, gateway).payBack()).toBe('unknown');
    desk.at(86_400);
    expect(await worker(desk, gateway).payBack()).toBe('needs_review');
    expect(gateway.asked.filter((what) => what.startsWith('refund'))).toHaveLength(1);
  });

  it('sends the same key again to a gateway that has no look-up, while it knows the key', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [SILENCE, YES] }, { lookUp: false, keyWindowSeconds: 3600 });
    await worker(desk, gateway).payBack();
    desk.at(1799);
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `refund ${desk.id}`]);
  });

  it('waits for a gateway that decides later', async () => {
    const desk = await aDesk();
    const pending: GatewayOutcome = { type: 'pending', gatewayRefundId: 're_1' };
    const gateway = new Scripted({ refund: [pending], lookUp: [pending, YES] });
    expect(await worker(desk, gateway).payBack()).toBe('pending_gateway');
    desk.at(200_000);
    expect(await worker(desk, gateway).payBack()).toBe('pending_gateway');
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked.filter((what) => what.startsWith('refund'))).toHaveLength(1);
  });

  it('looks it up after a crash, as long as the lease has run out', async () => {
    const desk = await aDesk();
    const crash = new Scripted({ refund: [new Error('the process was killed')] });
    await expect(worker(desk, crash).payBack()).rejects.toThrow('killed');
    const next = new Scripted({ lookUp: [YES] });
    expect(await worker(desk, next).payBack()).toBeUndefined();
    desk.at(60);
    expect(await worker(desk, next).payBack()).toBe('succeeded');
    expect(next.asked).toEqual([`look-up ${desk.id}`]);
  });

  it('writes nothing when it slept past its lease and somebody else has settled it', async () => {
    const desk = await aDesk();
    const rival = new Scripted({ lookUp: [YES] });
    const sleeper: PaymentGateway = {
      name: 'sandbox',
      capabilities: { lookUp: true, keyWindowSeconds: 86_400 },
      credentials: [],
      lookUp: async () => SILENCE,
      judge: async () => ({ type: 'refused', reason: 'nobody asked' }),
      list: async () => undefined,
      async refund() {
        desk.at(61);
        await worker(desk, rival).payBack();
        return SILENCE;
      },
    };
    expect(await worker(desk, sleeper).payBack()).toBeUndefined();
    expect(await desk.part()).toMatchObject({ status: 'succeeded', attempts: [{ number: 2 }] });
  });

  it('is paid by hand when its gateway was never installed here', async () => {
    const desk = await aDesk();
    expect(await worker(desk).payBack()).toBe('awaiting_manual');
    expect(await desk.part()).toMatchObject({ reason: 'gateway_not_installed' });
  });

  it('is reviewed, not paid by hand, when its gateway is gone and the money may be under way', async () => {
    const desk = await aDesk();
    await worker(desk, new Scripted({})).payBack();
    expect(await worker(desk).payBack()).toBe('needs_review');
  });

  it('is sent again at once when staff try again after an explicit no', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({ refund: [NO, YES] });
    await worker(desk, gateway).payBack();
    desk.at(90_000);
    await desk.retry();
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`refund ${desk.id}`, `refund ${desk.id}`]);
  });

  it('looks it up when a retry after an explicit no crashed', async () => {
    const desk = await aDesk();
    await worker(desk, new Scripted({ refund: [NO] })).payBack();
    await desk.retry();
    await expect(worker(desk, new Scripted({ refund: [new Error('killed')] })).payBack()).rejects.toThrow(
      'killed',
    );
    desk.at(60);
    const gateway = new Scripted({ lookUp: [YES] });
    expect(await worker(desk, gateway).payBack()).toBe('succeeded');
    expect(gateway.asked).toEqual([`look-up ${desk.id}`]);
  });

  it('waits longer after each attempt, never longer than an hour', async () => {
    const desk = await aDesk();
    const gateway = new Scripted({});
    const waits: (number | null)[] = [];
    for (let attempt = 1; attempt <= 14; attempt++) {
      await worker(desk, gateway).payBack();
      waits.push((await desk.part()).retryIn);
    }
    expect(waits.slice(0, 4)).toEqual([8, 15, 30, 60]);
    expect(waits).toEqual([...waits].sort((a, b) => a! - b!));
    expect(waits.at(-1)).toBe(2700);
  });
});
