import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Commandes',
  search: 'Recherche',
  searchHint: 'Référence, client, e-mail ou nom',
  status: 'État',
  anyStatus: 'Tous les états',
  columns: { reference: 'Commande', placed: 'Passée le', customer: 'Client', status: 'État', total: 'Total' },
  refundStatus: { partially_refunded: 'Partiellement remboursée', fully_refunded: 'Remboursée' },
  none: {
    title: 'Aucune commande',
    detail:
      'Votre boutique les envoie ici : transmettez une commande par PUT /v1/orders, ou importez un fichier.',
  },
  noMatch: {
    title: 'Aucune commande ne correspond',
    detail: 'Une référence se trouve par son début, un e-mail ou un nom en entier.',
    clear: 'Afficher toutes les commandes',
  },
} satisfies Translated<typeof en>;
