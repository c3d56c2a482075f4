import type { Schemas } from '../api.js';
import { newSince, storyOf } from './story.js';

type Return = Schemas['MerchantReturnView'];

const moved = (at: string, to: string, by = 's-1') => ({
  id: `moved ${at}`,
  at,
  by,
  byKind: 'staff',
  from: 'waiting_for_confirmation',
  to,
  note: null,
  internalNote: null,
  override: false,
});
const receipt = (id: string, at: string, more: Partial<Schemas['ReceiptView']> = {}) => ({
  id,
  lineId: 'l1',
  quantity: 1,
  condition: 'as_new' as const,
  note: null,
  at,
  by: 's-2',
  ...more,
});
const NINE = '2026-03-10T09:00:00.000Z';
const TEN = '2026-03-10T10:00:00.000Z';
const aReturn = (told: Partial<Return>): Return => ({
  number: 'RE-2026-000001',
  orderReference: 'A-1',
  customerId: 'c-1',
  customer: { id: 'c-1', email: null, firstName: 'Ada', lastName: 'L', locale: 'fr' },
  explanation: 'Too big',
  returnless: false,
  requestedAt: NINE,
  status: {
    code: 'package_received',
    kind: 'package_received',
    name: 'Package received',
    names: { en: 'Package received', fr: 'Paquet reçu' },
    color: '#32CD32',
  },
  statuses: [],
  nextStatuses: [],
  actions: [],
  lines: [],
  receipts: [],
  history: [],
  refunds: [],
  ...told,
});

describe('The story of a return', () => {
  it('tells the latest first, and what a package led to above the package', () => {
    const told = aReturn({
      history: [moved(NINE, 'waiting_for_package'), moved(TEN, 'package_received')],
      receipts: [receipt('r1', TEN)],
    });
    expect(storyOf(told).map(({ what, at }) => [what, at])).toEqual([
      ['moved', TEN],
      ['received', TEN],
      ['moved', NINE],
    ]);
  });

  it('tells of a package once, with every line of it and each note once', () => {
    const chipped = { note: 'chipped' };
    const told = aReturn({
      receipts: [receipt('r1', NINE), receipt('r2', TEN, chipped), receipt('r3', TEN, chipped)],
    });
    expect(storyOf(told)).toMatchObject([
      { receipts: [{ id: 'r2' }, { id: 'r3' }], by: 's-2', notes: [{ text: 'chipped', for: 'staff' }] },
      { receipts: [{ id: 'r1' }], notes: [] },
    ]);
  });

  it('keeps apart what the customer reads and what colleagues read', () => {
    const said = { note: 'Thank you', internalNote: 'regular' };
    const [entry] = storyOf(aReturn({ history: [{ ...moved(NINE, 'waiting_for_package'), ...said }] }));
    expect(entry?.notes).toEqual([
      { text: 'Thank you', for: 'customer' },
      { text: 'regular', for: 'staff' },
    ]);
  });

  it('knows what a colleague did since it was last looked at', () => {
    const before = aReturn({ history: [moved(NINE, 'waiting_for_package')] });
    const now = { ...before, receipts: [receipt('r1', TEN)] };
    expect(newSince(before, now)).toMatchObject([{ what: 'received', by: 's-2' }]);
    expect(newSince(now, now)).toEqual([]);
  });
});
