import { given } from '../given.js';
import { hasBeenDelivered, hasBeenPaid, hasBeenShipped } from '../order/predicates.js';
import { changeOrderStatus } from '../order/status.js';
import { statusOfKind } from './shop.js';
import { defaultOrderStatuses, defaultReturnStatuses, RETURN_KINDS } from './statuses.js';

/** The tables of domain.md §3.1 and §4.3 as they are written there. */
const ORDER_STATUSES = [
  ['awaiting_check_payment', 'Awaiting check payment', 'En attente de paiement par chèque', '#34209E', ''],
  ['payment_accepted', 'Payment accepted', 'Paiement accepté', '#3498D8', 'paid'],
  ['processing_in_progress', 'Processing in progress', 'En cours de préparation', '#3498D8', 'paid'],
  ['shipped', 'Shipped', 'Expédié', '#01B887', 'paid shipped'],
  ['delivered', 'Delivered', 'Livré', '#01B887', 'paid shipped delivered'],
  ['canceled', 'Canceled', 'Annulé', '#2C3E50', ''],
  ['refunded', 'Refunded', 'Remboursé', '#01B887', ''],
  ['payment_error', 'Payment error', 'Erreur de paiement', '#E74C3C', ''],
  ['on_backorder_paid', 'On backorder (paid)', 'En attente de réapprovisionnement (payé)', '#3498D8', 'paid'],
  ['awaiting_bank_wire', 'Awaiting bank wire payment', 'En attente de virement bancaire', '#34209E', ''],
  ['remote_payment_accepted', 'Remote payment accepted', 'Paiement à distance accepté', '#3498D8', 'paid'],
  [
    'on_backorder_unpaid',
    'On backorder (not paid)',
    'En attente de réapprovisionnement (non payé)',
    '#34209E',
    '',
  ],
  [
    'awaiting_cod_validation',
    'Awaiting Cash On Delivery validation',
    'En attente de paiement à la livraison',
    '#34209E',
    '',
  ],
] as const;
const RETURN_STATUSES = [
  ['waiting_for_confirmation', 'Waiting for confirmation', 'En attente de confirmation', '#4169E1'],
  ['waiting_for_package', 'Waiting for package', 'En attente du paquet', '#8A2BE2'],
  ['package_received', 'Package received', 'Paquet reçu', '#32CD32'],
  ['return_denied', 'Return denied', 'Retour refusé', '#DC143C'],
  ['return_completed', 'Return completed', 'Retour terminé', '#108510'],
  ['cancelled', 'Cancelled', 'Annulé', '#2C3E50'],
] as const;

describe('the statuses a shop starts with', () => {
  it('are thirteen order statuses, in this order', () => {
    expect(defaultOrderStatuses.map(({ code }) => code)).toEqual(ORDER_STATUSES.map(([code]) => code));
    expect(defaultOrderStatuses).toHaveLength(13);
  });

  it.each(ORDER_STATUSES)('%s: %s, %s, %s, flags: %s', (code, en, fr, color, flags) => {
    expect(defaultOrderStatuses.find((status) => status.code === code)).toEqual({
      code,
      names: { en, fr },
      color,
      paid: flags.includes('paid'),
      shipped: flags.includes('shipped'),
      delivered: flags.includes('delivered'),
    });
  });

  it('are six return statuses, one of each kind, whose code is the kind', () => {
    expect(defaultReturnStatuses.map(({ kind }) => kind)).toEqual(RETURN_KINDS);
    expect(defaultReturnStatuses).toEqual(
      RETURN_STATUSES.map(([kind, en, fr, color]) => ({ code: kind, kind, names: { en, fr }, color })),
    );
  });

  it('spell an order canceled and a return cancelled', () => {
    const codes = [...defaultOrderStatuses, ...defaultReturnStatuses].map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('cancel'))).toEqual(['canceled', 'cancelled']);
  });
});

describe('what a default status says about an order (D1)', () => {
  const order = given.aPlacedOrder({ payments: [], statusHistory: [] });
  const after = (status: string) =>
    changeOrderStatus(order, given.aShop(), { status }, given.anOccasion()).order;

  it('"processing in progress" means paid, and neither shipped nor delivered', () => {
    const processed = after('processing_in_progress');
    expect([hasBeenPaid(processed), hasBeenShipped(processed), hasBeenDelivered(processed)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('"delivered" is the only one that means the customer has the goods', () => {
    const delivering = defaultOrderStatuses.filter(({ code }) => hasBeenDelivered(after(code)));
    expect(delivering.map(({ code }) => code)).toEqual(['delivered']);
  });
});

describe('the status a rule moves a return to', () => {
  it("is the kind's own, else the first of that kind", () => {
    const asked = { ...defaultReturnStatuses[0], code: 'asked' };
    const shop = { ...given.aShop(), returnStatuses: [asked, ...defaultReturnStatuses] };
    expect(statusOfKind(shop, 'waiting_for_confirmation').code).toBe('waiting_for_confirmation');
    const without = { ...shop, returnStatuses: [asked, ...defaultReturnStatuses.slice(1)] };
    expect(statusOfKind(without, 'waiting_for_confirmation')).toEqual(asked);
  });

  it('is of that kind, even when the status named like it took another', () => {
    const denied = { ...defaultReturnStatuses[0], kind: 'return_denied' as const };
    const asked = { ...defaultReturnStatuses[0], code: 'asked' };
    const shop = { ...given.aShop(), returnStatuses: [denied, asked, ...defaultReturnStatuses.slice(1)] };
    expect(statusOfKind(shop, 'waiting_for_confirmation')).toEqual(asked);
  });
});
