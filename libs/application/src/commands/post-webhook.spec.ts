import { newEndpoint, notificationsOf, type Tried } from '@retours/domain';
import { FixedClock, InMemoryWebhookSender, openMemory } from '@retours/in-memory';
import { ask, aShopIn, push, tellAll } from '@retours/testkit';
import { NotifySettings } from '../notify.js';
import { PostWebhook, PostWebhookHandler } from './post-webhook.js';

const URL_OF_SHOP = 'https://shop.example/hooks';
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const HOUR = 3_600;

/** A shop with an endpoint that answers as told, and one request of a customer's on its way to it. */
async function anEndpoint(answer: () => Tried) {
  const clock = new FixedClock();
  const memory = openMemory(clock);
  const store = { ...memory, advance: (seconds: number) => clock.advance(seconds), close: () => undefined };
  const { id: shop, staff, customer } = await aShopIn(store);
  const form = { url: URL_OF_SHOP, events: ['return.requested'], description: null, enabled: true } as const;
  await store.webhookEndpoints.create(staff, newEndpoint(form, 'e1', clock.now()), SECRET);
  const sender = new InMemoryWebhookSender();
  sender.answer(URL_OF_SHOP, async () => answer());
  const handler = new PostWebhookHandler(
    store.notifications,
    store.webhookEndpoints,
    sender,
    clock,
    new NotifySettings(60, undefined, () => 1),
  );
  const happen = async (reference: string) => {
    await push(store, staff, reference);
    await ask(store, customer, reference);
    await tellAll(store, shop, notificationsOf);
  };
  await happen('A-1');
  /** Posts whatever is due now, as the worker would. */
  const work = async () => {
    const due = (await store.dueWork.take('webhooks', 1_000, 30)).map(({ id }) => id);
    for (const id of due) await handler.execute(new PostWebhook(shop, id));
  };
  /** Lets time go by, working all along. */
  const pass = async (seconds: number) => {
    for (let gone = 0; gone < seconds; gone += 5) {
      await work();
      clock.advance(5);
    }
  };
  const endpoint = () => store.webhookEndpoints.find(staff, 'e1');
  return { sender, work, pass, happen, endpoint };
}

const down: Tried = { sent: false, detail: 'answered 503' };
const up: Tried = { sent: true, detail: 'answered 200' };

describe('telling an endpoint of an event', () => {
  it('sends what happened, to which order and when, signed with its secret', async () => {
    const { sender, work } = await anEndpoint(() => up);
    await work();
    expect(sender.calls).toMatchObject([{ url: URL_OF_SHOP, secrets: [SECRET] }]);
    expect(JSON.parse(sender.calls[0].payload)).toMatchObject({
      type: 'return.requested',
      timestamp: expect.stringMatching(/Z$/),
      data: { orderReference: 'A-1', lines: [{ lineId: 'l1', quantity: 1 }] },
    });
  });

  it('is tried ever more rarely while the endpoint fails, whatever else happens, and always with the same bytes', async () => {
    const { sender, pass, happen } = await anEndpoint(() => down);
    for (let order = 2; order <= 6; order++) await happen(`A-${order}`);
    await pass(HOUR);
    expect(sender.calls.length).toBeGreaterThan(6);
    expect(sender.calls.length).toBeLessThan(20);
    const bodies = new Map(sender.calls.map(({ id, payload }) => [id, payload]));
    for (const { id, payload } of sender.calls) expect(payload).toBe(bodies.get(id));
  });

  it('ends after a day of failures, when the endpoint is switched off', async () => {
    const { sender, pass, happen, endpoint } = await anEndpoint(() => down);
    for (let hour = 0; hour < 26; hour++) {
      await happen(`B-${hour}`);
      await pass(HOUR);
    }
    expect(await endpoint()).toMatchObject({ enabled: false, disabled: { reason: 'failing' } });
    const before = sender.calls.length;
    await happen('C-1');
    await pass(HOUR);
    expect(sender.calls).toHaveLength(before);
  });

  it('goes on at once when the endpoint answers again, and nothing is lost', async () => {
    let answer = down;
    const { sender, work, pass, happen, endpoint } = await anEndpoint(() => answer);
    for (let order = 2; order <= 6; order++) await happen(`A-${order}`);
    await pass(HOUR);
    answer = up;
    await pass(HOUR);
    await work();
    expect(await endpoint()).toMatchObject({ enabled: true, failures: 0 });
    const taken = sender.calls.map(({ payload }) => JSON.parse(payload).data.orderReference as string);
    expect([...new Set(taken)].sort()).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6']);
  });

  it('stops at once at an endpoint that says it is gone', async () => {
    const { sender, pass, endpoint } = await anEndpoint(() => ({
      ...down,
      final: true,
      detail: 'answered 410',
    }));
    await pass(HOUR);
    expect(sender.calls).toHaveLength(1);
    expect(await endpoint()).toMatchObject({ disabled: { reason: 'gone' } });
  });
});
