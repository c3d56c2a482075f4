import { stepsOf } from './steps.js';

type Return = Parameters<typeof stepsOf>[0];
type Kind = Return['status']['kind'];

const statusOf = (kind: Kind) => ({
  kind,
  code: kind,
  names: { en: '', fr: '' },
  name: '',
  color: '#000000',
});
const cameThrough = (kinds: readonly Kind[]): Return['history'] =>
  kinds.map((kind, index) => ({
    id: `${index}`,
    at: `2026-03-1${index}T10:00:00.000Z`,
    by: 'somebody',
    byKind: 'staff',
    from: null,
    to: kind,
    note: null,
    override: false,
    status: statusOf(kind),
  }));
const aRefund = (status: Return['refunds'][number]['status']) =>
  ({ status, createdAt: '2026-03-20T10:00:00.000Z' }) as Return['refunds'][number];
const aReturn = (kinds: readonly Kind[], more: Partial<Return> = {}): Return => ({
  status: statusOf(kinds.at(-1)!),
  returnless: false,
  requestedAt: '2026-03-10T10:00:00.000Z',
  history: cameThrough(kinds),
  refunds: [],
  ...more,
});
const told = (request: Return) => stepsOf(request).map(({ name, state }) => `${name} ${state}`);

const asked = ['waiting_for_confirmation'] as const;
const accepted = [...asked, 'waiting_for_package'] as const;
const received = [...accepted, 'package_received'] as const;
const completed = [...received, 'return_completed'] as const;

describe('The steps of a return', () => {
  it('wait for the shop, for the package, then for the refund', () => {
    expect(told(aReturn(asked))).toEqual([
      'asked done',
      'accepted now',
      'sent ahead',
      'received ahead',
      'refunded ahead',
    ]);
    expect(told(aReturn(accepted)).slice(1, 4)).toEqual(['accepted done', 'sent now', 'received ahead']);
    expect(told(aReturn(received)).slice(2)).toEqual(['sent done', 'received done', 'refunded now']);
  });

  it('are all made once every refund has arrived, not before', () => {
    const refunds = [aRefund('succeeded'), aRefund('awaiting_manual')];
    expect(told(aReturn(completed, { refunds })).at(-1)).toBe('refunded now');
    expect(told(aReturn(completed, { refunds: [aRefund('succeeded')] })).at(-1)).toBe('refunded done');
  });

  it('say when each was made', () => {
    const dates = stepsOf(aReturn(received)).map(({ at }) => at?.slice(0, 10) ?? null);
    expect(dates).toEqual(['2026-03-10', '2026-03-11', null, '2026-03-12', null]);
  });

  it('send nothing where the goods may be kept', () => {
    expect(told(aReturn(accepted, { returnless: true }))).toEqual([
      'asked done',
      'accepted done',
      'refunded now',
    ]);
  });

  it('end with the refusal, after whatever had been reached', () => {
    expect(told(aReturn([...received, 'return_denied']))).toEqual([
      'asked done',
      'accepted done',
      'received done',
      'denied stopped',
    ]);
    expect(told(aReturn([...asked, 'cancelled']))).toEqual(['asked done', 'cancelled stopped']);
  });

  it('do not promise a refund to what was closed without one', () => {
    expect(told(aReturn(completed)).at(-1)).toBe('closed done');
  });
});
