import { createHmac } from 'node:crypto';
import { GatewayAccounts } from '@retours/domain';
import { openPersistence } from '@retours/persistence';
import { shops } from './ground.js';
import type { Sent } from './load.js';
import { CREDENTIALS_KEYS } from './servers.js';

const SECRET = 'whsec_of_the_bench';
const credentials = { secretKey: 'sk_test_of_the_bench', webhookSecret: SECRET };

/** An event of Stripe's, which it tells once. */
const event = (k: number): string =>
  JSON.stringify({
    id: `evt_${process.pid}_${k}`,
    object: 'event',
    type: 'refund.updated',
    data: {
      object: {
        id: `re_${k}`,
        object: 'refund',
        amount: 1260,
        currency: 'eur',
        status: 'succeeded',
        payment_intent: `pi_${k}`,
        metadata: {},
      },
    },
  });

function signed(path: string, body: string): Sent {
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', SECRET).update(`${at}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` };
  return { method: 'POST', path, headers, body };
}

/** Opens an account at Stripe for each shop. @returns the k-th notification Stripe sends, from shop to shop, signed now. */
export async function stripeNotifications(appUrl: string): Promise<(k: number) => Sent> {
  const persistence = await openPersistence({ appUrl, poolSize: 2, credentialsKeys: CREDENTIALS_KEYS });
  try {
    const accounts = persistence.port(GatewayAccounts);
    const paths: string[] = [];
    for (const shop of shops) {
      const scope = { shop, actor: { kind: 'system', id: 'bench' } } as const;
      const { endpoint } = await accounts.save(scope, 'stripe', credentials, {});
      paths.push(`/v1/gateways/stripe/webhooks/${endpoint}`);
    }
    return (k) => signed(paths[k % paths.length], event(k));
  } finally {
    await persistence.close();
  }
}
