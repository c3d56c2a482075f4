import type { Actor, Occasion } from './actor.js';
import type { Decision } from './decision.js';
import type { Order } from './order/order.js';
import { orderFrom } from './order/place.js';
import type { OrderPush } from './order/push.js';
import { changeOrderStatus } from './order/status.js';
import { Ids } from './ports/ids.js';
import { Refusal, type RefusalCode, type Refusals } from './refusals.js';
import { acceptancePush, acceptanceShop, acceptanceStatuses } from './refund/acceptance-case.js';
import { changeReturnStatus } from './return/move.js';
import { receiveGoods, type Delivery } from './return/receive.js';
import { requestReturn, type ReturnRequest } from './return/request.js';
import type { Return } from './return/return.js';
import { defaultPolicy, type ReturnPolicy } from './shop/policy.js';
import { emptyLetterhead } from './shop/letterhead.js';
import type { Shop, ShopId } from './shop/shop.js';
import { defaultOrderStatuses, defaultReturnStatuses } from './shop/statuses.js';

export type { AcceptanceCase, AcceptanceExpectation } from './refund/acceptance-case.js';

/** Ids that count up: the same run gives the same ids. */
export class CountingIds extends Ids {
  private count = 0;
  constructor(private readonly series: number) {
    super();
  }
  next(): string {
    return `${this.series.toString(16).padStart(8, '0')}-0000-7000-8000-${(++this.count).toString(16).padStart(12, '0')}`;
  }
  voucherCode(): string {
    return `V-${this.next().toUpperCase()}`;
  }
  webhookSecret(): string {
    return `whsec_${this.next().replaceAll('-', '')}`;
  }
}

const customer: Actor = { kind: 'customer', id: 'c-42' };
const staff: Actor = { kind: 'staff', id: 's-1' };
const ids = (series = 0): Ids => new CountingIds(series);
/** One series for all occasions of a spec that name none, so that no two things get one id. */
const commonIds = ids();

/** A moment on which a member of staff decides: 10 March 2026, inside the window of a delivered order. */
const anOccasion = (occasion: Partial<Occasion> = {}): Occasion => ({
  at: '2026-03-10T10:00:00.000Z',
  by: staff,
  ids: commonIds,
  ...occasion,
});

/** A shop that takes returns, with the default statuses and whatever the policy given says otherwise. */
const aShop = (policy: Partial<ReturnPolicy> = {}, id: ShopId = 'shop-1'): Shop => ({
  id,
  policy: { ...defaultPolicy, returnsEnabled: true, ...policy },
  letterhead: emptyLetterhead,
  orderStatuses: defaultOrderStatuses,
  returnStatuses: defaultReturnStatuses,
});

/** Two mugs at 14.28 and their shipping at 8.40, paid by card: 36.96 tax included. */
const anOrderPush = (push: OrderPush = {}): OrderPush => ({
  customer: { id: customer.id, email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  currency: 'EUR',
  placedAt: '2026-03-01T10:00:00.000Z',
  invoiceNumber: 'FA-2026-0001',
  lines: [aLine()],
  shipping: { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20', carrier: 'Colissimo' },
  payments: [aPayment()],
  statusHistory: [{ status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' }],
  ...push,
});

const aLine = (line: NonNullable<OrderPush['lines']>[number] = {}) => ({
  id: 'l1',
  sku: 'MUG-1',
  name: 'Mug',
  quantity: 2,
  unitPriceTaxExcl: '11.90',
  unitPriceTaxIncl: '14.28',
  taxRate: '20',
  ...line,
});

const aPayment = (payment: NonNullable<OrderPush['payments']>[number] = {}) => ({
  id: 'p1',
  method: 'card' as const,
  gateway: 'sandbox',
  gatewayReference: 'ch_1',
  amount: '36.96',
  capturedAt: '2026-03-01T10:01:00.000Z',
  ...payment,
});

/** An order as it was pushed in: paid, not shipped, unless the push says otherwise. */
const aPlacedOrder = (push: OrderPush = {}, shop = aShop(), reference = 'A-1'): Order =>
  orderFrom(reference, anOrderPush(push), `fingerprint of ${reference}`, shop, anOccasion());

/** An order that was shipped on 2 March 2026 and delivered on the 4th. */
function aDeliveredOrder(push: OrderPush = {}, shop = aShop(), reference = 'A-1'): Order {
  const shipped = changeOrderStatus(
    aPlacedOrder(push, shop, reference),
    shop,
    { status: 'shipped', at: '2026-03-02T08:00:00.000Z' },
    anOccasion(),
  ).order;
  return changeOrderStatus(
    shipped,
    shop,
    { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
    anOccasion(),
  ).order;
}

/** One unit of the first line, asked for by the customer and waiting for confirmation. */
const aRequestedReturn = (
  order = aDeliveredOrder(),
  request: ReturnRequest = {},
  shop = aShop(),
): Decision<Return> =>
  requestReturn(
    order,
    shop,
    { explanation: 'Too big', lines: [{ lineId: order.lines[0].id, quantity: 1 }], ...request },
    anOccasion({ by: { kind: 'customer', id: order.customerId } }),
  );

/** The same, accepted: waiting for the package. */
function anAcceptedReturn(order?: Order, request?: ReturnRequest, shop = aShop()): Decision<Return> {
  const asked = aRequestedReturn(order, request, shop);
  return changeReturnStatus(
    asked.order,
    shop,
    asked.result.number,
    { status: 'waiting_for_package' },
    anOccasion(),
  );
}

/** The same, with all its goods back as new unless the delivery says otherwise. */
function aReceivedReturn(
  order?: Order,
  request?: ReturnRequest,
  shop = aShop(),
  delivery: Delivery = {},
): Decision<Return> {
  const accepted = anAcceptedReturn(order, request, shop);
  const all = accepted.result.lines.map(({ lineId, quantity }) => ({
    lineId,
    quantity,
    condition: 'as_new' as const,
  }));
  return receiveGoods(
    accepted.order,
    shop,
    accepted.result.number,
    { lines: all, ...delivery },
    anOccasion(),
  );
}

/** What a decision refuses; undefined when it goes through. Anything else that is thrown stays thrown. */
function refusalOf(decision: () => unknown): { code: RefusalCode; data: Refusals[RefusalCode] } | undefined {
  try {
    decision();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, data: error.data };
    throw error;
  }
  return undefined;
}

/** Builders for specs: orders and requests as they come about in life, made by the domain's own decisions. */
export const given = {
  customer,
  staff,
  ids,
  anOccasion,
  aShop,
  aLine,
  aPayment,
  anOrderPush,
  aPlacedOrder,
  aDeliveredOrder,
  aRequestedReturn,
  anAcceptedReturn,
  aReceivedReturn,
  acceptanceShop,
  acceptanceStatuses,
  acceptancePush,
  refusalOf,
};
