import { randomUUID } from 'node:crypto';
import { shopClient, type ShopClient } from '../../shop-client.js';
import { mugs, openForReturns } from '../../walk.js';
import { addressOf, type App } from './run.js';

/** A shop of one story file's own, with returns on and without a limit of days, and callers of both its APIs. */
export type Shop = Readonly<{
  name: string;
  merchant: ShopClient;
  customer(sub: string): Promise<ShopClient>;
  /** Pushes in a delivered order of two mugs, for Ada unless told; answers its reference. */
  order(rest?: object, customerId?: string): Promise<string>;
}>;

const AUDIENCE: Readonly<Record<App, string>> = {
  portal: 'retours-customer',
  'back-office': 'retours-merchant',
};
/** Who the persona picker calls Ada. */
export const ADA = 'c-ada';

/** A token of the embedded issuer, which makes the shop when it is new. */
export async function tokenFor(app: App, shop: string, sub: string): Promise<string> {
  const reply = await fetch(`${addressOf[app]()}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ audience: AUDIENCE[app], shop, sub }),
  });
  if (!reply.ok) throw new Error(`no token: ${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as { access_token: string }).access_token;
}

/** Makes a shop nobody else has. */
export async function aShop(): Promise<Shop> {
  const name = `story-${randomUUID().slice(0, 8)}`;
  const clientFor = async (app: App, sub: string) =>
    shopClient([addressOf[app]()], await tokenFor(app, name, sub));
  const merchant = await clientFor('back-office', 'staff-grace');
  await openForReturns(merchant);
  return {
    name,
    merchant,
    customer: (sub) => clientFor('portal', sub),
    async order(rest = {}, customerId = ADA) {
      const reference = `A-${randomUUID().slice(0, 8)}`;
      const { status, body } = await merchant.put(`/v1/orders/${reference}`, {
        ...mugs(reference, customerId),
        ...rest,
      });
      if (status !== 201) throw new Error(`the order did not come in: ${status} ${JSON.stringify(body)}`);
      return reference;
    },
  };
}
