import { randomBytes } from 'node:crypto';
import type { ReturnPolicy } from '@retours/domain';
import { openApi, type Api } from './api.js';

/** Where a running product is; `databaseUrl` when it is ours, to look into the sandbox provider's own books. */
export type Product = Readonly<{ customerApi: string; merchantApi: string; databaseUrl?: string }>;
/** A shop of the replay's own: its staff, and any of its customers. */
export type ReplayShop = Readonly<{ name: string; merchant: Api; customer(id: string): Promise<Api> }>;

const MERCHANT = 'retours-merchant';
const CUSTOMER = 'retours-customer';

async function signIn(base: string, audience: string, shop: string, sub: string): Promise<Api> {
  const wish = { audience, shop, sub };
  const { access_token } = await openApi(base).post<{ access_token: string }>('/dev/token', wish);
  return openApi(base, access_token);
}

/** Makes a new shop that takes returns without a time limit. */
export async function openShop({ customerApi, merchantApi }: Product): Promise<ReplayShop> {
  const name = `replay-${randomBytes(4).toString('hex')}`;
  const merchant = await signIn(merchantApi, MERCHANT, name, 'replay');
  const policy = await merchant.get<ReturnPolicy>('/v1/return-policy');
  await merchant.put('/v1/return-policy', { ...policy, returnsEnabled: true, returnWindowDays: 0 });
  const customers = new Map<string, Promise<Api>>();
  return {
    name,
    merchant,
    customer(id) {
      const known = customers.get(id) ?? signIn(customerApi, CUSTOMER, name, id);
      customers.set(id, known);
      return known;
    },
  };
}
