import type { Order } from '../order/order.js';
import type { OrderInShop } from '../ports/orders.js';
import { refuse } from '../refusals.js';
import { returnOf } from '../return/move.js';
import { returnStatusOf, type Shop } from '../shop/shop.js';
import { figuresFor, type MailFigures } from './figures.js';
import type { MailLanguage } from './mail.js';
import { refundFacts, type RefundFacts } from './refund-facts.js';

/** A return as its mail tells of it. */
export type ReturnFacts = Readonly<{
  number: string;
  requestedOn: string;
  status: string;
  explanation: string;
  /** What the merchant wrote for the customer to read. */
  note: string | null;
  /** The customer keeps the goods. */
  returnless: boolean;
  slipAttached: boolean;
  lines: readonly Readonly<{ name: string; sku: string; quantity: number; received: number }>[];
}>;

/**
 * All a template can speak of: figures, dates and names are written out in the mail's language, so that a template
 * only says where they stand. No internal note is in here, nor anything of another customer.
 */
export type MailFacts = Readonly<{
  shop: Readonly<{ name: string; returnAddress: readonly string[]; returnInstructions: string }>;
  customer: Readonly<{ firstName: string | null; lastName: string | null; name: string | null }>;
  order: Readonly<{ reference: string; invoiceNumber: string | null; placedOn: string }>;
  return: ReturnFacts | null;
  refund: RefundFacts | null;
}>;

/** What of an order a mail is about. */
export type MailTopic = Readonly<{
  returnNumber?: string | null;
  refundId?: string | null;
  note?: string | null;
  /** Whether the return slip goes with the mail. */
  slipAttached?: boolean;
}>;

/** For whom the facts are written. */
export type MailReader = Readonly<{ language: MailLanguage; shopName: string | null }>;

/** The facts of a mail about an order; `RETURN_NOT_FOUND`, `REFUND_NOT_FOUND` when it has no such return or refund. */
export function mailFacts(
  { order, shop }: OrderInShop,
  { returnNumber, refundId, note = null, slipAttached = false }: MailTopic,
  { language, shopName }: MailReader,
): MailFacts {
  const figures = figuresFor(language, shop.policy.timezone);
  const refund = refundId
    ? (order.refunds.find(({ id }) => id === refundId) ?? refuse('REFUND_NOT_FOUND', { id: refundId }))
    : null;
  const about = returnNumber ?? refund?.returnNumber;
  return {
    shop: shopFacts(shop, { language, shopName }),
    customer: customerFacts(order),
    order: {
      reference: order.reference,
      invoiceNumber: order.invoiceNumber,
      placedOn: figures.day(order.placedAt),
    },
    return: about
      ? returnFacts(order, shop, { number: about, note, slipAttached }, { language, figures })
      : null,
    refund: refund && refundFacts(refund, order, figures),
  };
}

/** What the merchant wrote last for a return's customer to read. */
export const lastNoteOf = (order: Order, number: string): string | null =>
  returnOf(order, number).history.at(-1)?.note ?? null;

/** What a mail says of its shop, which has a name even when nobody gave it one. */
export const shopFacts = (
  { id, policy, letterhead }: Shop,
  { language, shopName }: MailReader,
): MailFacts['shop'] => ({
  name: shopName || letterhead.name || id,
  returnAddress: policy.returnAddress,
  returnInstructions: policy.returnInstructions[language],
});

function customerFacts({ customer }: Order): MailFacts['customer'] {
  const [firstName, lastName] = [customer.firstName, customer.lastName].map((name) => name?.trim() || null);
  return { firstName, lastName, name: [firstName, lastName].filter(Boolean).join(' ') || null };
}

function returnFacts(
  order: Order,
  shop: Shop,
  { number, note, slipAttached }: Pick<ReturnFacts, 'number' | 'note' | 'slipAttached'>,
  { language, figures }: Readonly<{ language: MailLanguage; figures: MailFigures }>,
): ReturnFacts {
  const { requestedAt, status, explanation, returnless, lines } = returnOf(order, number);
  return {
    number,
    requestedOn: figures.day(requestedAt),
    status: returnStatusOf(shop, status).names[language],
    explanation,
    note: note?.trim() ? note : null,
    returnless,
    slipAttached,
    lines: lines.map(({ lineId, quantity, received }) => {
      const { name, sku } = order.lines.find(({ id }) => id === lineId)!;
      return { name, sku, quantity, received };
    }),
  };
}
