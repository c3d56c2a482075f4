import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Bons de réduction et avoirs',
  vouchers: {
    title: 'Bons de réduction',
    none: 'Aucun bon de réduction. Si la boutique vous rembourse ainsi, son code apparaîtra ici.',
    left: '<remaining></remaining> restants sur <amount></amount>',
    states: {
      usable: 'À utiliser jusqu’au {date}',
      spent: 'Entièrement utilisé',
      expired: 'Expiré le {date}',
    },
  },
  slips: {
    title: 'Avoirs',
    none: 'Aucun avoir. Chaque remboursement qui en a un le dépose ici.',
    issued: 'Émis le {date}',
    order: 'Commande {reference}',
    reverses: 'Rectifie l’avoir {number}',
    reversedBy: 'Rectifié par l’avoir {number}',
  },
} satisfies Translated<typeof en>;
