import { notificationOf, type Tried } from '@retours/domain';
import { FixedClock, openMemory } from '@retours/in-memory';
import { aShopIn, ask, push, tellAll } from '@retours/testkit';
import { notify, NotifySettings } from './notify.js';

/** A mail on its way, and one who sends it as told. */
async function aMail() {
  const clock = new FixedClock();
  const store = {
    ...openMemory(clock),
    advance: (seconds: number) => clock.advance(seconds),
    close: () => undefined,
  };
  const { id: shop, staff, customer } = await aShopIn(store);
  await push(store, staff);
  await ask(store, customer);
  const mailOf = (event: Parameters<typeof notificationOf>[0]) =>
    notificationOf(event, { channel: 'mail', recipient: 'return_requested' });
  const [event] = await tellAll(store, shop, (told) => [mailOf(told)]);
  const { id } = mailOf(event);
  const settings = new NotifySettings(
    60,
    { firstRetry: 10, longestRetry: 3_600, giveUpAfter: 86_400 },
    () => 1,
  );
  const attempt = (send: () => Promise<Tried>) => notify(store.notifications, settings, { shop, id }, send);
  return { attempt, clock, attempts: () => store.notifications.attempts(shop, id) };
}

const taken = async (): Promise<Tried> => ({ sent: true, detail: 'taken' });
const nobody = async (): Promise<Tried> => {
  throw Object.assign(new Error('connect to ada@example.com failed'), { code: 'ECONNREFUSED' });
};

describe('sending a notification', () => {
  it('once it is taken, nobody sends it again', async () => {
    const { attempt } = await aMail();
    expect(await attempt(taken)).toBe('sent');
    expect(await attempt(taken)).toBeUndefined();
  });

  it('goes on trying for a day, ever more rarely, and then gives up', async () => {
    const { attempt, clock, attempts } = await aMail();
    let hours = 0;
    while ((await attempt(nobody)) === 'pending') {
      clock.advance(3_600);
      hours += 1;
      if (hours > 48) throw new Error('still trying');
    }
    expect(hours).toBe(24);
    expect(await attempts()).toHaveLength(25);
  });

  it('tells what went wrong in a word that names nobody', async () => {
    const { attempt, attempts } = await aMail();
    await attempt(nobody);
    expect(await attempts()).toMatchObject([{ sent: false, detail: 'ECONNREFUSED' }]);
  });

  it('gives up at once on a no that is final', async () => {
    const { attempt } = await aMail();
    expect(await attempt(async () => ({ sent: false, final: true, detail: 'no such mailbox' }))).toBe(
      'given_up',
    );
  });

  it('what a late sender has to say is dropped when somebody else has sent it meanwhile', async () => {
    const { attempt, clock, attempts } = await aMail();
    const late = attempt(async () => {
      clock.advance(61);
      await attempt(taken);
      return { sent: false, detail: 'late' };
    });
    expect(await late).toBeUndefined();
    expect(await attempts()).toMatchObject([{ sent: true }]);
  });
});
