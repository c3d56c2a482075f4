import { fieldName } from './field-name.js';
import type { Texts } from './texts.js';
import { reasons, urlObjections, written } from './words.fr.js';

const list = (items: readonly string[]) => items.join(', ');
const line = (lineId?: string) => (lineId === undefined ? '' : ` de la ligne ${lineId}`);
const field = (name?: string) => (name === undefined ? '' : ` (${name})`);

export const french: Texts = {
  VALIDATION_FAILED: ({ errors }) => [
    'La requête est mal formée',
    `Corrigez ${list(errors.map(({ pointer, message }) => `${fieldName(pointer) || 'la requête'} : ${message}`))}.`,
  ],
  IDEMPOTENCY_KEY_REQUIRED: () => [
    'Une clé d’idempotence est nécessaire',
    'Envoyez un en-tête Idempotency-Key de votre choix, et le même si vous répétez cet appel.',
  ],
  CURSOR_INVALID: () => [
    'Le curseur n’est pas valable',
    'Reprenez tel quel le nextCursor de la page précédente, ou omettez-le pour partir du plus récent.',
  ],
  UNAUTHENTICATED: () => [
    'Une authentification est nécessaire',
    'Envoyez « Authorization: Bearer <jeton> » avec un jeton signé, émis pour cette API et non expiré.',
  ],
  FORBIDDEN: ({ scope }) => [
    'Accès interdit',
    scope === undefined
      ? 'Seuls les programmes de la même machine peuvent appeler cette adresse : utilisez une adresse de bouclage.'
      : `Vous n’avez pas le droit de faire cela (${scope}) : demandez-le à la personne qui gère vos accès.`,
  ],
  ROUTE_NOT_FOUND: () => [
    'Il n’y a rien ici',
    'Aucune route n’a cette méthode et ce chemin ; /docs les liste toutes.',
  ],
  PAYLOAD_TOO_LARGE: ({ maxBytes }) => [
    'Le contenu est trop volumineux',
    `${maxBytes} octets au plus par appel : envoyez moins, ou en plusieurs fois.`,
  ],
  UNSUPPORTED_MEDIA_TYPE: ({ expected }) => [
    'Ce type de contenu n’est pas accepté',
    `Envoyez le contenu en ${expected} et indiquez-le dans Content-Type.`,
  ],
  RATE_LIMITED: ({ retryAfter }) => [
    'Trop de requêtes',
    `La limite est atteinte : réessayez dans ${retryAfter} secondes.`,
  ],
  UNAVAILABLE: ({ retryAfter }) => [
    'Indisponible pour le moment',
    `Réessayez dans ${retryAfter} secondes ; répéter avec la même Idempotency-Key est sans danger.`,
  ],
  INTERNAL: () => [
    'Une erreur est survenue de notre côté',
    'Elle a été enregistrée ; réessayez, et citez le X-Request-Id de cette réponse si vous la signalez.',
  ],

  SHOP_UNKNOWN: ({ shop }) => [
    'Boutique inconnue',
    `Le jeton désigne la boutique ${shop}, absente de cette installation : créez-la, ou corrigez le jeton.`,
  ],
  ORDER_NOT_FOUND: ({ reference }) => [
    'Commande introuvable',
    `Vous n’avez pas de commande ${reference} : vérifiez sa référence.`,
  ],
  RETURN_NOT_FOUND: ({ number }) => [
    'Retour introuvable',
    `Vous n’avez pas de retour ${number} : vérifiez son numéro.`,
  ],
  REFUND_NOT_FOUND: ({ id }) => [
    'Remboursement introuvable',
    `Il n’y a pas de remboursement ${id} : vérifiez son identifiant.`,
  ],
  PAYMENT_NOT_FOUND: ({ paymentId }) => [
    'Paiement introuvable',
    `La commande n’a pas de paiement ${paymentId} : utilisez l’un des siens.`,
  ],
  PAYMENT_REFUND_NOT_FOUND: ({ id }) => [
    'Remboursement de paiement introuvable',
    `Il n’y a pas de remboursement de paiement ${id} : vérifiez son identifiant dans le remboursement.`,
  ],
  CREDIT_SLIP_NOT_FOUND: ({ number }) => [
    'Avoir introuvable',
    `Vous n’avez pas d’avoir ${number} : vérifiez son numéro.`,
  ],
  VOUCHER_NOT_FOUND: ({ voucher }) => [
    'Bon de réduction introuvable',
    `Aucun bon de réduction ${voucher} pour ce client : vérifiez son code.`,
  ],
  REDEMPTION_NOT_FOUND: ({ id }) => [
    'Utilisation introuvable',
    `Ce bon de réduction n’a pas d’utilisation ${id} : vérifiez son identifiant.`,
  ],
  STATUS_NOT_FOUND: ({ status }) => [
    'État introuvable',
    `La boutique n’a pas d’état ${status} : utilisez l’un des siens, ou ajoutez-le.`,
  ],
  WEBHOOK_ENDPOINT_NOT_FOUND: ({ id }) => [
    'L’adresse de notification est introuvable',
    `Il n’y a pas d’adresse de notification ${id} : vérifiez son identifiant.`,
  ],
  WEBHOOK_DELIVERY_NOT_FOUND: ({ id }) => [
    'L’envoi est introuvable',
    `Cette adresse de notification n’a pas d’envoi ${id} : vérifiez son identifiant.`,
  ],
  GATEWAY_NOT_FOUND: ({ gateway }) => [
    'Le prestataire de paiement est introuvable',
    `Aucun prestataire de paiement ne s’appelle ${gateway} ici : vérifiez son nom.`,
  ],

  TRANSITION_NOT_ALLOWED: ({ nextStatuses }) => [
    'Cet état ne peut pas suivre',
    nextStatuses.length > 0
      ? `D’ici, le retour peut passer à : ${list(nextStatuses)}.`
      : 'Le retour est clos et ne change plus d’état.',
  ],
  ORDER_LOCKED: ({ reference, lineId }) => [
    'La commande ne peut plus être modifiée',
    lineId === undefined
      ? `Un retour ou un remboursement existe pour la commande ${reference} : travaillez avec elle telle quelle.`
      : `Des unités de la ligne ${lineId} ont été annulées, demandées en retour ou remboursées : elle reste dans la commande ${reference}.`,
  ],
  ORDER_ALREADY_PAID: ({ reference }) => [
    'La commande est déjà payée',
    `De l’argent a été encaissé pour la commande ${reference} : faites plutôt un remboursement.`,
  ],
  ORDER_NOT_PAID: ({ reference }) => [
    'La commande n’est pas payée',
    `La commande ${reference} n’a aucun paiement à rendre : enregistrez d’abord le paiement, ou annulez les produits.`,
  ],
  ORDER_NOT_DELIVERED: ({ reference }) => [
    'La commande n’est pas livrée',
    `La commande ${reference} n’est pas arrivée chez son client : faites un remboursement standard, ou enregistrez d’abord la livraison.`,
  ],
  ORDER_ALREADY_DELIVERED: ({ reference }) => [
    'La commande est déjà livrée',
    `La commande ${reference} est arrivée chez son client : faites plutôt un retour.`,
  ],
  RETURNS_DISABLED: () => [
    'Les retours sont désactivés',
    'Activez les retours dans les réglages, ou faites un remboursement partiel.',
  ],
  STATUS_EXISTS: ({ status }) => [
    'Cet état existe déjà',
    `Le code ${status} est pris, ne serait-ce que par un état supprimé que des commandes ou des retours nomment encore : choisissez-en un autre, ou modifiez cet état.`,
  ],
  STATUS_IN_USE: ({ status, returns = [], count = 0, kind, field: setting }) => [
    'Cet état est utilisé',
    setting !== undefined
      ? `Les réglages des retours nomment ${status} (${setting}) : choisissez-y d’abord un autre état.`
      : kind !== undefined
        ? `${status} est le dernier état du type ${kind} : ajoutez d’abord un autre état de ce type.`
        : `Retours dans l’état ${status} : ${count} (${list(returns)}${count > returns.length ? ', …' : ''}). Faites-les d’abord passer à un autre état.`,
  ],
  PAYMENT_EXISTS: ({ paymentId }) => [
    'Ce paiement existe déjà',
    `Le paiement ${paymentId} est déjà enregistré avec d’autres montants : prenez un nouvel identifiant pour un autre paiement.`,
  ],
  SETTLEMENT_NOT_EXPECTED: ({ status }) => [
    'Il n’y a rien à régler',
    `Ce remboursement de paiement est à l’état ${status} ; seul celui qui attend une personne ou a échoué se règle à la main.`,
  ],
  RETRY_NOT_EXPECTED: ({ status }) => [
    'Il n’y a rien à relancer',
    `Ce remboursement de paiement est à l’état ${status} ; seul un échec peut être relancé.`,
  ],
  REVIEW_NOT_EXPECTED: ({ status }) => [
    'Il n’y a rien à décider',
    `Ce remboursement de paiement est à l’état ${status} ; seul celui qui est à vérifier attend une décision.`,
  ],
  LAST_LINE: ({ lineId }) => [
    'La dernière ligne doit rester',
    `La ligne ${lineId} est la seule qui reste : annulez plutôt le tout.`,
  ],
  RETURN_SLIP_NOT_AVAILABLE: ({ kind }) => [
    'Le bon de retour n’est pas disponible',
    kind === 'waiting_for_confirmation'
      ? 'Le bon de retour est disponible dès que le retour est accepté et attend son colis.'
      : 'Le bon de retour se glisse dans le colis : ce retour n’en attend plus.',
  ],
  VOUCHER_EXPIRED: ({ expiresAt }) => [
    'Le bon de réduction a expiré',
    `Il était valable jusqu’au ${expiresAt} : le client doit payer autrement.`,
  ],
  REDEMPTION_REVERSED: ({ id }) => [
    'Utilisation déjà annulée',
    `L’utilisation ${id} a déjà été recréditée sur le bon : il n’y a plus rien à rendre.`,
  ],
  CREDIT_SLIP_REVERSED: ({ number }) => [
    'L’avoir est déjà rectifié',
    `L’avoir ${number} le rectifie : un avoir ne l’est qu’une fois, et un avoir rectificatif jamais.`,
  ],
  WEBHOOK_ENDPOINT_LIMIT: ({ max }) => [
    'Il y a assez d’adresses de notification',
    `Une boutique en a ${max} au plus : supprimez-en une, ou modifiez-en une.`,
  ],
  WEBHOOK_ENDPOINT_DISABLED: ({ id }) => [
    'L’adresse de notification est désactivée',
    `Rien n’est envoyé à ${id} tant qu’elle n’est pas réactivée.`,
  ],
  IDEMPOTENCY_IN_PROGRESS: () => [
    'Le même appel est encore en cours',
    'Attendez une seconde, puis répétez-le avec la même Idempotency-Key pour obtenir sa réponse.',
  ],
  VERSION_CONFLICT: ({ version }) => [
    'Modifié entre-temps',
    `La version enregistrée est v${version} : relisez, puis refaites votre modification.`,
  ],

  PERIOD_INVALID: ({ max }) => [
    'Période invalide',
    `Donnez deux jours qui existent, le premier d’abord, ${max} jours au plus.`,
  ],
  LINE_REQUIRED: () => ['Une ligne est nécessaire', 'Indiquez au moins une ligne avec sa quantité.'],
  LINE_NOT_FOUND: ({ lineId }) => [
    'Ligne introuvable',
    `La ligne ${lineId} n’existe pas ou est citée deux fois : citez chaque ligne une seule fois.`,
  ],
  QUANTITY_INVALID: ({ lineId }) => [
    'La quantité n’est pas valable',
    `La quantité${line(lineId)} doit être un nombre entier d’au moins 1.`,
  ],
  QUANTITY_TOO_HIGH: ({ lineId, max, openReturns }) => [
    'La quantité est trop élevée',
    `La ligne ${lineId} permet ${max} au plus${openReturns?.length ? ` ; des retours ouverts retiennent le reste : ${list(openReturns)}` : ''}.`,
  ],
  NOT_RECEIVED: ({ lineId, max }) => [
    'Pas encore reçu',
    `Pour la ligne ${lineId}, ${max} sont reçus et remboursables : enregistrez une réception pour davantage.`,
  ],
  AMOUNT_INVALID: ({ lineId, field: name }) => [
    'Le montant n’est pas valable',
    `Le montant${line(lineId)}${field(name)} doit être un texte décimal comme "12.60", dans ses bornes, sans plus de décimales que sa devise.`,
  ],
  AMOUNT_TOO_HIGH: ({ lineId, field: name, max }) => [
    'Le montant est trop élevé',
    `Le montant${line(lineId)}${field(name)} peut être de ${max} au plus.`,
  ],
  NOTHING_TO_REFUND: () => [
    'Il n’y a rien à rembourser',
    'Demandez une quantité, les frais de port ou un geste commercial.',
  ],
  DOCUMENT_REQUIRED: () => [
    'Un document est nécessaire',
    'Demandez un avoir, un bon de réduction ou les deux.',
  ],
  EXPLANATION_REQUIRED: () => [
    'Une explication est nécessaire',
    'Dites en quelques mots pourquoi les produits reviennent.',
  ],
  EXPLANATION_TOO_LONG: ({ max }) => ['L’explication est trop longue', `Tenez-vous à ${max} caractères.`],
  NOTE_REQUIRED: ({ field: name }) => [
    'Un motif écrit est nécessaire',
    `Renseignez ${written[name] ?? name} ; ce texte est conservé avec la décision.`,
  ],
  ORDER_NOT_RETURNABLE: ({ reasons: why, deadline }) => [
    'La commande ne peut pas être retournée',
    `En effet, ${list(why.map((reason) => reasons[reason]))}${deadline ? ` (dernier moment : ${deadline})` : ''} ; adressez-vous à la boutique.`,
  ],
  ORDER_INCONSISTENT: ({ field: name }) => [
    'La commande n’est pas cohérente',
    `${name} ne s’accorde pas avec le reste de la commande : corrigez et renvoyez-la.`,
  ],
  POLICY_INVALID: () => ['Le réglage n’est pas valable', 'ce réglage n’accepte pas cette valeur'],
  MAIL_TEMPLATE_INVALID: ({ field, line, message }) => [
    'Le modèle de message contient une erreur',
    `Dans ${field}, ligne ${line} : ${message}.`,
  ],
  PAYMENT_SPLIT_INVALID: ({ max, paymentId }) => [
    'La répartition entre paiements n’est pas valable',
    paymentId === undefined
      ? `Les parts doivent totaliser ${max}.`
      : `Le paiement ${paymentId} peut rendre ${max} au plus, en une seule part.`,
  ],
  SIGNATURE_INVALID: () => [
    'La notification n’est pas crue',
    'Elle n’est pas signée avec le secret de ce compte, a été modifiée ou est trop ancienne : vérifiez le secret et renvoyez-la.',
  ],
  WEBHOOK_URL_FORBIDDEN: ({ reason }) => ['Cette adresse ne peut pas être appelée', urlObjections[reason]],
  IDEMPOTENCY_KEY_REUSED: () => [
    'La clé d’idempotence a servi à un autre appel',
    'Répétez exactement le même contenu avec cette clé, ou prenez une nouvelle clé.',
  ],
};
