import {
  applyNews,
  changeReturnStatus,
  EVENT_TYPES,
  issueRefund,
  movePaymentRefund,
  orderFrom,
  paymentRefundOf,
  receiveGoods,
  recordDifferences,
  requestReturn,
  settleByHand,
  webhookPayload,
  type Decision,
  type DomainEvent,
  type EventType,
  type GatewayNews,
  type Order,
  type RefundRequest,
} from '@retours/domain';
import { given } from '@retours/domain/given';

/** When each event is told. */
const told: Readonly<Record<EventType, string>> = {
  'return.requested': 'Somebody has asked to send goods back.',
  'return.status_changed': 'A return has moved to another status; what a status means is its kind.',
  'return.received': 'Goods of a return have come in; there may be several parcels.',
  'refund.created': 'A refund was decided; its money may still be on its way.',
  'payment_refund.succeeded': 'A gateway has sent a payment’s part of the money back.',
  'payment_refund.failed': 'A gateway has refused for good; `reason` says why.',
  'payment_refund.awaiting_manual': 'A person has to pay this part back.',
  'payment_refund.marked_refunded': 'A person has paid this part back.',
  'payment_refund.needs_review':
    'Neither we nor the gateway can tell, or what it says differs from our books; a person decides. Its money stays held.',
  'payment_refund.reversed':
    'Money that had been sent back came back to the shop; told beside `payment_refund.failed`. Nothing is sent again by itself.',
  'payment.refunded_outside':
    'The gateway has refunded a payment without us, in its own dashboard: what is left to give back has shrunk, or grown again when `failed`.',
  'credit_slip.issued': 'A refund has its credit slip, or a slip was countered by another (`reverses`).',
  'voucher.issued': 'A refund was given as store credit.',
  'stock.restocked': 'Units may go back on the shelf: once per line, under an id that never changes.',
  'order.refund_status_changed': 'So far nothing, something or everything of an order was given back.',
  'reconciliation.difference_found':
    'A gateway’s books and ours differ on a payment: what each of them says, told once while it lasts.',
};

const shop = given.aShop({ returnWindowDays: 0 });
const history = [
  { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
  { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
];
const GATEWAYS = new Set(['sandbox']);

/** What a gateway says of a payment refund once it has been sent: it came back, it was another sum, it was not ours. */
function lateNews(order: Order, id: string): Decision<unknown>[] {
  const occasion = given.anOccasion({ ids: given.ids(8) });
  const sent = (['sending', 'succeeded'] as const).reduce(
    (on, to) => movePaymentRefund(on, shop, paymentRefundOf(on, id), to, {}, occasion).order,
    order,
  );
  const news: GatewayNews = {
    id: 'evt_1',
    key: id,
    gatewayRefundId: 're_1',
    gatewayReference: 'ch_1',
    sum: { amount: '14.28', currency: 'EUR' },
    outcome: { type: 'succeeded', gatewayRefundId: 're_1' },
  };
  const hears = (paymentRefundId: string | null, more: Partial<GatewayNews>) =>
    applyNews(sent, shop, { paymentId: 'p1', paymentRefundId }, { ...news, ...more }, occasion);
  return [
    hears(id, { outcome: { type: 'reversed', reason: 'account_closed' } }),
    hears(id, { sum: { amount: '1.00', currency: 'EUR' } }),
    hears(null, { key: null }),
  ];
}

/** All that happens to an order: a return that is refunded through its gateway, then a part of it by hand, as a voucher. */
function everyEvent(): DomainEvent[] {
  const occasion = given.anOccasion({ ids: given.ids(7) });
  const events: DomainEvent[] = [];
  const after = <R>(decision: Decision<R>): Decision<R> => {
    const { draws = [], ...rest } = decision;
    const numbered = draws.reduce(
      (json, { series, placeholder }) => json.replaceAll(placeholder, `${series}000001`),
      JSON.stringify(rest),
    );
    const decided = JSON.parse(numbered) as Decision<R>;
    events.push(...(decided.events ?? []));
    return decided;
  };
  const refund = (order: Order, request: RefundRequest, gateways: ReadonlySet<string>) =>
    after(issueRefund(order, shop, request, gateways, occasion));
  const pushed = orderFrom('A-1', given.anOrderPush({ statusHistory: history }), 'docs', shop, occasion);
  const lines = [{ lineId: 'l1', quantity: 1 }];
  const asked = after(requestReturn(pushed, shop, { explanation: 'Too big', lines }, occasion));
  const { number } = asked.result;
  const waiting = { status: 'waiting_for_package' };
  const accepted = after(changeReturnStatus(asked.order, shop, number, waiting, occasion));
  const received = [{ ...lines[0], condition: 'as_new' as const }];
  const back = after(receiveGoods(accepted.order, shop, number, { lines: received }, occasion));
  const { order, result } = refund(
    back.order,
    { kind: 'return', returnNumber: number, lines, restock: true },
    GATEWAYS,
  );
  for (const end of ['succeeded', 'failed'] as const) {
    const { id } = result.paymentRefunds[0];
    const moving = (on: Order, to: 'sending' | typeof end, reason?: string) =>
      movePaymentRefund(on, shop, paymentRefundOf(on, id), to, { reason }, occasion);
    after(moving(moving(order, 'sending').order, end, end === 'failed' ? 'declined' : undefined));
  }
  const byHand = refund(order, { kind: 'return', lines }, new Set());
  const settlement = { reference: 'cheque 1001', settledAt: '2026-03-20T09:00:00.000Z' };
  after(settleByHand(byHand.order, shop, byHand.result.paymentRefunds[0].id, settlement, occasion));
  refund(order, { kind: 'return', lines, voucher: true, creditSlip: false }, GATEWAYS);
  lateNews(order, result.paymentRefunds[0].id).forEach(after);
  const payment = {
    orderReference: order.reference,
    paymentId: order.payments[0].id,
    gateway: 'sandbox',
    open: [],
  };
  const theirs = { amount: '5.00', currency: order.currency, status: 'succeeded' };
  const inDashboard = {
    kind: 'unknown_here',
    paymentRefundId: null,
    gatewayRefundId: 're_1',
    ours: null,
    theirs,
  } as const;
  events.push(...recordDifferences(payment, [inDashboard], occasion).events);
  return events;
}

/** `docs/webhook-events.md`: every event with what is sent of it. */
export function webhookEventsPage(): string {
  const events = everyEvent();
  const section = (type: EventType) => {
    const event = events.find((one) => one.type === type);
    if (!event) throw new Error(`nothing shows ${type}`);
    return `## ${type}\n${told[type]}\n\n\`\`\`json\n${JSON.stringify(webhookPayload(event), null, 2)}\n\`\`\`\n`;
  };
  return `# Webhook events

What endpoints are told, as it is sent; printed from the code by \`npm run docs\`. New fields may be added to \`data\`; none is
renamed. How to receive them: [webhooks](how-to/webhooks.md).

${EVENT_TYPES.map(section).join('\n')}`;
}
