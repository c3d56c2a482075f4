import { given } from '../given.js';
import { pushOrder } from '../order/place.js';
import { hasBeenDelivered, hasBeenPaid, hasBeenShipped } from '../order/predicates.js';
import { changeOrderStatus } from '../order/status.js';
import { returnability } from '../return/eligibility.js';
import {
  deleteOrderStatus,
  deleteReturnStatus,
  editOrderStatus,
  editReturnStatus,
  type OrderStatusEdit,
} from './edit-statuses.js';
import type { Shop } from './shop.js';
import { RETURN_KINDS, type ReturnStatus } from './statuses.js';

const nobody = { returns: [], count: 0 };
const oneReturn = { returns: ['RE-2026-000007'], count: 1 };
const edited = (shop: Shop, code: string, edit: OrderStatusEdit): Shop => ({
  ...shop,
  orderStatuses: editOrderStatus(shop, code, edit),
});
const inspected: ReturnStatus = {
  code: 'inspected',
  kind: 'package_received',
  names: { en: 'Inspected', fr: 'Contrôlé' },
  color: '#32CD32',
};
const withInspected: Shop = {
  ...given.aShop(),
  returnStatuses: [...given.aShop().returnStatuses, inspected],
};

describe('merchants edit their order statuses', () => {
  it('rename, recolour and re-flag them, and leave as it is what they do not mention', () => {
    const shop = edited(given.aShop(), 'shipped', {
      names: { fr: 'En route' },
      color: '#000000',
      paid: false,
    });
    expect(shop.orderStatuses[3]).toEqual({
      code: 'shipped',
      names: { en: 'Shipped', fr: 'En route' },
      color: '#000000',
      paid: false,
      shipped: true,
      delivered: false,
    });
    expect(shop.orderStatuses).toHaveLength(13);
  });

  it('put them in an order of their own; beyond the end is the end', () => {
    const codesAfter = (position: number) =>
      editOrderStatus(given.aShop(), 'shipped', { position }).map(({ code }) => code);
    expect(codesAfter(1).slice(0, 2)).toEqual(['shipped', 'awaiting_check_payment']);
    expect(codesAfter(2).slice(0, 3)).toEqual(['awaiting_check_payment', 'shipped', 'payment_accepted']);
    expect(codesAfter(1000).at(-1)).toBe('shipped');
  });

  it('change nothing when they save what is there', () => {
    const shop = given.aShop();
    expect(editOrderStatus(shop, 'shipped', {})).toBe(shop.orderStatuses);
    expect(editOrderStatus(shop, 'shipped', { shipped: true, position: 4, names: { en: 'Shipped' } })).toBe(
      shop.orderStatuses,
    );
  });

  it('cannot touch one that is not there', () => {
    for (const attempt of [
      () => editOrderStatus(given.aShop(), 'lost', {}),
      () => deleteOrderStatus(given.aShop(), 'lost'),
      () => editReturnStatus(given.aShop(), 'lost', {}, nobody),
      () => deleteReturnStatus(given.aShop(), 'lost', nobody),
    ])
      expect(given.refusalOf(attempt)).toEqual({ code: 'STATUS_NOT_FOUND', data: { status: 'lost' } });
  });

  it('delete them, but not the one the policy moves refunded orders to', () => {
    const shop = given.aShop({ refundedStatus: 'refunded' });
    expect(deleteOrderStatus(shop, 'canceled').map(({ code }) => code)).not.toContain('canceled');
    expect(given.refusalOf(() => deleteOrderStatus(shop, 'refunded'))).toEqual({
      code: 'STATUS_IN_USE',
      data: { status: 'refunded', field: 'refundedStatus' },
    });
  });
});

describe('re-flagging never changes the past (D1)', () => {
  const none = { paid: false, shipped: false, delivered: false };
  const shop = given.aShop();
  const unflagged = edited(shop, 'delivered', none);

  it('an order that was delivered stays delivered, and may still be returned', () => {
    const order = given.aDeliveredOrder();
    const later = changeOrderStatus(order, unflagged, { status: 'delivered' }, given.anOccasion()).order;
    expect(hasBeenDelivered(later)).toBe(true);
    expect(later.statusHistory.at(-1)).toMatchObject({ status: 'delivered', ...none });
    expect(returnability(order, unflagged.policy, '2026-03-10T10:00:00.000Z').allowed).toBe(true);
  });

  it('an order that was not delivered does not become so when its status does', () => {
    const order = given.aPlacedOrder();
    const flagged = edited(shop, 'payment_accepted', { shipped: true, delivered: true });
    expect([hasBeenPaid(order), hasBeenShipped(order), hasBeenDelivered(order)]).toEqual([
      true,
      false,
      false,
    ]);
    const next = changeOrderStatus(order, flagged, { status: 'payment_accepted' }, given.anOccasion()).order;
    expect(hasBeenDelivered(next)).toBe(true);
  });

  it('not even when the order is pushed again, be the status changed or gone', () => {
    const history = [
      { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
      { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
    ];
    const pushed = (
      existing: ReturnType<typeof given.aPlacedOrder> | undefined,
      now: Shop,
      invoice: string,
    ) =>
      pushOrder(
        existing,
        given.anOrderPush({ statusHistory: history, invoiceNumber: invoice }),
        { reference: 'A-1', fingerprint: invoice },
        now,
        given.anOccasion(),
      ).order;
    const first = pushed(undefined, shop, 'FA-1');
    const gone = { ...shop, orderStatuses: deleteOrderStatus(shop, 'delivered') };
    for (const now of [unflagged, gone])
      expect(pushed(first, now, 'FA-2').statusHistory).toEqual(first.statusHistory);
    expect(given.refusalOf(() => pushed(undefined, gone, 'FA-2'))?.code).toBe('STATUS_NOT_FOUND');
  });
});

describe('merchants edit their return statuses', () => {
  it('add some of a kind, rename and recolour them, whether returns are in them or not', () => {
    const edit = { names: { en: 'Looked at' }, color: '#000000' };
    expect(editReturnStatus(withInspected, 'inspected', edit, oneReturn).at(-1)).toEqual({
      ...inspected,
      names: { en: 'Looked at', fr: 'Contrôlé' },
      color: '#000000',
    });
  });

  it('give an unused one another kind, or delete it', () => {
    const [changed] = editReturnStatus(withInspected, 'inspected', { kind: 'cancelled' }, nobody).slice(-1);
    expect(changed).toEqual({ ...inspected, kind: 'cancelled' });
    expect(deleteReturnStatus(withInspected, 'inspected', nobody)).toEqual(given.aShop().returnStatuses);
  });

  it('strand no return: one with returns in it keeps its kind and stays, and the refusal lists them', () => {
    for (const attempt of [
      () => editReturnStatus(withInspected, 'inspected', { kind: 'cancelled' }, oneReturn),
      () => deleteReturnStatus(withInspected, 'inspected', oneReturn),
    ])
      expect(given.refusalOf(attempt)).toEqual({
        code: 'STATUS_IN_USE',
        data: { status: 'inspected', ...oneReturn },
      });
    const same = { kind: 'package_received' as const };
    expect(editReturnStatus(withInspected, 'inspected', same, oneReturn)).toBe(withInspected.returnStatuses);
  });

  it.each(RETURN_KINDS)('leave at least one status of the kind %s', (kind) => {
    const another = kind === 'cancelled' ? 'return_denied' : 'cancelled';
    for (const attempt of [
      () => editReturnStatus(given.aShop(), kind, { kind: another }, nobody),
      () => deleteReturnStatus(given.aShop(), kind, nobody),
    ])
      expect(given.refusalOf(attempt)).toEqual({ code: 'STATUS_IN_USE', data: { status: kind, kind } });
  });
});
