import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { one, openShop, type MerchantShop } from '../given/open-shop.js';

describe('what the API offers staff to do with a return', () => {
  let shop: MerchantShop;
  let number: string;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
    const asked = { explanation: 'Too big', lines: one };
    number = (await shop.call('POST', `orders/${await shop.push()}/returns`, asked)).body.number;
  });
  afterAll(() => shop.close());

  async function offered(scopes: string): Promise<string[]> {
    const authorization = `Bearer ${await shop.tokenFor(scopes)}`;
    const { body } = await shop.call('GET', `returns/${number}`, undefined, { authorization });
    return (body.actions as { name: string; enabled: boolean }[])
      .filter(({ enabled }) => enabled)
      .map(({ name }) => name);
  }

  it('goes by what they may do, to the action', async () => {
    expect(await offered('returns:read')).toEqual(['cancel']);
    expect(await offered('returns:read returns:write')).toEqual([
      'cancel',
      'change_status',
      'mark_returnless',
    ]);
    expect(await offered('returns:read returns:override')).toEqual(['cancel', 'override', 'receive_early']);
  });

  it('names the goods, the customer and every status, without asking for more permissions', async () => {
    const authorization = `Bearer ${await shop.tokenFor('returns:read')}`;
    const { body } = await shop.call('GET', `returns/${number}`, undefined, { authorization });
    expect(body).toMatchObject({
      lines: [{ lineId: 'l1', sku: 'MUG-1', name: 'Mug', awaited: 1 }],
      customer: { id: 'c-42', firstName: 'Ada' },
    });
    expect(body.statuses).toHaveLength(6);
  });
});
