import {
  pushOrder,
  requestReturn,
  type BulkWish,
  type Clock,
  type IdempotencyKey,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { openMemory, FixedClock } from '@retours/in-memory';
import { ChangeReturnsInBulk, ChangeReturnsInBulkHandler } from './commands/change-returns-in-bulk.js';
import { PreviewReturnsInBulk, PreviewReturnsInBulkHandler } from './queries/preview-returns-in-bulk.js';

const staff: Scope = { shop: 'bulk', actor: given.staff };
const key: IdempotencyKey = { key: 'k', route: 'POST /v1/returns/bulk', fingerprint: 'body' };
const keyed: Scope = { ...staff, key };
const ACCEPT: BulkWish = { status: 'waiting_for_package', note: 'Send it within two weeks' };

const breakDown = (): never => {
  throw new Error('the process broke down');
};

/** A shop with returns that wait for a decision, and both ways to ask for many of them. */
async function aDesk() {
  const clock = new FixedClock();
  const ids = given.ids();
  const memory = openMemory(clock);
  const { orders, shops, answers } = memory;
  await shops.create('bulk');
  const { value } = await shops.policy(staff);
  await shops.savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 });
  let pushed = 0;
  /** An order with so many returns of one unit each. @returns their numbers. */
  const asked = async (many = 1) => {
    const reference = `A-${++pushed}`;
    const push = given.anOrderPush({
      statusHistory: [{ status: 'delivered', at: '2026-03-04T15:00:00.000Z' }],
    });
    await orders.put(staff, reference, (existing, shop) =>
      pushOrder(existing, push, { reference, fingerprint: reference }, shop, given.anOccasion({ ids })),
    );
    const numbers: string[] = [];
    for (let n = 0; n < many; n++) {
      const { value: request } = await orders.update(staff, { reference }, (order, shop) =>
        requestReturn(
          order,
          shop,
          { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
          given.anOccasion({ ids }),
        ),
      );
      numbers.push(request.number);
    }
    return numbers;
  };
  const changeBy = (now: Clock) => (numbers: readonly string[], wish: BulkWish, scope: Scope) =>
    new ChangeReturnsInBulkHandler(answers, orders, now, ids).execute(
      new ChangeReturnsInBulk(scope, numbers, wish),
    );
  const change = (numbers: readonly string[], wish: BulkWish, scope = staff) =>
    changeBy(clock)(numbers, wish, scope);
  /** The same by a process that breaks down after so many returns. */
  const changeSome = (left: number) => changeBy({ now: () => (left-- > 0 ? clock.now() : breakDown()) });
  const preview = (numbers: readonly string[], wish: BulkWish) =>
    new PreviewReturnsInBulkHandler(orders, clock, ids).execute(
      new PreviewReturnsInBulk(staff, numbers, wish),
    );
  const find = async (number: string) => {
    const { order } = await orders.get(staff, { returnNumber: number });
    return order.returns.find((request) => request.number === number)!;
  };
  /** What others are told of one return's changes of status. */
  const told = () =>
    [...memory.memory.of('bulk').outbox.values()].flatMap(({ event }) =>
      event.type === 'return.status_changed' ? [String(event.data.returnNumber)] : [],
    );
  return { asked, change, changeSome, preview, find, told };
}

const outcomes = (results: readonly Readonly<{ number: string; outcome: string }>[]) =>
  results.map(({ number, outcome }) => [number, outcome]);

describe('the same step for many returns', () => {
  it('is taken by each that may, whatever the others are refused', async () => {
    const { asked, change, find, told } = await aDesk();
    const [[first], [second]] = [await asked(), await asked()];
    await change([second], { status: 'return_denied', note: 'Worn' });
    const { value } = await change([first, 'RE-none', second], ACCEPT);
    expect(value).toMatchObject([
      { number: first, outcome: 'done', status: { kind: 'waiting_for_package' }, refusal: null },
      { number: 'RE-none', outcome: 'skipped', status: null, refusal: { code: 'RETURN_NOT_FOUND' } },
      {
        number: second,
        outcome: 'skipped',
        refusal: { code: 'TRANSITION_NOT_ALLOWED', data: { nextStatuses: ['waiting_for_confirmation'] } },
      },
    ]);
    expect((await find(first)).history.at(-1)).toMatchObject({ by: 's-1', note: ACCEPT.note });
    expect(told()).toEqual([second, first]);
  });

  it('counts a number that is named twice once, and changes nothing where it stands already', async () => {
    const { asked, change, find, told } = await aDesk();
    const [number] = await asked();
    expect(outcomes((await change([number, number], ACCEPT)).value)).toEqual([[number, 'done']]);
    const { version } = await find(number);
    expect(outcomes((await change([number], ACCEPT)).value)).toEqual([[number, 'unchanged']]);
    expect((await find(number)).version).toBe(version);
    expect(told()).toEqual([number]);
  });

  it('takes in all that is still expected, as new unless said otherwise', async () => {
    const { asked, change, find } = await aDesk();
    const [[good], [torn], [early]] = [await asked(), await asked(), await asked()];
    await change([good, torn], ACCEPT);
    expect(outcomes((await change([good, early], { receive: {} })).value)).toEqual([
      [good, 'done'],
      [early, 'skipped'],
    ]);
    await change([torn], { receive: { condition: 'damaged' }, note: 'Torn' });
    expect(await find(good)).toMatchObject({ kind: 'package_received', lines: [{ received: 1, asNew: 1 }] });
    expect(await find(torn)).toMatchObject({
      kind: 'package_received',
      lines: [{ received: 1, asNew: 0 }],
      receipts: [{ condition: 'damaged' }],
    });
    expect((await change([good], { receive: {} })).value).toMatchObject([
      { outcome: 'skipped', refusal: { code: 'TRANSITION_NOT_ALLOWED' } },
    ]);
  });

  it('is previewed as it then happens, where returns of one order ask for the same units, too', async () => {
    const { asked, change, preview, find } = await aDesk();
    const [ours, theirs] = await asked(2);
    const [lone] = await asked();
    await change([ours, theirs], { status: 'return_denied', note: 'Worn' });
    const numbers = [lone, ours, 'RE-none', theirs];
    for (const wish of [
      { status: 'waiting_for_confirmation' },
      ACCEPT,
      { receive: {} },
      { status: 'gone' },
    ]) {
      const before = await Promise.all([ours, theirs, lone].map(find));
      const foreseen = await preview(numbers, wish);
      expect(await Promise.all([ours, theirs, lone].map(find))).toEqual(before);
      const happened = (await change(numbers, wish)).value;
      expect(foreseen).toEqual(
        happened.map((result) => ({
          ...result,
          outcome: result.outcome === 'done' ? 'eligible' : result.outcome,
        })),
      );
    }
  });
});

describe('the same step for many returns, called again under its key', () => {
  it('answers what it answered first, whatever became of them since', async () => {
    const { asked, change, told } = await aDesk();
    const [number] = await asked();
    const first = await change([number, 'RE-none'], ACCEPT, keyed);
    await change([number], { status: 'cancelled' });
    expect(await change([number, 'RE-none'], ACCEPT, keyed)).toEqual({ value: first.value, replayed: true });
    expect(told()).toEqual([number, number]);
    const other = { ...keyed, key: { ...key, fingerprint: 'other body' } };
    await expect(change([number], ACCEPT, other)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('goes on where it broke off, and does nothing twice', async () => {
    const { asked, change, changeSome, told, find } = await aDesk();
    const numbers = [...(await asked()), ...(await asked()), ...(await asked())];
    await expect(changeSome(2)(numbers, ACCEPT, keyed)).rejects.toThrow('the process broke down');
    expect(told()).toEqual(numbers.slice(0, 2));
    // Somebody moves one on meanwhile: the repeat must not move it back.
    await change([numbers[0]], { status: 'cancelled' });
    expect(outcomes((await change(numbers, ACCEPT, keyed)).value)).toEqual(
      numbers.map((number) => [number, 'done']),
    );
    expect((await find(numbers[0])).kind).toBe('cancelled');
    expect(told()).toEqual([numbers[0], numbers[1], numbers[0], numbers[2]]);
  });
});
