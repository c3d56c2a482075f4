import { Problem } from '@retours/nest-kit';

/** Whether a column says something of the whole order, or may say something else on each of its rows. */
export type Part = 'order' | 'lines' | 'discounts' | 'payments' | 'statusHistory';
type Kind = 'text' | 'amount' | 'whole' | 'flag';
export type Column = Readonly<{ name: string; part: Part; field: string; kind: Kind; required: boolean }>;

type Row = readonly [
  name: string,
  french: string,
  part: Part,
  field: string,
  kind?: Kind,
  required?: 'required',
];

/** Headings in English and French, and the field of an order that each fills in. */
const table: readonly Row[] = [
  ['reference', 'reference', 'order', 'reference', 'text', 'required'],
  ['customer_id', 'id_client', 'order', 'customer.id', 'text', 'required'],
  ['customer_email', 'email_client', 'order', 'customer.email'],
  ['customer_first_name', 'prenom_client', 'order', 'customer.firstName'],
  ['customer_last_name', 'nom_client', 'order', 'customer.lastName'],
  ['locale', 'langue', 'order', 'customer.locale'],
  ['currency', 'devise', 'order', 'currency', 'text', 'required'],
  ['placed_at', 'date_commande', 'order', 'placedAt', 'text', 'required'],
  ['invoice_number', 'numero_facture', 'order', 'invoiceNumber'],
  ['shipping_tax_excl', 'port_ht', 'order', 'shipping.taxExcl', 'amount'],
  ['shipping_tax_incl', 'port_ttc', 'order', 'shipping.taxIncl', 'amount'],
  ['shipping_tax_rate', 'taux_tva_port', 'order', 'shipping.taxRate', 'amount'],
  ['shipping_carrier', 'transporteur', 'order', 'shipping.carrier'],

  ['line_id', 'id_ligne', 'lines', 'id', 'text', 'required'],
  ['sku', 'reference_produit', 'lines', 'sku'],
  ['name', 'produit', 'lines', 'name', 'text', 'required'],
  ['quantity', 'quantite', 'lines', 'quantity', 'whole', 'required'],
  ['unit_price_tax_excl', 'prix_unitaire_ht', 'lines', 'unitPriceTaxExcl', 'amount', 'required'],
  ['unit_price_tax_incl', 'prix_unitaire_ttc', 'lines', 'unitPriceTaxIncl', 'amount', 'required'],
  ['tax_rate', 'taux_tva', 'lines', 'taxRate', 'amount', 'required'],
  ['total_tax_excl', 'total_ht', 'lines', 'totalTaxExcl', 'amount'],
  ['total_tax_incl', 'total_ttc', 'lines', 'totalTaxIncl', 'amount'],
  ['returnable', 'retournable', 'lines', 'returnable', 'flag'],
  ['virtual', 'dematerialise', 'lines', 'virtual', 'flag'],

  ['discount_code', 'code_promo', 'discounts', 'code'],
  ['discount_tax_excl', 'reduction_ht', 'discounts', 'taxExcl', 'amount'],
  ['discount_tax_incl', 'reduction_ttc', 'discounts', 'taxIncl', 'amount'],
  ['discount_free_shipping', 'port_offert', 'discounts', 'freeShipping', 'flag'],

  ['payment_id', 'id_paiement', 'payments', 'id'],
  ['payment_method', 'mode_paiement', 'payments', 'method'],
  ['payment_gateway', 'passerelle_paiement', 'payments', 'gateway'],
  ['payment_reference', 'reference_paiement', 'payments', 'gatewayReference'],
  ['payment_amount', 'montant_paiement', 'payments', 'amount', 'amount'],
  ['payment_captured_at', 'date_paiement', 'payments', 'capturedAt'],

  ['status', 'etat', 'statusHistory', 'status'],
  ['status_at', 'date_etat', 'statusHistory', 'at'],
];

const columns = table.map<Column>(([name, , part, field, kind = 'text', required]) => ({
  name,
  part,
  field,
  kind,
  required: required !== undefined,
}));
const byHeading = new Map(
  table.flatMap(([english, french], index) => [
    [english, columns[index]],
    [french, columns[index]],
  ]),
);

/** A heading whatever its capitals, accents and blanks: "Quantité" is `quantite`. */
const plain = (heading: string) =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

const MAX_TOLD = 100;
const wrong = (heading: string, message: string) => ({ pointer: `/${heading.slice(0, MAX_TOLD)}`, message });

/**
 * Which column stands where, by the headings of a file, in English or French. Columns without a heading are left out.
 * @throws `VALIDATION_FAILED` naming the columns that are missing, unknown or there twice.
 */
export function columnsOf(headings: readonly string[]): readonly (Column | undefined)[] {
  const found = headings.map((heading) => byHeading.get(plain(heading)));
  const errors = [
    ...columns
      .filter((column) => column.required && !found.includes(column))
      .map(({ name }) => wrong(name, 'is a column that must be there')),
    ...headings
      .filter((heading, index) => heading !== '' && !found[index])
      .map((heading) => wrong(heading, 'is no column of an order')),
    ...headings
      .filter((_, index) => found[index] && found.indexOf(found[index]) < index)
      .map((heading) => wrong(heading, 'is a column that is there twice')),
  ];
  if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { errors });
  return found;
}
