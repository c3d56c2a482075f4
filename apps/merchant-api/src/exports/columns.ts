import type { CreditSlip, Refund, ReturnRow, TaxRow } from '@retours/domain';
import type { Column } from './csv-file.js';

/** A line of a return, with its return. */
export type ReturnLineRow = Readonly<{ request: ReturnRow; line: ReturnRow['lines'][number] }>;
export const returnLines = (request: ReturnRow): ReturnLineRow[] =>
  request.lines.map((line) => ({ request, line }));

export const returnColumns: readonly Column<ReturnLineRow>[] = [
  [{ en: 'Return', fr: 'Retour' }, ({ request }) => request.number],
  [{ en: 'Requested at', fr: 'Demandé le' }, ({ request }) => request.requestedAt],
  [{ en: 'Order', fr: 'Commande' }, ({ request }) => request.orderReference],
  [{ en: 'Customer', fr: 'Client' }, ({ request }) => request.customerId],
  [{ en: 'First name', fr: 'Prénom' }, ({ request }) => request.customer.firstName],
  [{ en: 'Last name', fr: 'Nom' }, ({ request }) => request.customer.lastName],
  [{ en: 'E-mail', fr: 'E-mail' }, ({ request }) => request.customer.email],
  [{ en: 'Status', fr: 'État' }, ({ request }, language) => request.status.names[language]],
  [{ en: 'Kind', fr: 'Type' }, ({ request }) => request.status.kind],
  [{ en: 'Explanation', fr: 'Explication' }, ({ request }) => request.explanation],
  [{ en: 'Line', fr: 'Ligne' }, ({ line }) => line.lineId],
  [{ en: 'Quantity', fr: 'Quantité' }, ({ line }) => line.quantity],
  [{ en: 'Received', fr: 'Reçus' }, ({ line }) => line.received],
  [{ en: 'As new', fr: 'Comme neufs' }, ({ line }) => line.asNew],
  [{ en: 'Missing', fr: 'Manquants' }, ({ line }) => line.missing],
  [{ en: 'Refunded', fr: 'Remboursés' }, ({ line }) => line.refunded],
  [{ en: 'Restocked', fr: 'Remis en stock' }, ({ line }) => line.restocked],
];

export const refundColumns: readonly Column<Refund>[] = [
  [{ en: 'Refund', fr: 'Remboursement' }, ({ id }) => id],
  [{ en: 'Made at', fr: 'Fait le' }, ({ createdAt }) => createdAt],
  [{ en: 'Made by', fr: 'Fait par' }, ({ createdBy }) => createdBy],
  [{ en: 'Order', fr: 'Commande' }, ({ orderReference }) => orderReference],
  [{ en: 'Return', fr: 'Retour' }, ({ returnNumber }) => returnNumber],
  [{ en: 'Kind', fr: 'Type' }, ({ kind }) => kind],
  [{ en: 'Status', fr: 'État' }, ({ status }) => status],
  [{ en: 'Currency', fr: 'Devise' }, ({ currency }) => currency],
  [{ en: 'Products excl. tax', fr: 'Produits HT' }, ({ credit }) => credit.productsTaxExcl],
  [{ en: 'Products incl. tax', fr: 'Produits TTC' }, ({ credit }) => credit.productsTaxIncl],
  [{ en: 'Shipping excl. tax', fr: 'Port HT' }, ({ credit }) => credit.shippingTaxExcl],
  [{ en: 'Shipping incl. tax', fr: 'Port TTC' }, ({ credit }) => credit.shippingTaxIncl],
  [{ en: 'Goodwill excl. tax', fr: 'Geste commercial HT' }, ({ credit }) => credit.goodwillTaxExcl],
  [{ en: 'Goodwill incl. tax', fr: 'Geste commercial TTC' }, ({ credit }) => credit.goodwillTaxIncl],
  [{ en: 'Total excl. tax', fr: 'Total HT' }, ({ credit }) => credit.totalTaxExcl],
  [{ en: 'Total incl. tax', fr: 'Total TTC' }, ({ credit }) => credit.totalTaxIncl],
  [{ en: 'Money back', fr: 'Argent rendu' }, ({ moneyBack }) => moneyBack],
  [{ en: 'Not collected', fr: 'Non encaissé' }, ({ notCollected }) => notCollected],
  [{ en: 'Voucher', fr: 'Bon de réduction' }, ({ voucher }) => voucher?.code],
  [{ en: 'Voucher amount', fr: 'Montant du bon' }, ({ voucher }) => voucher?.amount],
  [{ en: 'Credit slip', fr: 'Avoir' }, ({ creditSlipNumber }) => creditSlipNumber],
  [{ en: 'Reason', fr: 'Motif' }, ({ reason }) => reason],
  [{ en: 'Goodwill reason', fr: 'Motif du geste' }, ({ goodwillReason }) => goodwillReason],
];

/** A tax rate of a slip, with its slip on the first of them: totals that stood on each would add up to too much. */
export type SlipTaxRow = Readonly<{ slip: CreditSlip; tax: TaxRow | undefined; isFirst: boolean }>;
export const slipTaxes = (slip: CreditSlip): SlipTaxRow[] => {
  const taxes = slip.credit.taxes.length > 0 ? slip.credit.taxes : [undefined];
  return taxes.map((tax, index) => ({ slip, tax, isFirst: index === 0 }));
};

export const creditSlipColumns: readonly Column<SlipTaxRow>[] = [
  [{ en: 'Credit slip', fr: 'Avoir' }, ({ slip }) => slip.number],
  [{ en: 'Issued at', fr: 'Émis le' }, ({ slip }) => slip.issuedAt],
  [{ en: 'Reverses', fr: 'Annule' }, ({ slip }) => slip.reverses],
  [{ en: 'Invoice', fr: 'Facture' }, ({ slip }) => slip.invoiceNumber],
  [{ en: 'Order', fr: 'Commande' }, ({ slip }) => slip.orderReference],
  [{ en: 'Customer', fr: 'Client' }, ({ slip }) => slip.customerId],
  [{ en: 'Refund', fr: 'Remboursement' }, ({ slip }) => slip.refundId],
  [{ en: 'Reason', fr: 'Motif' }, ({ slip }) => slip.reason],
  [{ en: 'Currency', fr: 'Devise' }, ({ slip }) => slip.currency],
  [{ en: 'Tax rate %', fr: 'Taux de TVA %' }, ({ tax }) => tax?.rate],
  [{ en: 'Tax base', fr: 'Base HT' }, ({ tax }) => tax?.base],
  [{ en: 'Tax', fr: 'TVA' }, ({ tax }) => tax?.tax],
  [
    { en: 'Slip total excl. tax', fr: 'Total avoir HT' },
    ({ slip, isFirst }) => (isFirst ? slip.credit.totalTaxExcl : null),
  ],
  [
    { en: 'Slip total incl. tax', fr: 'Total avoir TTC' },
    ({ slip, isFirst }) => (isFirst ? slip.credit.totalTaxIncl : null),
  ],
];
