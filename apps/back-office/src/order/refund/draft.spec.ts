import type { Refusal } from '@retours/web';
import type { Order } from '../order.js';
import { isEmpty, newDraft, refundBody, withMaximum } from './draft.js';

const order = {
  taxDisplay: 'tax_included',
  shipping: { taxIncl: '8.40', taxExcl: '7.00' },
  returns: [
    {
      number: 'RE-1',
      actions: [{ name: 'refund', enabled: true }],
      lines: [
        { lineId: 'l1', coverable: 1 },
        { lineId: 'l2', coverable: 0 },
      ],
    },
    { number: 'RE-2', actions: [], lines: [{ lineId: 'l1', coverable: 1 }] },
  ],
} as unknown as Order;

const sent = (changed: object, kind: 'partial' | 'return' | 'standard' = 'partial') =>
  JSON.parse(JSON.stringify(refundBody({ ...newDraft(order, kind), ...changed })));

describe('A refund as it is filled in', () => {
  it('begins with what came in for its return and was not refunded', () => {
    expect(newDraft(order, 'return', 'RE-1').units).toEqual({ l1: 1, l2: 0 });
  });

  it('begins empty for a return that may not be refunded', () => {
    expect(newDraft(order, 'return', 'RE-2').units).toEqual({});
  });

  it('begins with nothing chosen, a credit slip and no voucher', () => {
    expect(isEmpty(refundBody(newDraft(order, 'return')))).toBe(true);
    expect(sent({}, 'return')).toEqual({
      kind: 'return',
      lines: [],
      repayShipping: false,
      restock: true,
      creditSlip: true,
      voucher: false,
      discounts: 'prorate',
    });
  });

  it('sends amounts as they were typed, whichever comma was used', () => {
    const body = sent({ units: { l1: 1, l2: 0 }, amounts: { l1: '1 012,60' } });
    expect(body.lines).toEqual([{ lineId: 'l1', quantity: 1, amount: '1012.60' }]);
  });

  it('asks for shipping by an amount when partial, and for all that is left otherwise', () => {
    expect(sent({ repayShipping: true }).shippingAmount).toBe('8.40');
    expect(sent({ repayShipping: true }, 'standard')).toMatchObject({ repayShipping: true });
  });

  it('leaves out payments that give nothing back', () => {
    expect(sent({ split: { p1: '5,00', p2: '' } }).payments).toEqual([{ paymentId: 'p1', amount: '5.00' }]);
  });
});

describe('The most that is allowed', () => {
  const draft = { ...newDraft(order, 'partial'), units: { l1: 9 }, amounts: { l1: '99' } };
  const refused = (data: object) => withMaximum(draft, { data } as Refusal);

  it.each([
    [{ lineId: 'l1', max: 2 }, { units: { l1: 2 } }],
    [{ lineId: 'l1', max: '13.38' }, { amounts: { l1: '13.38' } }],
    [{ field: 'shippingAmount', max: '8.40' }, { shippingAmount: '8.40' }],
    [{ field: 'chosenAmount', max: '1.00' }, { chosenAmount: '1.00' }],
    [{ field: 'goodwill', max: '0.50' }, { goodwillAmount: '0.50' }],
  ])('told by %j goes where it was too much', (data, changed) => {
    expect(refused(data)).toEqual(changed);
  });

  it('is not offered where the refusal names no field of the form', () => {
    expect(refused({ max: '20.00' })).toBeUndefined();
    expect(refused({ lineId: 'l1' })).toBeUndefined();
  });
});
