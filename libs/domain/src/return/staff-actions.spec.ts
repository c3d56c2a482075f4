import { given } from '../given.js';
import { changeReturnStatus } from './move.js';
import { returnSheet } from './sheet.js';
import { staffActions, type StaffActionName } from './staff-actions.js';
import type { Return } from './return.js';

const shop = given.aShop();
const offered = (request: Return, of = shop): StaffActionName[] =>
  staffActions(request, of)
    .filter(({ enabled }) => enabled)
    .map(({ name }) => name);
const always = ['change_status', 'override'];

describe('what staff can do with a return', () => {
  it('that waits for confirmation: let the goods be kept, or take them in early', () => {
    expect(offered(given.aRequestedReturn().result)).toEqual([...always, 'mark_returnless', 'receive_early']);
  });

  it('that waits for its package: receive it', () => {
    expect(offered(given.anAcceptedReturn().result)).toEqual([...always, 'mark_returnless', 'receive']);
  });

  it('that came in: refund it, while returns are switched on', () => {
    const { result } = given.aReceivedReturn();
    expect(offered(result)).toEqual([...always, 'refund']);
    expect(offered(result, given.aShop({ returnsEnabled: false }))).toEqual(always);
  });

  it('whose goods the customer keeps: refund it or expect them after all, and receive nothing', () => {
    const { order, result } = given.aRequestedReturn();
    const kept = changeReturnStatus(
      order,
      shop,
      result.number,
      { status: result.status, returnless: true },
      given.anOccasion(),
    );
    expect(offered(kept.result)).toEqual([...always, 'mark_returnless', 'refund']);
  });

  it('of two lines: take one off, and never the last', () => {
    const of = given.aDeliveredOrder({ lines: [given.aLine(), given.aLine({ id: 'l2' })] });
    const lines = [
      { lineId: 'l1', quantity: 1 },
      { lineId: 'l2', quantity: 1 },
    ];
    const { order, result } = given.aRequestedReturn(of, { lines });
    expect(offered(result)).toContain('remove_line');
    expect(returnSheet(result, order, shop).lines).toMatchObject([
      { lineId: 'l1', name: 'Mug', awaited: 1, coverable: 0, removable: true },
      { lineId: 'l2', removable: true },
    ]);
    expect(offered(given.aRequestedReturn().result)).not.toContain('remove_line');
  });
});
