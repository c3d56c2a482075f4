import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  app: 'Retours',
  overview: 'Vue d’ensemble',
  returns: 'Retours produits',
  orders: 'Commandes',
  refunds: 'Remboursements',
  creditSlips: 'Avoirs',
  vouchers: 'Bons d’achat',
  settings: 'Réglages',
} satisfies Translated<typeof en>;
