import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Retourner des produits',
  of: 'De la <order>commande {reference}</order>',
  closed: 'Ces produits ne peuvent pas être retournés pour le moment',
  lines: 'Quels produits retournez-vous ?',
  quantity: {
    of: 'Quantité : {name}',
    less: 'Un de moins',
    more: 'Un de plus',
    max: 'sur {max, number}',
  },
  explanation: {
    label: 'Pourquoi les retournez-vous ?',
    description: 'Quelques mots pour la boutique. Choisissez ce qui convient, ou écrivez-le.',
    count: '{count, number} / {max, number}',
    tooLong: 'Tenez-vous à {max, number} caractères.',
    phrases: {
      label: 'Raisons au choix',
      big: 'Trop grand',
      small: 'Trop petit',
      damaged: 'Arrivé abîmé',
      different: 'Pas conforme à la description',
      mind: 'J’ai changé d’avis',
    },
  },
  missing: {
    lines: 'Cochez au moins un produit.',
    explanation: 'Dites à la boutique, en quelques mots, pourquoi.',
  },
  review: {
    go: 'Vérifier la demande',
    title: 'Vérifiez votre demande',
    lines: 'À retourner',
    explanation: 'Votre explication',
    next: 'La boutique examine d’abord votre demande. N’envoyez rien avant son accord.',
    send: 'Envoyer la demande',
    change: 'Modifier',
  },
} satisfies Translated<typeof en>;
