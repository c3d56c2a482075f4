import type { Translated } from './policy.js';

/** What a status says about an order. A history entry keeps a copy: re-flagging never changes the past (D1). */
export type OrderFlags = Readonly<{ paid: boolean; shipped: boolean; delivered: boolean }>;
export type OrderStatus = Readonly<{ code: string; names: Translated; color: string }> & OrderFlags;

export const RETURN_KINDS = [
  'waiting_for_confirmation',
  'waiting_for_package',
  'package_received',
  'return_denied',
  'return_completed',
  'cancelled',
] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];
export type ReturnStatus = Readonly<{ code: string; kind: ReturnKind; names: Translated; color: string }>;

const none: OrderFlags = { paid: false, shipped: false, delivered: false };
const paid: OrderFlags = { ...none, paid: true };
const orderStatus = (
  code: string,
  en: string,
  fr: string,
  color: string,
  flags: OrderFlags,
): OrderStatus => ({ code, names: { en, fr }, color, ...flags });

const BLUE = '#34209E';
const SKY = '#3498D8';
const GREEN = '#01B887';

/** The thirteen order statuses a new shop starts with (domain.md §3.1). */
export const defaultOrderStatuses: readonly OrderStatus[] = [
  orderStatus(
    'awaiting_check_payment',
    'Awaiting check payment',
    'En attente de paiement par chèque',
    BLUE,
    none,
  ),
  orderStatus('payment_accepted', 'Payment accepted', 'Paiement accepté', SKY, paid),
  orderStatus('processing_in_progress', 'Processing in progress', 'En cours de préparation', SKY, paid),
  orderStatus('shipped', 'Shipped', 'Expédié', GREEN, { ...paid, shipped: true }),
  orderStatus('delivered', 'Delivered', 'Livré', GREEN, { paid: true, shipped: true, delivered: true }),
  orderStatus('canceled', 'Canceled', 'Annulé', '#2C3E50', none),
  orderStatus('refunded', 'Refunded', 'Remboursé', GREEN, none),
  orderStatus('payment_error', 'Payment error', 'Erreur de paiement', '#E74C3C', none),
  orderStatus(
    'on_backorder_paid',
    'On backorder (paid)',
    'En attente de réapprovisionnement (payé)',
    SKY,
    paid,
  ),
  orderStatus(
    'awaiting_bank_wire',
    'Awaiting bank wire payment',
    'En attente de virement bancaire',
    BLUE,
    none,
  ),
  orderStatus('remote_payment_accepted', 'Remote payment accepted', 'Paiement à distance accepté', SKY, paid),
  orderStatus(
    'on_backorder_unpaid',
    'On backorder (not paid)',
    'En attente de réapprovisionnement (non payé)',
    BLUE,
    none,
  ),
  orderStatus(
    'awaiting_cod_validation',
    'Awaiting Cash On Delivery validation',
    'En attente de paiement à la livraison',
    BLUE,
    none,
  ),
];

const returnStatus = (kind: ReturnKind, en: string, fr: string, color: string): ReturnStatus => ({
  code: kind,
  kind,
  names: { en, fr },
  color,
});

/** The six return statuses a new shop starts with, one of each kind (domain.md §4.3). */
export const defaultReturnStatuses: readonly ReturnStatus[] = [
  returnStatus(
    'waiting_for_confirmation',
    'Waiting for confirmation',
    'En attente de confirmation',
    '#4169E1',
  ),
  returnStatus('waiting_for_package', 'Waiting for package', 'En attente du paquet', '#8A2BE2'),
  returnStatus('package_received', 'Package received', 'Paquet reçu', '#32CD32'),
  returnStatus('return_denied', 'Return denied', 'Retour refusé', '#DC143C'),
  returnStatus('return_completed', 'Return completed', 'Retour terminé', '#108510'),
  returnStatus('cancelled', 'Cancelled', 'Annulé', '#2C3E50'),
];
