import { randomUUID } from 'node:crypto';

/** Where the demo shop is reached, with a token for each side. */
export type Doors = Readonly<{
  customerApi: string;
  merchantApi: string;
  customerToken: string;
  merchantToken: string;
}>;

export const DEMO_SHOP = 'demo';
export const DEMO_CUSTOMER = 'c-ada';
export const DEMO_STAFF = 'staff-grace';

type Listed = Readonly<{
  items: readonly {
    number: string;
    reference: string;
    returnability: { allowed: boolean };
    lines: readonly { id: string; returnableQuantity: number }[];
  }[];
}>;

const mug = {
  id: 'mug',
  sku: 'MUG-1',
  name: 'Mug "Bretagne"',
  quantity: 2,
  unitPriceTaxExcl: '11.90',
  unitPriceTaxIncl: '14.28',
  taxRate: '20',
  totalTaxExcl: '23.80',
  totalTaxIncl: '28.56',
};
const poster = {
  id: 'poster',
  sku: 'POSTER-7',
  name: 'Poster "Quimper"',
  quantity: 1,
  unitPriceTaxExcl: '24.17',
  unitPriceTaxIncl: '29.00',
  taxRate: '20',
};
const ebook = {
  id: 'ebook',
  sku: 'EBOOK-3',
  name: 'E-book',
  quantity: 1,
  unitPriceTaxExcl: '9.48',
  unitPriceTaxIncl: '10.00',
  taxRate: '5.5',
  virtual: true,
};

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const paid = (amount: string, method: string, gateway: string) => [
  { id: 'p1', method, gateway, gatewayReference: `ch_${randomUUID()}`, amount, capturedAt: daysAgo(6) },
];
const history = (...statuses: string[]) =>
  statuses.map((status, index) => ({ status, at: daysAgo(6 - 2 * index) }));

const order = (lines: readonly object[], payments: readonly object[], statusHistory: readonly object[]) => ({
  customer: {
    id: DEMO_CUSTOMER,
    email: 'ada@example.com',
    firstName: 'Ada',
    lastName: 'Lovelace',
    locale: 'fr',
  },
  currency: 'EUR',
  placedAt: daysAgo(6),
  lines,
  shipping: { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20', carrier: 'Colissimo' },
  payments,
  statusHistory,
});

/** One order of each sort a merchant meets: delivered and paid by card, paid by cheque, not delivered yet. */
const orders: Readonly<Record<string, () => object>> = {
  'DEMO-1001': () =>
    order(
      [mug, poster, ebook],
      paid('75.96', 'card', 'sandbox'),
      history('payment_accepted', 'shipped', 'delivered'),
    ),
  'DEMO-1002': () =>
    order(
      [poster],
      paid('37.40', 'cheque', 'manual'),
      history('awaiting_check_payment', 'payment_accepted', 'delivered'),
    ),
  'DEMO-1003': () =>
    order([mug], paid('36.96', 'card', 'sandbox'), history('payment_accepted', 'processing_in_progress')),
};

async function call<T>(url: string, token: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Turns returns on in the demo shop, says who is told of new ones, and pushes its orders in. */
export async function seed({ merchantApi, merchantToken }: Doors): Promise<void> {
  const policy = await call<object>(`${merchantApi}/v1/return-policy`, merchantToken);
  await call(`${merchantApi}/v1/return-policy`, merchantToken, 'PUT', { ...policy, returnsEnabled: true });
  await call(`${merchantApi}/v1/mail-settings`, merchantToken, 'PUT', {
    fromName: 'La boutique de démonstration',
    merchantAddress: 'grace@demo.example',
    merchantLanguage: 'fr',
  });
  for (const [reference, push] of Object.entries(orders))
    await call(`${merchantApi}/v1/orders/${reference}`, merchantToken, 'PUT', push());
}

/** An order of the demo customer's with a mug left to return; pushes a new one in when there is none. */
async function returnableOrder({
  customerApi,
  merchantApi,
  customerToken,
  merchantToken,
}: Doors): Promise<string> {
  const { items } = await call<Listed>(`${customerApi}/v1/orders`, customerToken);
  const left = items.find(
    ({ returnability, lines }) =>
      returnability.allowed &&
      lines.some(({ id, returnableQuantity }) => id === mug.id && returnableQuantity > 0),
  );
  if (left) return left.reference;
  const reference = `DEMO-${Date.now()}`;
  await call(`${merchantApi}/v1/orders/${reference}`, merchantToken, 'PUT', orders['DEMO-1001']());
  return reference;
}

/** The number the next return will get, as long as nobody else asks first. */
async function nextReturnNumber({ merchantApi, merchantToken }: Doors): Promise<string> {
  const { items } = await call<Listed>(`${merchantApi}/v1/returns?limit=1`, merchantToken);
  const prefix = `RE-${new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris', year: 'numeric' })}-`;
  const last =
    items.length > 0 && items[0].number.startsWith(prefix) ? Number(items[0].number.slice(prefix.length)) : 0;
  return `${prefix}${String(last + 1).padStart(6, '0')}`;
}

/** Five lines to paste, one after the other: ask, accept, receive, refund, look. */
export async function curlLines(doors: Doors): Promise<string[]> {
  const { customerApi, merchantApi, customerToken, merchantToken } = doors;
  const [reference, number] = [await returnableOrder(doors), await nextReturnNumber(doors)];
  const post = (url: string, token: string, body: object, ...headers: string[]) =>
    `curl -sS -X POST ${url} -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' ${headers.map((header) => `-H '${header}' `).join('')}-d '${JSON.stringify(body)}'`;
  const lines = [{ lineId: mug.id, quantity: 1 }];
  return [
    post(`${customerApi}/v1/returns`, customerToken, {
      orderReference: reference,
      explanation: 'Too big for my shelf',
      lines,
    }),
    post(`${merchantApi}/v1/returns/${number}/status-changes`, merchantToken, {
      status: 'waiting_for_package',
    }),
    post(`${merchantApi}/v1/returns/${number}/receipts`, merchantToken, {
      lines: [{ ...lines[0], condition: 'as_new' }],
    }),
    post(
      `${merchantApi}/v1/orders/${reference}/refunds`,
      merchantToken,
      { kind: 'return', returnNumber: number, lines, repayShipping: true },
      `Idempotency-Key: ${randomUUID()}`,
    ),
    `curl -sS ${merchantApi}/v1/returns/${number} -H 'Authorization: Bearer ${merchantToken}'`,
  ];
}
