import { Outbox, type Audience, type DomainEvent, type Notification } from '@retours/domain';
import { FixedClock, openMemory } from '@retours/in-memory';
import { aShopIn, ask, push } from '@retours/testkit';
import { Announce, AnnounceHandler } from './announce.js';

/** A shop with three events to tell. */
async function threeEvents() {
  const clock = new FixedClock();
  const store = { ...openMemory(clock), advance: clock.advance.bind(clock), close: () => undefined };
  const { id: shop, staff, customer } = await aShopIn(store);
  for (const reference of ['A-1', 'A-2', 'A-3']) {
    await push(store, staff, reference);
    await ask(store, customer, reference);
  }
  const ids = (await store.dueWork.take('outbox', 10, 0)).map(({ id }) => id);
  return { store, shop, ids };
}

/** An outbox that cannot tell one of its events. */
class Choking extends Outbox {
  constructor(
    private readonly own: Outbox,
    private readonly bone: string,
  ) {
    super();
  }

  fanOut(
    shop: string,
    ids: readonly string[],
    decide: (event: DomainEvent, audience: Audience) => readonly Notification[],
  ) {
    return this.own.fanOut(shop, ids, (event, audience) => {
      if (event.id === this.bone) throw new Error('no idea whom to tell');
      return decide(event, audience);
    });
  }
}

describe('telling the events of a shop', () => {
  it('tells all of them at once, and none of them again', async () => {
    const { store, shop, ids } = await threeEvents();
    const announce = () => new AnnounceHandler(store.outbox).execute(new Announce(shop, ids));
    expect((await announce()).told.map(({ id }) => id)).toEqual(ids);
    expect(await announce()).toEqual({ told: [], errors: [] });
  });

  it('tells the others when one cannot be told, which stays to be told', async () => {
    const { store, shop, ids } = await threeEvents();
    const [first, bone, last] = ids;
    const choking = new AnnounceHandler(new Choking(store.outbox, bone));
    const { told, errors } = await choking.execute(new Announce(shop, ids));
    expect(told.map(({ id }) => id)).toEqual([first, last]);
    expect(errors).toEqual([new Error('no idea whom to tell')]);
    const mended = await new AnnounceHandler(store.outbox).execute(new Announce(shop, ids));
    expect(mended.told.map(({ id }) => id)).toEqual([bone]);
  });
});
