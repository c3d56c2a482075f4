import { randomUUID } from 'node:crypto';
import { tokenFor } from '../given/shop.js';
import { addressOf } from '../given/run.js';
import { shopClient, type ShopClient } from '../../shop-client.js';

const VOUCHER = {
  kind: 'partial',
  lines: [{ lineId: 'mug', quantity: 1, amount: '9.90' }],
  creditSlip: true,
  voucher: true,
  reason: 'Une tasse rayée, gardée par la cliente',
};
const ENDPOINT = { url: 'https://shop.example/retours', description: 'Stock et comptabilité' };

type Listed<T> = Readonly<{ items: readonly T[] }>;

const first = async <T>(merchant: ShopClient, path: string): Promise<T | undefined> =>
  (await merchant.get<Listed<T>>(path)).body.items[0];

async function make(merchant: ShopClient, path: string, body: object): Promise<void> {
  const { status, body: answer } = await merchant.post(path, body, randomUUID());
  if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
}

/** What the seed of the demo shop leaves out, made once: a voucher and a webhook. */
async function furnish(merchant: ShopClient): Promise<void> {
  if (!(await first(merchant, '/v1/vouchers'))) await make(merchant, '/v1/orders/DEMO-1009/refunds', VOUCHER);
  if (!(await first(merchant, '/v1/webhook-endpoints')))
    await make(merchant, '/v1/webhook-endpoints', ENDPOINT);
}

/** What addresses of the demo shop are made of: what stands for each parameter, the most exact name first. */
export async function demoAddresses(): Promise<Readonly<Record<string, string>>> {
  const merchant = shopClient(
    [addressOf['back-office']()],
    await tokenFor('back-office', 'demo', 'staff-grace'),
  );
  await furnish(merchant);
  const year = new Date().getFullYear();
  // Ada's, and on its way: both apps have something to do about it.
  const asked = await first<{ number: string }>(
    merchant,
    '/v1/returns?customer=c-ada&kind=waiting_for_package',
  );
  return {
    '/credit-slips/:number': `/credit-slips/AV-${year}-000001`,
    '/vouchers/:code': `/vouchers/${(await first<{ code: string }>(merchant, '/v1/vouchers'))?.code}`,
    '/settings/webhooks/:id': `/settings/webhooks/${(await first<{ id: string }>(merchant, '/v1/webhook-endpoints'))?.id}`,
    ':mail/:language': 'return_received/fr',
    ':reference': 'DEMO-1001',
    ':number': String(asked?.number),
  };
}
