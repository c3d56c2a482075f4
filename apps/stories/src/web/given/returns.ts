import type { Shop } from './shop.js';

/** What a merchant has done about a return to have it where it is; each step is a call to the API. */
const steps = {
  waiting_for_confirmation: [],
  waiting_for_package: [['status-changes', { status: 'waiting_for_package' }]],
  package_received: [
    ['status-changes', { status: 'waiting_for_package' }],
    ['receipts', { lines: [{ lineId: 'l1', quantity: 2, condition: 'as_new' }] }],
  ],
  return_denied: [['status-changes', { status: 'return_denied' }]],
} as const;

/** Asks for a return of both mugs of a new order, and brings it where it is wanted; answers its number. */
export async function aReturn(
  shop: Shop,
  kind: keyof typeof steps = 'waiting_for_confirmation',
  reference?: string,
): Promise<string> {
  const order = reference ?? (await shop.order());
  const body = { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 2 }] };
  const asked = await shop.merchant.post<{ number: string }>(`/v1/orders/${order}/returns`, body);
  for (const [step, what] of steps[kind]) {
    const { status, body: answer } = await shop.merchant.post(
      `/v1/returns/${asked.body.number}/${step}`,
      what,
    );
    if (status !== 200) throw new Error(`${step} was refused: ${status} ${JSON.stringify(answer)}`);
  }
  return asked.body.number;
}
