/** The shops, orders and returns that the seed lays down and the load walks over. */

/** Where writes are spread, as a gap-free series per shop is a hot row (performance.md). */
export const SHOPS = 64;
/** The one shop that holds most of the returns, and takes the one-shop load. */
export const BIG_SHOP = 'shop-big';
export const CUSTOMERS = 16;

/** Each side of a comparison writes on orders of its own: neither slows the other down by what it leaves behind. */
export const SIDES = ['product', 'reference'] as const;
export type Side = (typeof SIDES)[number];
export type Work = 'returns' | 'refunds';

/** Orders of a kind in a shop; their references are the kind and a number that counts from 0. */
export type Lot = Readonly<{ shop: string; kind: string; orders: number }>;
export type OrderAt = Readonly<{ shop: string; reference: string; customer: string }>;

const ORDERS_PER_SHOP = 500;
const ORDERS_IN_ONE = 16_000;
const ASKED_BEFORE = 'archive';
const ASKED_PER_SHOP = 625;
/** With the 625 of each of the 64 others: 100,000 returns. */
const ASKED_IN_BIG = 60_000;

export const shops: readonly string[] = Array.from({ length: SHOPS }, (_, index) => `shop-${index}`);

const lotsOf =
  (works: readonly Work[], orders: number, asked: number) =>
  (shop: string): Lot[] => [
    { shop, kind: ASKED_BEFORE, orders: asked },
    ...works.flatMap((work) => SIDES.map((side) => ({ shop, kind: `${work}-${side}`, orders }))),
  ];

/** Everything to seed: orders nothing was asked for yet, and those of the 100,000 returns. */
export const lots: readonly Lot[] = [
  ...shops.flatMap(lotsOf(['returns', 'refunds'], ORDERS_PER_SHOP, ASKED_PER_SHOP)),
  ...lotsOf(['returns'], ORDERS_IN_ONE, ASKED_IN_BIG)(BIG_SHOP),
];

const orderAt = (shop: string, kind: string, n: number): OrderAt => ({
  shop,
  reference: `${kind}-${n}`,
  customer: `c-${n % CUSTOMERS}`,
});

/** The order of the k-th request, from shop to shop. */
export const spread = (work: Work, side: Side, k: number): OrderAt =>
  orderAt(shops[k % SHOPS], `${work}-${side}`, Math.floor(k / SHOPS) % ORDERS_PER_SHOP);

/** The order of the k-th request when all of them go to one shop. */
export const inOne = (work: Work, side: Side, k: number): OrderAt =>
  orderAt(BIG_SHOP, `${work}-${side}`, k % ORDERS_IN_ONE);

/** An order with a return on it, and that return's number. */
export function asked(k: number): OrderAt & Readonly<{ number: string }> {
  const n = Math.floor(k / SHOPS) % ASKED_PER_SHOP;
  return { ...orderAt(shops[k % SHOPS], ASKED_BEFORE, n), number: `RE-2000-${n}` };
}
