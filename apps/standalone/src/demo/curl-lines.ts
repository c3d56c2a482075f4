import { randomUUID } from 'node:crypto';
import { call, type Doors } from './call.js';
import { oneMoreOrder } from './orders.js';

type Listed = Readonly<{
  items: readonly {
    number: string;
    reference: string;
    returnability: { allowed: boolean };
    lines: readonly { id: string; returnableQuantity: number }[];
  }[];
}>;

const MUG = 'mug';

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
      lines.some(({ id, returnableQuantity }) => id === MUG && returnableQuantity > 0),
  );
  if (left) return left.reference;
  const reference = `DEMO-${Date.now()}`;
  await call(`${merchantApi}/v1/orders/${reference}`, merchantToken, 'PUT', oneMoreOrder());
  return reference;
}

/** The number the next return will get, as long as nobody else asks first. */
async function nextReturnNumber({ merchantApi, merchantToken }: Doors): Promise<string> {
  const { items } = await call<Listed>(`${merchantApi}/v1/returns?limit=100`, merchantToken);
  const prefix = `RE-${new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris', year: 'numeric' })}-`;
  const taken = items
    .filter(({ number }) => number.startsWith(prefix))
    .map(({ number }) => number.slice(prefix.length));
  return `${prefix}${String(Math.max(0, ...taken.map(Number)) + 1).padStart(6, '0')}`;
}

/** Five lines to paste, one after the other: ask, accept, receive, refund, look. */
export async function curlLines(doors: Doors): Promise<string[]> {
  const { customerApi, merchantApi, customerToken, merchantToken } = doors;
  const [reference, number] = [await returnableOrder(doors), await nextReturnNumber(doors)];
  const post = (url: string, token: string, body: object, ...headers: string[]) =>
    `curl -sS -X POST ${url} -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' ${headers.map((header) => `-H '${header}' `).join('')}-d '${JSON.stringify(body)}'`;
  const lines = [{ lineId: MUG, quantity: 1 }];
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
