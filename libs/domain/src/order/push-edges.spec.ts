import { given } from '../given.js';
import type { Order } from './order.js';
import { pushOrder } from './place.js';
import type { OrderPush } from './push.js';

const shop = given.aShop();
const refusal = (push: OrderPush) => given.refusalOf(() => given.aPlacedOrder(push));
const shipping = { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20' };

describe('an order is taken in', () => {
  it('with its customer as far as the shop tells', () => {
    const customer = { id: 'c-42', email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' };
    expect(given.aPlacedOrder().customer).toEqual(customer);
    expect(given.aPlacedOrder({ customer: { id: 'c-7' } }).customer).toEqual({
      id: 'c-7',
      email: null,
      firstName: null,
      lastName: null,
      locale: 'en',
    });
  });

  it('with its carrier and the day it was placed, or the moment it is pushed', () => {
    const order = given.aPlacedOrder();
    expect([order.shipping.carrier, order.placedAt]).toEqual(['Colissimo', '2026-03-01T10:00:00.000Z']);
    const bare = given.aPlacedOrder({ shipping, placedAt: undefined });
    expect([bare.shipping.carrier, bare.placedAt]).toEqual([null, '2026-03-10T10:00:00.000Z']);
  });

  it('with payments of another kind by hand, in its own currency if they say so', () => {
    const { payments } = given.aPlacedOrder({
      payments: [{ id: 'p1', amount: '36.96', currency: 'EUR', capturedAt: '2026-03-01T10:00:00.000Z' }],
    });
    expect(payments).toMatchObject([{ method: 'other', gateway: 'manual', amount: '36.96' }]);
    const implied = given.aPlacedOrder({ payments: [] }).payments;
    expect(implied).toMatchObject([{ method: 'other', gateway: 'manual', amount: '36.96', implied: true }]);
  });

  it('again with the history it had, entries and all', () => {
    const history = ['payment_accepted', 'shipped'].map((status, index) => ({
      status,
      at: `2026-03-0${index + 1}T10:00:00.000Z`,
    }));
    const push = (existing: Order | undefined, statusHistory: typeof history, by = given.staff) =>
      pushOrder(
        existing,
        given.anOrderPush({ statusHistory }),
        { reference: 'A-1', fingerprint: `${statusHistory.length} entries` },
        shop,
        given.anOccasion({ by }),
      ).order;
    const first = push(undefined, history.slice(0, 1));
    const second = push(first, history, { kind: 'staff', id: 's-2' });
    expect(second.statusHistory[0]).toEqual(first.statusHistory[0]);
    expect(second.statusHistory.map(({ status, by }) => [status, by])).toEqual([
      ['payment_accepted', 's-1'],
      ['shipped', 's-2'],
    ]);
  });
});

describe('an order is not taken in', () => {
  const invalid = (field: string) => ({ code: 'AMOUNT_INVALID', data: { field } });
  const discount = { code: 'X', taxExcl: '1.00', taxIncl: '1.20' };
  const payment = given.aPayment();

  it.each<[string, OrderPush, unknown]>([
    ['shipping below nothing', { shipping: { ...shipping, taxExcl: '-1.00' } }, invalid('shipping.taxExcl')],
    ['shipping that is none', { shipping: { ...shipping, taxIncl: 'free' } }, invalid('shipping.taxIncl')],
    [
      'a shipping rate that is none',
      { shipping: { ...shipping, taxRate: 'low' } },
      invalid('shipping.taxRate'),
    ],
    [
      'a shipping rate beyond all',
      { shipping: { ...shipping, taxRate: '1001' } },
      invalid('shipping.taxRate'),
    ],
    ['a line’s rate that is none', { lines: [given.aLine({ taxRate: 'low' })] }, invalid('lines[0].taxRate')],
    [
      'a discount below nothing',
      { discounts: [{ ...discount, taxExcl: '-1' }] },
      invalid('discounts[0].taxExcl'),
    ],
    [
      'a discount that is none',
      { discounts: [{ ...discount, taxIncl: 'all' }] },
      invalid('discounts[0].taxIncl'),
    ],
  ])('with %s', (_, push, expected) => expect(refusal(push)).toEqual(expected));

  it.each<[string, OrderPush]>([
    ['a payment without a name', { payments: [{ ...payment, id: '' }] }],
    ['two payments of one name', { payments: [payment, payment] }],
    ['a payment in another currency', { payments: [{ ...payment, currency: 'USD' }] }],
  ])('with %s', (_, push) => expect(refusal(push)?.code).toBeDefined());

  it('but it is with two payments of two names', () => {
    const half = (id: string) => given.aPayment({ id, amount: '18.48' });
    expect(refusal({ payments: [half('a'), half('b')] })).toBeUndefined();
  });
});
