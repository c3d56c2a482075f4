import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import { changeReturnStatus } from '../return/move.js';
import { requestReturn } from '../return/request.js';
import { actionsOf } from './actions.js';
import { cancelProducts } from './cancel-products.js';
import type { Order } from './order.js';

const unpaid = (...statuses: string[]): Order =>
  given.aPlacedOrder({ payments: [], statusHistory: statuses.map((status) => ({ status })) });
/** Delivered without ever being paid: only a shop's own status can say that. */
const handedOver = {
  code: 'handed_over',
  names: { en: 'Handed over', fr: 'Remis' },
  color: '#01B887',
  paid: false,
  shipped: true,
  delivered: true,
};
const shop = given.aShop();
const deliveredUnpaid = given.aPlacedOrder(
  { payments: [], statusHistory: [{ status: 'handed_over' }] },
  { ...shop, orderStatuses: [...shop.orderStatuses, handedOver] },
);

const shown = (order: Order, returnsEnabled: boolean) =>
  actionsOf(order, returnsEnabled).map(({ name, enabled, reason }) =>
    enabled ? name : `${name}: ${reason}`,
  );

describe("the order page's buttons", () => {
  it.each<[string, boolean, Order, string[]]>([
    [
      'returns on, not delivered, not paid',
      true,
      unpaid('awaiting_check_payment'),
      ['add_product', 'remove_product', 'cancel_products'],
    ],
    [
      'returns off, not delivered, not paid',
      false,
      unpaid('awaiting_check_payment'),
      ['add_product', 'remove_product'],
    ],
    [
      'returns on, not delivered, paid',
      true,
      given.aPlacedOrder(),
      ['add_product', 'partial_refund', 'standard_refund', 'remove_product: use_standard_refund'],
    ],
    [
      'returns off, not delivered, paid',
      false,
      given.aPlacedOrder(),
      ['add_product', 'partial_refund', 'remove_product: use_partial_refund'],
    ],
    ['returns on, delivered, paid', true, given.aDeliveredOrder(), ['return_products', 'partial_refund']],
    ['returns on, delivered, not paid', true, deliveredUnpaid, ['return_products']],
    ['returns off, delivered, paid', false, given.aDeliveredOrder(), ['partial_refund']],
    ['returns off, delivered, not paid', false, deliveredUnpaid, []],
  ])('with %s', (_, returnsEnabled, order, expected) =>
    expect(shown(order, returnsEnabled)).toEqual(expected),
  );

  it('count a payment as paid, whatever the status says', () => {
    expect(
      shown(given.aPlacedOrder({ statusHistory: [{ status: 'awaiting_check_payment' }] }), false),
    ).toContain('partial_refund');
  });

  it('say that nothing is left once all units and shipping are repaid, not before', () => {
    const units = issueRefund(
      given.aDeliveredOrder(),
      shop,
      { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }] },
      new Set(),
      given.anOccasion(),
    ).order;
    expect(shown(units, true)).toEqual(['return_products', 'partial_refund']);
    const all = issueRefund(
      units,
      shop,
      { kind: 'return', repayShipping: true },
      new Set(),
      given.anOccasion(),
    ).order;
    expect(shown(all, true)).toEqual([
      'return_products: nothing_refundable',
      'partial_refund: nothing_refundable',
    ]);
  });

  it('name the requests that hold all units left', () => {
    const { order, result } = given.aRequestedReturn(given.aDeliveredOrder(), {
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    expect(actionsOf(order, true)).toContainEqual({
      name: 'return_products',
      enabled: false,
      reason: 'reserved_by_returns',
      openReturns: [result.number],
    });
  });

  it.each<[string, Order, readonly string[]]>([
    [
      'standard and partial refund, before delivery',
      given.aPlacedOrder(),
      ['partial_refund', 'standard_refund'],
    ],
    [
      'return and partial refund, after delivery',
      given.aDeliveredOrder(),
      ['return_products', 'partial_refund'],
    ],
    ['cancelling, before payment', unpaid('awaiting_check_payment'), ['cancel_products']],
  ])('are held back by requests that hold all units left: %s', (_, order, held) => {
    const { order: asked, result } = requestReturn(
      order,
      shop,
      {
        explanation: 'Too big',
        lines: [{ lineId: 'l1', quantity: 2 }],
        override: true,
        note: 'They called',
      },
      given.anOccasion(),
    );
    const openReturns = [result.number];
    expect(actionsOf(asked, true).filter(({ reason }) => reason === 'reserved_by_returns')).toEqual(
      held.map((name) => ({ name, enabled: false, reason: 'reserved_by_returns', openReturns })),
    );
  });

  it('offer no cancelling when every unit is cancelled, though shipping is left', () => {
    const { order } = cancelProducts(unpaid('awaiting_check_payment'), shop, {
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    expect(shown(order, true)).toEqual([
      'add_product',
      'remove_product',
      'cancel_products: nothing_refundable',
    ]);
  });

  it('let shipping be repaid when no unit is left before delivery, too, until it is', () => {
    const all = { lineId: 'l1', quantity: 2 };
    const give = (order: Order, request: object) =>
      issueRefund(order, shop, { kind: 'standard', ...request }, new Set(), given.anOccasion()).order;
    const units = give(given.aPlacedOrder(), { lines: [all] });
    expect(shown(units, true).slice(1, 3)).toEqual(['partial_refund', 'standard_refund']);
    expect(shown(give(units, { repayShipping: true }), true).slice(1, 3)).toEqual([
      'partial_refund: nothing_refundable',
      'standard_refund: nothing_refundable',
    ]);
  });

  it('do not name requests that are over: what those keep is with the merchant', () => {
    const received = given.aReceivedReturn(given.aDeliveredOrder({ shipping: undefined }), {
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    const { order } = changeReturnStatus(
      received.order,
      shop,
      received.result.number,
      { status: 'return_completed' },
      given.anOccasion(),
    );
    expect(shown(order, true)).toEqual([
      'return_products: nothing_refundable',
      'partial_refund: nothing_refundable',
    ]);
  });
});
