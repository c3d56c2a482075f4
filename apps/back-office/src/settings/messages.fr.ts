import type { Translated } from '@retours/web';
import type en from './messages.en.js';
import audit from './audit/messages.fr.js';
import gateways from './gateways/messages.fr.js';
import letterhead from './letterhead/messages.fr.js';
import mails from './mails/messages.fr.js';
import webhooks from './webhooks/messages.fr.js';
import policy from './policy/messages.fr.js';
import statuses from './statuses/messages.fr.js';

export default {
  title: 'Réglages',
  all: 'Tous les réglages',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  readOnly: 'Vous pouvez consulter ces réglages, pas les modifier.',
  notYours: {
    title: 'Ces réglages ne vous sont pas ouverts',
    detail: 'Adressez-vous à qui dirige la boutique : cette personne peut les modifier ou vous les ouvrir.',
  },
  pages: {
    policy: {
      title: 'Politique de retour',
      detail: 'Activation, nombre de jours, montants, numéros et documents.',
    },
    'order-statuses': {
      title: 'États de commande',
      detail: 'Noms, couleurs, ordre, et ce qui compte comme payé ou livré.',
    },
    'return-statuses': {
      title: 'États de retour',
      detail: 'Noms, couleurs et ordre des étapes d’un retour.',
    },
    mails: { title: 'E-mails', detail: 'Qui les envoie, qui est prévenu, et ce qu’ils disent.' },
    letterhead: { title: 'En-tête', detail: 'Nom, adresse et logo des documents et des e-mails.' },
    webhooks: { title: 'Webhooks', detail: 'Prévenir vos propres systèmes de ce qui se passe ici.' },
    gateways: { title: 'Prestataires de paiement', detail: 'Les comptes par lesquels l’argent est rendu.' },
    audit: { title: 'Journal', detail: 'Qui a fait quoi, et quand.' },
  },
  mailNames: {
    return_requested: 'Retour demandé',
    return_accepted: 'Retour accepté',
    return_denied: 'Retour refusé',
    package_received: 'Paquet reçu',
    refunded: 'Remboursé',
    merchant_new_request: 'Nouvelle demande, pour la boutique',
  },
  audit,
  gateways,
  letterhead,
  mails,
  policy,
  statuses,
  webhooks,
} satisfies Translated<typeof en>;
