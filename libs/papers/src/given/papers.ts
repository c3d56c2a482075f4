import type { CreditPaper, CreditSlipLine, Letterhead, ReturnSlip } from '@retours/domain';

/** A dark green square with a white leaf's edge, drawn for the samples: 24 × 24 pixels. */
export const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const seller: Letterhead = {
  name: 'Atelier Lumière',
  address: ['12 rue de la Verrerie', '75004 Paris', 'France'],
  registration: [
    'Atelier Lumière SARL au capital de 10 000 €',
    'SIRET 812 345 678 00019',
    'TVA FR 32 812345678',
  ],
  email: 'bonjour@atelier-lumiere.example',
  phone: '+33 1 23 45 67 89',
  website: 'atelier-lumiere.example',
  logo: null,
};

const paper = {
  seller,
  logo: LOGO,
  buyer: { name: 'Ada Lovelace', address: ['36 avenue de l’Opéra', '75002 Paris'], locale: 'fr' },
  timezone: 'Europe/Paris',
};

export const returnSlip: ReturnSlip = {
  ...paper,
  number: 'RE-2026-000007',
  orderReference: 'A-1042',
  requestedAt: '2026-03-08T23:30:00.000Z',
  lines: [
    { lineId: 'l1', sku: 'MUG-01', name: 'Mug « Lumière », grès émaillé', quantity: 2 },
    { lineId: 'l2', sku: 'LAMP-7', name: 'Lampe de bureau articulée, laiton brossé', quantity: 1 },
  ],
  returnAddress: ['Atelier Lumière – Retours', 'ZA des Tilleuls, quai 4', '45000 Orléans', 'France'],
  instructions: {
    fr: 'Déposez le colis dans un bureau de poste avant le 28 mars. Le port du retour est à notre charge.',
    en: 'Hand the package in at a post office before 28 March. We pay for the return.',
  },
};

const line = (line: Partial<CreditSlipLine> = {}): CreditSlipLine => ({
  lineId: 'l1',
  label: 'Mug « Lumière », grès émaillé',
  quantity: 1,
  unitPriceTaxExcl: '11.90',
  unitPriceTaxIncl: '14.28',
  totalTaxExcl: '9.82',
  totalTaxIncl: '11.78',
  taxRate: '20',
  ...line,
});

export const creditPaper: CreditPaper = {
  ...paper,
  slip: {
    number: 'AV-2026-000042',
    refundId: 'r-1',
    orderReference: 'A-1042',
    invoiceNumber: 'FA-2026-0001',
    customerId: 'c-42',
    issuedAt: '2026-03-10T10:00:00.000Z',
    currency: 'EUR',
    taxDisplay: 'tax_included',
    reason: 'trop grand',
    lines: [
      line(),
      line({
        lineId: 'l2',
        label: 'Livre « Les vitraux »',
        taxRate: '5.5',
        unitPriceTaxExcl: '28.44',
        unitPriceTaxIncl: '30.00',
        totalTaxExcl: '28.44',
        totalTaxIncl: '30.00',
      }),
      line({
        lineId: null,
        label: 'shipping',
        unitPriceTaxExcl: '7.00',
        unitPriceTaxIncl: '8.40',
        totalTaxExcl: '7.00',
        totalTaxIncl: '8.40',
      }),
      line({
        lineId: null,
        label: 'goodwill',
        taxRate: null,
        unitPriceTaxExcl: '5.00',
        unitPriceTaxIncl: '5.00',
        totalTaxExcl: '5.00',
        totalTaxIncl: '5.00',
      }),
    ],
    credit: {
      productsTaxExcl: '38.26',
      productsTaxIncl: '41.78',
      shippingTaxExcl: '7.00',
      shippingTaxIncl: '8.40',
      goodwillTaxExcl: '5.00',
      goodwillTaxIncl: '5.00',
      totalTaxExcl: '50.26',
      totalTaxIncl: '55.18',
      taxes: [
        { rate: '20', base: '16.82', tax: '3.36' },
        { rate: '5.5', base: '28.44', tax: '1.56' },
        { rate: null, base: '5.00', tax: '0.00' },
      ],
    },
    reverses: null,
    reversedBy: null,
    seller: null,
    buyer: null,
  },
};

const numbered = (index: number) =>
  line({
    lineId: `l${index}`,
    label: `Article ${index} au nom assez long pour ne pas tenir sur une seule ligne`,
  });

/** 200 lines. */
export const longSlip: CreditPaper = {
  ...creditPaper,
  slip: {
    ...creditPaper.slip,
    lines: Array.from({ length: 200 }, (_, index) => numbered(index + 1)),
    credit: {
      productsTaxExcl: '1964.00',
      productsTaxIncl: '2356.00',
      shippingTaxExcl: '0.00',
      shippingTaxIncl: '0.00',
      totalTaxExcl: '1964.00',
      totalTaxIncl: '2356.00',
      taxes: [{ rate: '20', base: '1964.00', tax: '392.00' }],
    },
  },
};

/** One line of one amount. */
export function inCurrency(currency: string, amount: string): CreditPaper {
  const both = { totalTaxExcl: amount, totalTaxIncl: amount };
  const credit = {
    ...both,
    productsTaxExcl: amount,
    productsTaxIncl: amount,
    shippingTaxExcl: '0',
    shippingTaxIncl: '0',
    taxes: [{ rate: '0', base: amount, tax: amount.replaceAll(/[1-9]/g, '0').replace(/^0+(?=\d)/, '') }],
  };
  const lines = [line({ ...both, unitPriceTaxExcl: amount, unitPriceTaxIncl: amount, taxRate: '0' })];
  return { ...creditPaper, slip: { ...creditPaper.slip, currency, lines, credit } };
}
