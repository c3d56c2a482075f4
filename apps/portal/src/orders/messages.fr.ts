import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Commandes',
  none: {
    title: 'Aucune commande',
    detail: 'Vos achats dans cette boutique apparaîtront ici, et pourront être retournés d’ici.',
  },
  order: 'Commande {reference}',
  placed: 'Passée le {date}',
  items: '{count, plural, one {# article} other {# articles}}',
  look: 'Voir la commande',
  return: 'Retourner des produits',
  returnable: {
    until: 'Retour possible jusqu’au {date}',
    always: 'Retour possible',
  },
  reasons: {
    returns_disabled: 'Cette boutique n’accepte pas de retours pour le moment',
    not_paid: 'Retour possible une fois la commande payée',
    not_shipped: 'Retour possible une fois la commande expédiée',
    window_closed: 'Le retour était possible jusqu’au {date}',
    nothing_returnable: 'Plus rien à retourner',
  },
} satisfies Translated<typeof en>;
