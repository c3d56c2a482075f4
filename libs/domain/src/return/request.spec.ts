import { given } from '../given.js';
import { requestReturn, type ReturnRequest } from './request.js';

const order = given.aDeliveredOrder({
  lines: [given.aLine(), given.aLine({ id: 'l2' }), given.aLine({ id: 'gift', returnable: false })],
});
const good = {
  explanation: 'Too big',
  lines: [{ lineId: 'l1', quantity: 1 }],
} as const satisfies ReturnRequest;
const ask = (request: ReturnRequest, by = given.customer, at?: string) =>
  requestReturn(order, given.aShop(), request, given.anOccasion({ by, ...(at ? { at } : {}) }));
const refusal = (...asked: Parameters<typeof ask>) => given.refusalOf(() => ask(...asked));
const stranger = { kind: 'customer', id: 'c-1' } as const;
const TOO_LATE = '2027-01-01T00:00:00.000Z';

describe('asking for a return', () => {
  it('reserves the units, waits for confirmation and tells the merchant', () => {
    const {
      order: after,
      result,
      events,
      draws,
    } = ask({
      ...good,
      lines: [
        { lineId: 'l1', quantity: 2 },
        { lineId: 'l2', quantity: 1 },
      ],
    });
    expect(after.lines.map(({ reserved }) => reserved)).toEqual([2, 1, 0]);
    expect(result).toMatchObject({
      kind: 'waiting_for_confirmation',
      customerId: 'c-42',
      requestedAt: '2026-03-10T10:00:00.000Z',
      version: 1,
      returnless: false,
    });
    expect(result.history).toMatchObject([
      { from: null, to: 'waiting_for_confirmation', by: 'c-42', byKind: 'customer' },
    ]);
    expect(events).toMatchObject([{ type: 'return.requested', data: { returnNumber: result.number } }]);
    expect(draws).toEqual([{ series: 'RE-2026-', placeholder: result.number }]);
  });

  it("is numbered by the year it is in the shop's own place", () => {
    const shop = given.aShop({ returnWindowDays: 0, returnNumberPrefix: 'RMA' });
    expect(
      requestReturn(order, shop, good, given.anOccasion({ at: '2026-12-31T23:30:00.000Z' })).draws,
    ).toMatchObject([{ series: 'RMA-2027-' }]);
  });

  it.each<[string, Parameters<typeof ask>, unknown]>([
    ['no line', [{ explanation: '', lines: [] }, stranger], { code: 'LINE_REQUIRED', data: {} }],
    [
      'a quantity that is none, before whose order it is',
      [
        {
          lines: [
            { lineId: 'l1', quantity: 1 },
            { lineId: 'none', quantity: 0 },
          ],
        },
        stranger,
      ],
      { code: 'QUANTITY_INVALID', data: { lineId: 'none' } },
    ],
    [
      'half a unit',
      [{ ...good, lines: [{ lineId: 'l1', quantity: 0.5 }] }],
      { code: 'QUANTITY_INVALID', data: { lineId: 'l1' } },
    ],
    [
      "another customer's order, before the window",
      [good, stranger, TOO_LATE],
      { code: 'ORDER_NOT_FOUND', data: { reference: 'A-1' } },
    ],
    [
      'the window, before the explanation',
      [{ ...good, explanation: '' }, given.customer, TOO_LATE],
      {
        code: 'ORDER_NOT_RETURNABLE',
        data: { reasons: ['window_closed'], deadline: '2026-03-18T22:59:59.999Z' },
      },
    ],
    [
      'a blank explanation, before unknown lines',
      [{ explanation: ' \n', lines: [{ lineId: 'none', quantity: 1 }] }],
      { code: 'EXPLANATION_REQUIRED', data: {} },
    ],
    [
      'an explanation of 4,001 characters',
      [{ explanation: '😀'.repeat(4001), lines: [{ lineId: 'none', quantity: 1 }] }],
      { code: 'EXPLANATION_TOO_LONG', data: { max: 4000 } },
    ],
    [
      'an unknown line, before the quantity of another',
      [
        {
          ...good,
          lines: [
            { lineId: 'l1', quantity: 9 },
            { lineId: 'none', quantity: 1 },
          ],
        },
      ],
      { code: 'LINE_NOT_FOUND', data: { lineId: 'none' } },
    ],
    [
      'a line named twice',
      [
        {
          ...good,
          lines: [
            { lineId: 'l1', quantity: 1 },
            { lineId: 'l1', quantity: 1 },
          ],
        },
      ],
      { code: 'LINE_NOT_FOUND', data: { lineId: 'l1' } },
    ],
    [
      'more than was bought',
      [{ ...good, lines: [{ lineId: 'l1', quantity: 3 }] }],
      { code: 'QUANTITY_TOO_HIGH', data: { lineId: 'l1', max: 2, openReturns: [] } },
    ],
    [
      'what may not be returned',
      [{ ...good, lines: [{ lineId: 'gift', quantity: 1 }] }],
      { code: 'QUANTITY_TOO_HIGH', data: { lineId: 'gift', max: 0, openReturns: [] } },
    ],
  ])('is refused for %s', (_, asked, expected) => expect(refusal(...asked)).toEqual(expected));

  it('takes an explanation of exactly 4,000 characters', () =>
    expect(refusal({ ...good, explanation: '😀'.repeat(4000) })).toBeUndefined());

  it('names the open requests that hold the units', () => {
    const first = given.aRequestedReturn(given.aDeliveredOrder());
    const more = given.refusalOf(() =>
      given.aRequestedReturn(first.order, { lines: [{ lineId: 'l1', quantity: 2 }] }),
    );
    expect(more).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l1', max: 1, openReturns: [first.result.number] },
    });
  });

  it('is done by staff for a customer who phoned', () =>
    expect(ask(good, given.staff).result).toMatchObject({
      customerId: 'c-42',
      history: [{ byKind: 'staff' }],
    }));

  it('cannot be overridden by a customer', () => {
    expect(refusal({ ...good, override: true, note: 'please' }, given.customer, TOO_LATE)?.code).toBe(
      'ORDER_NOT_RETURNABLE',
    );
  });

  it('may be overridden by staff who write down why: window and switch are waived, the units are not', () => {
    const late = (request: ReturnRequest) => () =>
      requestReturn(
        order,
        given.aShop({ returnsEnabled: false }),
        request,
        given.anOccasion({ at: TOO_LATE }),
      );
    expect(given.refusalOf(late({ ...good, override: true }))).toEqual({
      code: 'NOTE_REQUIRED',
      data: { field: 'note' },
    });
    expect(late({ ...good, override: true, note: 'Promised by phone' })().result.history).toMatchObject([
      { override: true, note: 'Promised by phone' },
    ]);
    const tooMany = {
      ...good,
      lines: [{ lineId: 'l1', quantity: 3 }],
      override: true,
      note: 'Promised by phone',
    };
    expect(given.refusalOf(late(tooMany))).toMatchObject({ code: 'QUANTITY_TOO_HIGH', data: { max: 2 } });
  });
});
