import {
  CredentialsLocked,
  type GatewayNews,
  type KeptNews,
  type ListedRefund,
  type PaymentGateway,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { aDesk, SCOPE, Scripted, SHOP, SILENCE, worker, type Desk } from '../given/pay-back-desk.js';
import { ApplyNews, ApplyNewsHandler, NewsSettings } from './apply-news.js';
import { TakeWebhook, TakeWebhookHandler } from './take-webhook.js';

const GATEWAY = 'sandbox';
const YES = { type: 'succeeded', gatewayRefundId: 're_1' } as const;
const KEYS = { apiKey: 'key_of_the_shop' };

const aListed = (more: Partial<ListedRefund> = {}): ListedRefund => ({
  gatewayRefundId: 're_1',
  key: null,
  amount: '14.28',
  currency: 'EUR',
  outcome: YES,
  ...more,
});
const news = (more: Partial<GatewayNews> = {}): GatewayNews => ({
  id: 'evt_1',
  key: null,
  gatewayRefundId: 're_1',
  gatewayReference: null,
  sum: null,
  outcome: YES,
  ...more,
});

/** A gateway that lists what it is told to, or does not answer. */
class Listing extends Scripted {
  readonly lists: string[] = [];
  constructor(private readonly answer: () => readonly ListedRefund[] | undefined) {
    super({});
  }
  override async list(about: string) {
    this.lists.push(about);
    return this.answer();
  }
}

const newsroom = (desk: Desk, gateway: PaymentGateway = new Scripted({}), tries = 3) => {
  const { accounts, inbox, dueWork, orders, clock } = desk;
  const gateways = {
    automatic: new Set([GATEWAY]),
    find: (name: string) => (name === GATEWAY ? gateway : undefined),
  };
  const settings = new NewsSettings(60, 30, 600, tries, () => 0);
  const handler = new ApplyNewsHandler(inbox, orders, gateways, accounts, clock, given.ids(9), settings);
  return {
    intake: new TakeWebhookHandler(gateways, accounts, inbox),
    /** Deals with all that is due. */
    work: async () => {
      const bells = await dueWork.take('news', 100, 1);
      return Promise.all(
        bells.map(async ({ id }) => (await handler.execute(new ApplyNews(SHOP, id)))?.status),
      );
    },
  };
};
const open = async () => {
  const desk = await aDesk();
  await desk.accounts.save(SCOPE, GATEWAY, KEYS, { apiKey: { set: true } });
  return desk;
};

describe('news of gateways', () => {
  it('may come before the reply is stored: the worker that comes late with it writes nothing', async () => {
    const desk = await open();
    const { work } = newsroom(desk);
    class Slow extends Scripted {
      override async refund(...asked: Parameters<Scripted['refund']>) {
        await desk.inbox.keep(SHOP, GATEWAY, [{ news: news({ key: desk.id }) }]);
        expect(await work()).toEqual(['applied']);
        await super.refund(...asked);
        return SILENCE;
      }
    }
    expect(await worker(desk, new Slow({})).payBack()).toBeUndefined();
    expect(await desk.part()).toMatchObject({ status: 'succeeded', gatewayRefundId: 're_1', attempts: [] });
  });

  it('is found by the name that the gateway’s reply gave the refund', async () => {
    const desk = await open();
    await worker(desk, new Scripted({ refund: [YES] })).payBack();
    await desk.inbox.keep(SHOP, GATEWAY, [
      { news: news({ outcome: { type: 'reversed', reason: 'closed' } }) },
    ]);
    expect(await newsroom(desk).work()).toEqual(['applied']);
    expect((await desk.part()).status).toBe('failed');
  });

  it('that belongs nowhere is looked at again, each time later, until patience is over; then it stays on record', async () => {
    const desk = await open();
    const { work } = newsroom(desk);
    await desk.inbox.keep(SHOP, GATEWAY, [{ news: news({ gatewayRefundId: 're_of_nobody' }) }]);
    expect(await work()).toEqual(['unmatched']);
    for (const wait of [30, 60]) {
      desk.clock.advance(wait - 1);
      expect(await work()).toEqual([]);
      desk.clock.advance(1);
      expect(await work()).toEqual(['unmatched']);
    }
    desk.clock.advance(1_000_000);
    expect(await work()).toEqual([]);
  });

  it('that is only a hint has the gateway asked, and what it lists is news of its own', async () => {
    const desk = await open();
    const gateway = new Listing(() => [aListed({ key: desk.id })]);
    const { work } = newsroom(desk, gateway);
    await desk.inbox.keep(SHOP, GATEWAY, [{ about: 'tr_1' }]);
    expect([await work(), await work()]).toEqual([['asked'], ['applied']]);
    expect(gateway.lists).toEqual(['tr_1']);
    expect((await desk.part()).status).toBe('succeeded');
    await desk.inbox.keep(SHOP, GATEWAY, [{ about: 'tr_1' }]);
    expect([await work(), await work()]).toEqual([['asked'], []]);
  });

  it('of another state of a listed refund is other news', async () => {
    const desk = await open();
    const states = [YES, { type: 'failed', reason: 'closed', byHand: true } as const];
    const { work } = newsroom(desk, new Listing(() => [aListed({ key: desk.id, outcome: states.shift()! })]));
    for (const status of ['succeeded', 'failed']) {
      await desk.inbox.keep(SHOP, GATEWAY, [{ about: 'tr_1' }]);
      expect([await work(), await work()]).toEqual([['asked'], ['applied']]);
      expect((await desk.part()).status).toBe(status);
    }
  });

  it('that is only a hint waits while the gateway does not answer, or its keys cannot be read', async () => {
    const desk = await open();
    const silent = newsroom(desk, new Listing(() => undefined));
    await desk.inbox.keep(SHOP, GATEWAY, [{ about: 'tr_1' }]);
    expect(await silent.work()).toEqual(['new']);
    desk.clock.advance(30);
    const find = () => Promise.reject(new CredentialsLocked('no key'));
    const locked = newsroom({ ...desk, accounts: Object.assign(Object.create(desk.accounts), { find }) });
    expect(await locked.work()).toEqual(['new']);
    desk.clock.advance(60);
    expect(await newsroom(desk, new Listing(() => [])).work()).toEqual(['asked']);
  });

  it('is taken in with no question asked of anybody, and a hint is kept as one', async () => {
    const desk = await open();
    const { endpoint } = (await desk.accounts.show(SCOPE, GATEWAY))!;
    const hinting = new Listing(() => []);
    hinting.judge = async () => ({ type: 'hint', about: ['tr_1', 'tr_2'] });
    const { intake } = newsroom(desk, hinting);
    const notification = { headers: {}, body: new Uint8Array() };
    const take = (at: string) => intake.execute(new TakeWebhook(GATEWAY, at, notification));
    expect(await take(endpoint!)).toEqual({ type: 'kept', added: 2, known: 0 });
    expect(await take(endpoint!)).toEqual({ type: 'kept', added: 0, known: 2 });
    expect(await take('made-up')).toEqual({ type: 'unknown', added: 0, known: 0 });
    expect([hinting.asked, hinting.lists]).toEqual([[], []]);
    const [{ id }] = await desk.dueWork.take('news', 1, 60);
    const kept: KeptNews | undefined = (await desk.inbox.claim(SHOP, id, 60))?.work;
    expect(kept).toMatchObject({ news: null, status: 'new' });
  });
});
