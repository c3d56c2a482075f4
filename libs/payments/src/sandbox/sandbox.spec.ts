import { randomUUID } from 'node:crypto';
import { describePaymentGateway, freshDatabase } from '@retours/testkit';
import { Client, Pool } from 'pg';
import { SandboxGateway } from './sandbox.gateway.js';
import { SandboxLedger } from './sandbox.ledger.js';
import { sandboxMigrations } from './sandbox.migrations.js';

async function migrate(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const { up } of sandboxMigrations) await owner.query(up);
  } finally {
    await owner.end();
  }
}

async function openSandbox() {
  const database = await freshDatabase(migrate, 'sandbox_spec');
  const pool = new Pool({ connectionString: database.appUrl, max: 4 });
  const ledger = new SandboxLedger(pool);
  const close = async () => {
    await pool.end();
    await database.drop();
  };
  return { database, ledger, gateway: new SandboxGateway(ledger), close };
}

describePaymentGateway('sandbox', { lookUp: true, pending: true, list: true }, async () => {
  const { ledger, gateway, close } = await openSandbox();
  return {
    gateway,
    payments: {
      succeeds: 'pi_',
      declined: 'decline-',
      closed: 'decline-closed-',
      pending: 'pending-',
      callLost: 'timeout-',
      replyLost: 'lost-',
      troubled: 'lost-',
    },
    paidOut: async (shop, currency) =>
      (await ledger.refunded(shop)).find((sum) => sum.currency === currency)?.amount ??
      (0).toFixed(currency === 'JPY' ? 0 : 2),
    close,
  };
});

describe('the sandbox', () => {
  let sandbox: Awaited<ReturnType<typeof openSandbox>>;
  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.close());
  const refundOf = (gatewayReference: string) => ({
    key: randomUUID(),
    shop: 'shop-1',
    gatewayReference,
    amount: '12.60',
    currency: 'EUR',
  });

  it.each([
    ['decline-1', { type: 'failed', reason: 'declined', byHand: false }],
    ['decline-closed-1', { type: 'failed', reason: 'account_closed', byHand: true }],
    ['decline-expired-1', { type: 'failed', reason: 'card_expired', byHand: true }],
  ])('is steered by the reference %s', async (reference, said) => {
    expect(await sandbox.gateway.refund(refundOf(reference))).toEqual(said);
  });

  it('remembers a lost call when it is started anew', async () => {
    const refund = refundOf('timeout-1');
    expect((await sandbox.gateway.refund(refund)).type).toBe('unknown');
    const pool = new Pool({ connectionString: sandbox.database.appUrl, max: 1 });
    try {
      const later = new SandboxGateway(new SandboxLedger(pool));
      expect((await later.refund(refund)).type).toBe('succeeded');
    } finally {
      await pool.end();
    }
  });

  it('keeps books that the application cannot rewrite', async () => {
    const app = new Client({ connectionString: sandbox.database.appUrl });
    await app.connect();
    try {
      await sandbox.gateway.refund(refundOf('pi_1'));
      await expect(app.query('delete from sandbox.refunds')).rejects.toThrow(/permission denied/);
      await expect(app.query('update sandbox.refunds set amount = 1')).rejects.toThrow(/permission denied/);
    } finally {
      await app.end();
    }
  });

  it('tells what a shop really paid out, per currency and no other shop’s', async () => {
    const shop = `shop-${randomUUID()}`;
    await sandbox.gateway.refund({ ...refundOf('pi_1'), shop });
    await sandbox.gateway.refund({ ...refundOf('pi_2'), shop, amount: '0.40' });
    await sandbox.gateway.refund({ ...refundOf('pi_3'), shop, amount: '500', currency: 'JPY' });
    await sandbox.gateway.refund({ ...refundOf('decline-4'), shop });
    await sandbox.gateway.refund({ ...refundOf('pi_5'), shop: `${shop}-other` });
    expect(await sandbox.ledger.refunded(shop)).toEqual([
      { currency: 'EUR', amount: '13.00', count: 2 },
      { currency: 'JPY', amount: '500', count: 1 },
    ]);
  });
});
