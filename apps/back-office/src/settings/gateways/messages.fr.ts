import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  paused: 'Ce compte est en pause',
  pausedDetail:
    'Le prestataire a refusé ses clés, et rien n’est envoyé tant qu’elles ne sont pas enregistrées de nouveau : {reason}.',
  notifications: 'Où il envoie ses notifications',
  notificationsDetail:
    'Donnez cette adresse à {gateway}, pour qu’il dise ce qu’un remboursement est devenu. Personne ne peut la deviner.',
  keys: 'Clés chez {gateway}',
  keysDetail: 'Enregistrer les remplace toutes. Les secrets sont chiffrés et plus jamais affichés.',
  set: 'Enregistré. Saisissez-le de nouveau pour enregistrer.',
  notSet: 'Pas enregistré.',
  remove: 'Retirer ce compte',
  removal: {
    title: 'Retirer le compte chez {gateway} ?',
    detail:
      'Ses clés sont oubliées, et rien ne peut plus être remboursé par lui tant qu’il n’y en a pas un nouveau.',
  },
  fields: {
    secretKey: 'Clé secrète',
    webhookSecret: 'Secret de signature du webhook',
    apiKey: 'Clé d’API',
    clientId: 'Identifiant client',
    clientSecret: 'Secret client',
    webhookId: 'Identifiant du webhook',
    merchantAccount: 'Compte marchand',
    hmacKey: 'Clé HMAC',
    livePrefix: 'Préfixe de production',
  },
} satisfies Translated<typeof en>;
