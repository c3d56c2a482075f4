import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  title: 'Retour',
  named: 'Retour {number}',
  order: 'Commande {reference}',
  slip: 'Obtenir le bon de retour (PDF)',
  lines: 'Produits',
  arrived:
    '{received, plural, one {# arrivé} other {# arrivés}}{missing, plural, =0 {} one {, # manquant} other {, # manquants}}',
  explanation: 'Votre explication',
  refunds: 'Remboursements',
  history: 'Historique',
  by: '{who, select, customer {vous} staff {la boutique} other {automatiquement}}',
  steps: {
    label: 'Avancement',
    names: {
      asked: 'Demandé',
      accepted: 'Accepté',
      sent: 'Envoyé',
      received: 'Reçu',
      refunded: 'Remboursé',
      closed: 'Clos sans remboursement',
      denied: 'Refusé',
      cancelled: 'Annulé',
    },
    now: {
      accepted: 'Réponse de la boutique',
      sent: 'À envoyer',
      refunded: 'Remboursement en préparation',
    },
    states: {
      done: '(fait)',
      now: '(attendu maintenant)',
      ahead: '(à venir)',
      stopped: '(s’arrête ici)',
    },
  },
  next: {
    title: 'Prochaine étape',
    waiting_for_confirmation:
      'La boutique examine votre demande. Sa réponse apparaîtra ici ; n’envoyez rien avant.',
    waiting_for_package:
      'Votre retour est accepté. Imprimez le bon de retour, glissez-le dans le colis avec les produits, puis envoyez-le.',
    kept: 'Votre retour est accepté et rien n’est à renvoyer : vous pouvez garder les produits.',
    package_received: 'Votre colis est arrivé. La boutique prépare votre remboursement.',
    return_denied: 'La boutique a refusé ce retour. Son message figure plus bas, sous « Historique ».',
    return_completed: 'Plus rien à faire : ce retour est terminé.',
    cancelled:
      'Ce retour a été annulé. Ses produits peuvent être retournés à nouveau tant que leur commande le permet.',
  },
  requested: {
    title: 'Votre demande est envoyée',
    arrived: 'La boutique a reçu votre demande',
    number: 'C’est le numéro de votre retour.',
    follow: 'Suivre ce retour',
    orders: 'Revenir à mes commandes',
  },
  cancel: {
    open: 'Annuler ce retour',
    title: 'Annuler le retour {number} ?',
    detail:
      'La boutique n’attendra plus ces produits. Vous pourrez refaire une demande tant que la commande le permet.',
    confirm: 'Annuler le retour',
  },
  refund: {
    made: 'Du {date}',
    statuses: {
      pending: 'En route vers vous',
      succeeded: 'Remboursé',
      awaiting_manual: 'La boutique prépare le paiement',
      failed: 'La boutique examine un problème de paiement',
      needs_review: 'La boutique examine un problème de paiement',
    },
    voucher: 'En bon de réduction :',
    slip: 'Avoir {number} (PDF)',
  },
} satisfies Translated<typeof en>;
