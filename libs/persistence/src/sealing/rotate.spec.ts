import {
  GatewayAccounts,
  issueRefund,
  Orders,
  PaymentRefundClaims,
  Shops,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase } from '@retours/testkit';
import { migrate, newMasterKey, openPersistence, rotateCredentials, type Persistence } from '../index.js';
import { keyringOf } from './keyring.js';

const staff: Scope = { shop: 'shop-1', actor: { kind: 'staff', id: 's-1' } };
const KEYS = { secretKey: 'sk_live_canary' };

describe('master keys of credentials', () => {
  const [former, next] = [newMasterKey(), newMasterKey()];
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase(migrate);
  });
  afterAll(() => database.drop());

  const openWith = async <R>(
    credentialsKeys: string,
    ask: (accounts: GatewayAccounts, persistence: Persistence) => Promise<R>,
  ) => {
    const persistence = await openPersistence({ appUrl: database.appUrl, poolSize: 1, credentialsKeys });
    try {
      await persistence.port(Shops).create(staff.shop);
      return await ask(persistence.port(GatewayAccounts), persistence);
    } finally {
      await persistence.close();
    }
  };
  const save = (gateway: string) => (accounts: GatewayAccounts) =>
    accounts.save(staff, gateway, KEYS, { secretKey: { set: true } });
  const read = (gateway: string) => async (accounts: GatewayAccounts) =>
    (await accounts.find(staff.shop, gateway))?.account.credentials;

  it('are exchanged while accounts stay readable, addresses stay, and the former key is needed no more', async () => {
    const { endpoint } = await openWith(former, save('stripe'));
    await openWith(`${next},${former}`, save('mollie'));
    expect(await openWith(`${next},${former}`, read('stripe'))).toEqual(KEYS);
    await expect(openWith(next, read('stripe'))).rejects.toThrow('which is not here');

    expect(await rotateCredentials(database.ownerUrl, keyringOf(`${next},${former}`))).toBe(1);
    expect(await rotateCredentials(database.ownerUrl, keyringOf(next))).toBe(0);
    for (const gateway of ['stripe', 'mollie']) expect(await openWith(next, read(gateway))).toEqual(KEYS);
    expect((await openWith(next, (accounts) => accounts.show(staff, 'stripe')))!.endpoint).toBe(endpoint);
    await expect(openWith(former, read('stripe'))).rejects.toThrow('which is not here');
  });

  it('are not exchanged without the key that is in use: nothing is touched', async () => {
    const stranger = newMasterKey();
    await expect(rotateCredentials(database.ownerUrl, keyringOf(stranger))).rejects.toMatchObject({
      name: 'CredentialsLocked',
    });
    expect(await openWith(next, read('stripe'))).toEqual(KEYS);
  });

  it('that are not here keep no money from being claimed: its account is locked', async () => {
    const request = { kind: 'partial', goodwill: { amount: '5.00', reason: 'late' } } as const;
    const id = await openWith(next, async (accounts, persistence) => {
      await save('sandbox')(accounts);
      const orders = persistence.port(Orders);
      await orders.put(staff, 'A-1', () => ({ order: given.aPlacedOrder(), result: undefined }));
      const { value } = await orders.update(staff, { reference: 'A-1' }, (order, shop) =>
        issueRefund(order, shop, request, new Set(['sandbox']), given.anOccasion()),
      );
      return value.paymentRefunds[0].id;
    });
    const claim = await openWith(former, (_accounts, persistence) =>
      persistence.port(PaymentRefundClaims).claim(staff.shop, id, 60),
    );
    expect(claim).toMatchObject({ work: { id, status: 'sending' }, account: 'locked' });
  });
});
