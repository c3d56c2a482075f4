import type { MailName } from '@retours/domain';
import * as blocks from './blocks.js';
import { address, quote, when, type Block, type Standard } from './blocks.js';

/** French puts a space before these signs, and a line never breaks there. */
const typeset = (words: string): string => words.replace(/ (?=[:;!?](?!=))/g, '\u00a0');
const p = (words: string) => blocks.p(typeset(words));
const each = (things: string, words: string) => blocks.each(things, typeset(words));
const itemWhen = (condition: string, words: string) => blocks.itemWhen(condition, typeset(words));
const { list } = blocks;

const hello = p('Bonjour{% if customer.firstName %} {{ customer.firstName }}{% endif %},');
const goodbye = [p('Bien cordialement,'), p('{{ shop.name }}')];
const toCustomer = (subject: string, ...words: readonly Block[]): Standard => ({
  subject,
  blocks: [hello, ...words, ...goodbye],
});
const goods = list(each('line in return.lines', '{{ line.quantity }} × {{ line.name }}'));

/** The standard mails in French. */
export const french: Readonly<Record<MailName, Standard>> = {
  return_requested: toCustomer(
    'Votre demande de retour {{ return.number }}',
    p(
      'Nous avons bien reçu votre demande {{ return.number }} du {{ return.requestedOn }}. Vous souhaitez nous retourner, pour la commande {{ order.reference }} :',
    ),
    goods,
    p('Votre message :'),
    quote('return.explanation'),
    p('Nous l’étudions et vous répondrons par e-mail. Merci de ne rien nous renvoyer avant notre réponse.'),
  ),
  return_accepted: toCustomer(
    'Votre retour {{ return.number }} est accepté',
    p('Votre retour {{ return.number }} pour la commande {{ order.reference }} est accepté.'),
    when('return.note', p('Un mot de notre part :'), quote('return.note')),
    when('return.returnless', p('Vous pouvez garder les articles : il n’y a rien à nous renvoyer.')),
    when(
      'return.returnless == false',
      p('Merci d’emballer avec soin :'),
      goods,
      when(
        'shop.returnAddress.size > 0',
        p('et de les envoyer à l’adresse suivante :'),
        address('shop.returnAddress'),
      ),
      when('shop.returnInstructions != ""', quote('shop.returnInstructions')),
      when(
        'return.slipAttached',
        p('Votre bon de retour est joint à ce message : imprimez-le et glissez-le dans le colis.'),
      ),
    ),
  ),
  return_denied: toCustomer(
    'Réponse à votre demande de retour {{ return.number }}',
    p(
      'Nous sommes au regret de ne pas pouvoir accepter votre demande de retour {{ return.number }} du {{ return.requestedOn }} pour la commande {{ order.reference }}.',
    ),
    when('return.note', p('Le motif de ce refus :'), quote('return.note')),
    p('Si vous avez une question, répondez simplement à ce message.'),
  ),
  package_received: toCustomer(
    'Nous avons reçu votre colis (retour {{ return.number }})',
    p(
      'Votre colis pour le retour {{ return.number }} de la commande {{ order.reference }} nous est bien parvenu :',
    ),
    list(each('line in return.lines', '{{ line.received }} sur {{ line.quantity }} × {{ line.name }}')),
    when('return.note', p('Un mot de notre part :'), quote('return.note')),
    p('Nous vérifions son contenu et reviendrons vers vous au sujet de votre remboursement.'),
  ),
  refunded: toCustomer(
    'Votre remboursement pour la commande {{ order.reference }}',
    when('return', p('Ce message fait suite à votre retour {{ return.number }}.')),
    p(
      'Nous vous avons crédité de {{ refund.total }}, taxes comprises, pour la commande {{ order.reference }} :',
    ),
    list(
      each('line in refund.lines', '{{ line.quantity }} × {{ line.name }} : {{ line.amount }}'),
      itemWhen('refund.shipping', 'Frais de port : {{ refund.shipping }}'),
      itemWhen('refund.goodwill', 'Geste commercial : {{ refund.goodwill }}'),
    ),
    when('refund.reason', p('Motif : {{ refund.reason }}')),
    when(
      'refund.moneyBack',
      p('Nous vous rendons {{ refund.moneyBack }} :'),
      list(
        each(
          'way in refund.automatic',
          '{{ way.amount }} automatiquement, par le moyen de paiement d’origine ({{ way.method }}) ; votre banque peut demander quelques jours ouvrés.',
        ),
        each(
          'way in refund.byHand',
          '{{ way.amount }} envoyés par nos soins (paiement d’origine : {{ way.method }}).',
        ),
      ),
    ),
    when(
      'refund.voucher',
      p('Votre bon de réduction : {{ refund.voucher.code }}'),
      p(
        'Il vaut {{ refund.voucher.amount }}{% unless refund.voucher.taxIncluded %} hors taxes{% endunless %} et reste valable jusqu’au {{ refund.voucher.expiresOn }}. Ce que vous n’utilisez pas en une fois reste à vous.',
      ),
    ),
    when(
      'refund.notCollected',
      p(
        '{{ refund.notCollected }} de ce crédit n’avaient pas encore été payés : rien n’est versé pour cette part, elle réduit ce qui reste à payer.',
      ),
    ),
    when('refund.creditSlipNumber', p('Votre avoir porte le numéro {{ refund.creditSlipNumber }}.')),
  ),
  merchant_new_request: {
    subject: 'Nouvelle demande de retour {{ return.number }} (commande {{ order.reference }})',
    blocks: [
      p('Bonjour,'),
      p(
        '{{ customer.name | default: "Un client" }} demande le retour {{ return.number }} pour la commande {{ order.reference }} du {{ order.placedOn }} :',
      ),
      list(each('line in return.lines', '{{ line.quantity }} × {{ line.name }} ({{ line.sku }})')),
      p('Son explication :'),
      quote('return.explanation'),
      p('La demande attend votre confirmation.'),
    ],
  },
};
