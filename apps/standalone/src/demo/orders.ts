import { randomUUID } from 'node:crypto';
import { ADA, BRUNO, CHIDI } from './people.js';
import { products, type Product } from './products.js';

const customers = {
  [ADA.sub]: { id: ADA.sub, email: ADA.email, firstName: 'Ada', lastName: 'Lovelace', locale: 'fr' },
  [BRUNO.sub]: { id: BRUNO.sub, email: BRUNO.email, firstName: 'Bruno', lastName: 'Le Goff', locale: 'fr' },
  [CHIDI.sub]: { id: CHIDI.sub, email: CHIDI.email, firstName: 'Chidi', lastName: 'Okafor', locale: 'en' },
};
type Customer = { sub: string };

const gateways = { card: 'sandbox', cheque: 'manual' } as const;
/** What became of an order, two days from each status to the next. */
const courses = {
  delivered: ['payment_accepted', 'shipped', 'delivered'],
  'paid by cheque': ['awaiting_check_payment', 'payment_accepted', 'delivered'],
  'made ready': ['payment_accepted', 'processing_in_progress'],
  'on its way': ['payment_accepted', 'shipped'],
  'called off': ['payment_accepted', 'canceled'],
} as const;

type Sold = readonly [
  Customer,
  daysAgo: number,
  lines: readonly Product[],
  paid: string,
  method: keyof typeof gateways,
  course: keyof typeof courses,
];

/** Of each sort a merchant meets, over several weeks. What was paid is the lines and 8.40 for shipping. */
const sold: Readonly<Record<string, Sold>> = {
  'DEMO-1001': [ADA, 6, ['mugs', 'poster', 'ebook'], '75.96', 'card', 'delivered'],
  'DEMO-1002': [ADA, 6, ['poster'], '37.40', 'cheque', 'paid by cheque'],
  'DEMO-1003': [ADA, 6, ['mugs'], '36.96', 'card', 'made ready'],
  'DEMO-1004': [ADA, 9, ['scarf', 'poster'], '76.40', 'card', 'delivered'],
  'DEMO-1005': [ADA, 12, ['bowls', 'scarf'], '83.40', 'card', 'delivered'],
  'DEMO-1006': [BRUNO, 8, ['bowls'], '44.40', 'card', 'delivered'],
  'DEMO-1007': [BRUNO, 10, ['scarf'], '47.40', 'card', 'delivered'],
  'DEMO-1008': [BRUNO, 11, ['poster'], '37.40', 'card', 'delivered'],
  'DEMO-1009': [ADA, 40, ['mugs'], '36.96', 'card', 'delivered'],
  'DEMO-1010': [BRUNO, 7, ['scarf', 'bowls'], '83.40', 'cheque', 'paid by cheque'],
  'DEMO-1011': [BRUNO, 21, ['poster'], '37.40', 'card', 'called off'],
  'DEMO-1012': [CHIDI, 3, ['mugs'], '36.96', 'card', 'on its way'],
  'DEMO-1013': [CHIDI, 7, ['bowls'], '44.40', 'card', 'delivered'],
  'DEMO-1014': [CHIDI, 33, ['scarf'], '47.40', 'card', 'delivered'],
};

const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** An order as the shop would push it now. */
function push([{ sub }, days, lines, paid, method, course]: Sold): object {
  return {
    customer: customers[sub],
    currency: 'EUR',
    placedAt: before(days),
    lines: lines.map((product) => products[product]),
    shipping: { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20', carrier: 'Colissimo' },
    payments: [
      {
        id: 'p1',
        method,
        gateway: gateways[method],
        gatewayReference: `ch_${randomUUID()}`,
        amount: paid,
        capturedAt: before(days),
      },
    ],
    statusHistory: courses[course].map((status, index) => ({
      status,
      at: before(Math.max(days - 2 * index, 0)),
    })),
  };
}

/** The orders of the demo shop, by reference. */
export const orders = (): Readonly<Record<string, object>> =>
  Object.fromEntries(Object.entries(sold).map(([reference, order]) => [reference, push(order)]));

/** One more of the first, delivered just in time to be sent back. */
export const oneMoreOrder = (): object => push(sold['DEMO-1001']);
