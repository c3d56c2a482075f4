import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Commande',
  named: 'Commande {reference}',
  placed: 'Passée le {date}',
  lines: 'Produits',
  return: 'Retourner des produits',
  some: '{count, plural, one {# sur {of, number} peut être retourné} other {# sur {of, number} peuvent être retournés}}',
  reasons: {
    virtual: 'Un produit numérique ne se retourne pas',
    not_returnable: 'Ce produit ne peut pas être retourné',
    in_return: 'Déjà dans un retour',
    returned: 'Déjà retourné',
    refunded: 'Déjà remboursé',
    cancelled: 'A été annulé',
  },
  shipping: 'Livraison',
  discount: 'Remise {code}',
  total: 'Total',
  returns: 'Retours de cette commande',
} satisfies Translated<typeof en>;
