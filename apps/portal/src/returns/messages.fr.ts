import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Mes retours',
  none: {
    title: 'Aucun retour',
    detail: 'Pour retourner un produit, ouvrez la commande qui le contient.',
    action: 'Voir mes commandes',
  },
  about: '{count, plural, one {# article} other {# articles}} de la commande {order}, demandé le {date}',
} satisfies Translated<typeof en>;
