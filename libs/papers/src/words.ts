import type { PaperLanguage } from '@retours/domain';

const en = {
  creditSlip: 'Credit slip',
  reversal: 'Reversal of a credit slip',
  returnSlip: 'Return slip',
  date: 'Date',
  requestedOn: 'Requested on',
  order: 'Order',
  invoice: 'Invoice',
  reverses: 'Reversal of',
  reversedBy: 'This credit slip was reversed by',
  customer: 'Customer',
  sendTo: 'Send the package to',
  item: 'Item',
  reference: 'Reference',
  quantity: 'Qty',
  unitPriceTaxExcl: 'Unit price excl.\u00a0tax',
  unitPriceTaxIncl: 'Unit price incl.\u00a0tax',
  rate: 'VAT',
  totalTaxExcl: 'Total excl.\u00a0tax',
  totalTaxIncl: 'Total incl.\u00a0tax',
  base: 'Amount excl.\u00a0tax',
  tax: 'VAT amount',
  noSplit: 'no VAT split',
  shipping: 'Shipping',
  goodwill: 'Goodwill gesture',
  reason: 'Reason',
  discounts: 'Amounts are net of the discounts of the order.',
  units: 'Items to send back',
  howTo: 'How to send it back',
  steps: [
    'Pack the items listed above, in their original packaging if you still have it.',
    'Put this slip into the package: it tells us whose return it is.',
    'Send the package to the address on this slip and keep the proof of posting.',
  ],
  colon: ':',
};

type Words = Readonly<{ [W in keyof typeof en]: (typeof en)[W] extends string ? string : readonly string[] }>;

/** A no-break space stands before the colon in French. */
const fr: Words = {
  creditSlip: 'Avoir',
  reversal: 'Avoir rectificatif',
  returnSlip: 'Bon de retour',
  date: 'Date',
  requestedOn: 'Demandé le',
  order: 'Commande',
  invoice: 'Facture',
  reverses: 'Annule l’avoir',
  reversedBy: 'Cet avoir a été annulé par l’avoir',
  customer: 'Client',
  sendTo: 'Colis à envoyer à',
  item: 'Désignation',
  reference: 'Référence',
  quantity: 'Qté',
  unitPriceTaxExcl: 'Prix unitaire HT',
  unitPriceTaxIncl: 'Prix unitaire TTC',
  rate: 'TVA',
  totalTaxExcl: 'Total HT',
  totalTaxIncl: 'Total TTC',
  base: 'Montant HT',
  tax: 'Montant TVA',
  noSplit: 'TVA non ventilée',
  shipping: 'Frais de port',
  goodwill: 'Geste commercial',
  reason: 'Motif',
  discounts: 'Montants nets des remises de la commande.',
  units: 'Articles à renvoyer',
  howTo: 'Comment nous renvoyer vos articles',
  steps: [
    'Emballez les articles ci-dessus, si possible dans leur emballage d’origine.',
    'Glissez ce bon dans le colis : il nous dit de quel retour il s’agit.',
    'Envoyez le colis à l’adresse indiquée sur ce bon et gardez la preuve de dépôt.',
  ],
  colon: '\u00a0:',
};

/** Every text that is printed, in both languages: one that is missing in one of them does not compile. */
export const wordsIn: Readonly<Record<PaperLanguage, Words>> = { en, fr };
export type { Words };
