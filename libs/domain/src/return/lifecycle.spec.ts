import { given } from '../given.js';
import { RETURN_KINDS, type ReturnKind } from '../shop/statuses.js';
import { lifecycle, nextKinds } from './lifecycle.js';
import { changeReturnStatus, nextStatuses } from './move.js';
import type { Return } from './return.js';

/** The table of domain.md §4.3, written down once more. */
const NEXT: Record<ReturnKind, readonly ReturnKind[]> = {
  waiting_for_confirmation: ['waiting_for_package', 'return_denied', 'cancelled'],
  waiting_for_package: ['package_received', 'return_denied', 'cancelled'],
  package_received: ['return_completed', 'return_denied'],
  return_denied: ['waiting_for_confirmation'],
  return_completed: [],
  cancelled: [],
};
const shop = given.aShop();
const asked = given.aRequestedReturn();
const requestIn = (kind: ReturnKind, more: Partial<Return> = {}) => {
  const request: Return = { ...asked.result, kind, status: kind, ...more };
  return { request, order: { ...asked.order, returns: [request] } };
};
const move = ({ request, order }: ReturnType<typeof requestIn>, status: string, more = {}) =>
  changeReturnStatus(order, shop, request.number, { status, ...more }, given.anOccasion());

describe('the life of a return', () => {
  it.each(RETURN_KINDS.flatMap((from) => RETURN_KINDS.map((to) => [from, to] as const)))(
    'from %s to %s: as the table says',
    (from, to) => {
      const before = requestIn(from);
      if (from === to) return expect(move(before, to).result).toBe(before.request);
      if (NEXT[from].includes(to))
        return expect(move(before, to).result).toMatchObject({ kind: to, version: 2 });
      const refused = {
        code: 'TRANSITION_NOT_ALLOWED',
        data: { nextStatuses: nextStatuses(before.request, shop) },
      };
      expect(given.refusalOf(() => move(before, to))).toEqual(refused);
      expect([...refused.data.nextStatuses].sort()).toEqual([...NEXT[from]].sort());
    },
  );

  it('can reach every kind from its beginning, and ends in two', () => {
    const reached = new Set<ReturnKind>(['waiting_for_confirmation']);
    for (const kind of reached)
      for (const next of Object.keys(lifecycle[kind]) as ReturnKind[]) reached.add(next);
    expect([...reached].sort()).toEqual([...RETURN_KINDS].sort());
    expect(RETURN_KINDS.filter((kind) => Object.keys(lifecycle[kind]).length === 0)).toEqual([
      'return_completed',
      'cancelled',
    ]);
  });

  it('is completed without a package only when the customer keeps the goods', () => {
    expect(nextKinds(requestIn('waiting_for_confirmation').request)).not.toContain('return_completed');
    expect(nextKinds(requestIn('waiting_for_confirmation', { returnless: true }).request)).toContain(
      'return_completed',
    );
    const refunded = asked.result.lines.map((line) => ({ ...line, refunded: line.quantity }));
    expect(nextKinds(requestIn('waiting_for_package', { returnless: true }).request)).not.toContain(
      'return_completed',
    );
    expect(
      nextKinds(requestIn('waiting_for_package', { returnless: true, lines: refunded }).request),
    ).toContain('return_completed');
  });

  it('may be turned anywhere with an override and a written reason', () => {
    const done = requestIn('return_completed');
    expect(
      move(done, 'waiting_for_package', { override: true, note: 'Sent the wrong one' }).result,
    ).toMatchObject({ kind: 'waiting_for_package' });
    expect(given.refusalOf(() => move(done, 'waiting_for_package', { override: true, note: ' ' }))).toEqual({
      code: 'NOTE_REQUIRED',
      data: { field: 'note' },
    });
  });

  it('moves freely between two statuses of one kind', () => {
    const inspected = {
      code: 'inspected',
      kind: 'package_received' as const,
      names: { en: 'Inspected', fr: 'Contrôlé' },
      color: '#32CD32',
    };
    const withInspection = { ...shop, returnStatuses: [...shop.returnStatuses, inspected] };
    const { request, order } = requestIn('package_received');
    const there = changeReturnStatus(
      order,
      withInspection,
      request.number,
      { status: 'inspected' },
      given.anOccasion(),
    );
    expect(there.result).toMatchObject({ status: 'inspected', kind: 'package_received', receipts: [] });
    expect(
      changeReturnStatus(
        there.order,
        withInspection,
        request.number,
        { status: 'package_received' },
        given.anOccasion(),
      ).result.status,
    ).toBe('package_received');
  });
});
