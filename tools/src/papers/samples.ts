import type { CreditPaper, PaperLanguage, ReturnSlip } from '@retours/domain';
import type { Job } from '@retours/papers';
import { creditPaper, inCurrency, longSlip, returnSlip } from '@retours/papers/given';

/** A paper to look at; `shown` is the page the documentation has a picture of, if any. */
export type Sample = Readonly<{ name: string; job: Job; shown?: Shown }>;
type Shown = 'first' | 'last';

const LANGUAGES: readonly PaperLanguage[] = ['fr', 'en'];

const endless =
  'Chaussures de randonnée imperméables, membrane respirante, semelle crantée, modèle Grand-Saint-Bernard';
const rightToLeft: ReturnSlip = {
  ...returnSlip,
  buyer: {
    name: 'محمد بن عبد الله',
    address: ['שדרות רוטשילד 12, דירה 4', '6688101 תל אביב–יפו'],
    locale: 'en',
  },
  lines: [
    ...returnSlip.lines,
    {
      lineId: 'l3',
      sku: 'CUP-250',
      name: 'فنجان قهوة عربية مزخرف باليد، سعة 250 مل، صنع في المغرب (Fès) مع صحن مطابق وعلبة هدايا',
      quantity: 6,
    },
    { lineId: 'l4', sku: 'BOOK-7', name: 'ספר „הנסיך הקטן” (כריכה קשה)', quantity: 1 },
  ],
};

const { slip } = creditPaper;
const negative = (amount: string) => (Number(amount) === 0 ? amount : `-${amount}`);
const reversal: CreditPaper = {
  ...creditPaper,
  slip: {
    ...slip,
    number: 'AV-2026-000043',
    reverses: slip.number,
    reason: 'erreur de saisie',
    lines: slip.lines.map((line) => ({
      ...line,
      unitPriceTaxExcl: negative(line.unitPriceTaxExcl),
      unitPriceTaxIncl: negative(line.unitPriceTaxIncl),
      totalTaxExcl: negative(line.totalTaxExcl),
      totalTaxIncl: negative(line.totalTaxIncl),
    })),
    credit: {
      ...slip.credit,
      totalTaxExcl: negative(slip.credit.totalTaxExcl),
      totalTaxIncl: negative(slip.credit.totalTaxIncl),
      taxes: slip.credit.taxes.map(({ rate, base, tax }) => ({
        rate,
        base: negative(base),
        tax: negative(tax),
      })),
    },
  },
};
const longNames: CreditPaper = {
  ...creditPaper,
  buyer: { ...creditPaper.buyer, name: 'Marie-Antoinette Josèphe de Habsbourg-Lorraine-Wittelsbach' },
  slip: {
    ...slip,
    lines: [
      { ...slip.lines[0], label: endless },
      { ...slip.lines[1], label: 'Ultra'.repeat(30) },
    ],
    credit: {
      ...slip.credit,
      totalTaxExcl: '38.26',
      totalTaxIncl: '41.78',
      taxes: [
        { rate: '20', base: '9.82', tax: '1.96' },
        { rate: '5.5', base: '28.44', tax: '1.56' },
      ],
    },
  },
};

const returns: Readonly<Record<string, ReturnSlip>> = {
  'return-slip': returnSlip,
  'return-slip-right-to-left': rightToLeft,
};
const credits: Readonly<Record<string, CreditPaper>> = {
  'credit-slip': creditPaper,
  'credit-slip-reversal': reversal,
  'credit-slip-200-lines': longSlip,
  'credit-slip-long-names': longNames,
  'credit-slip-jpy': inCurrency('JPY', '12800'),
  'credit-slip-kwd': inCurrency('KWD', '1234.600'),
};

/** Pictures are of these papers, each in one language. */
const shown: Readonly<Record<string, Shown>> = {
  'return-slip.fr': 'first',
  'return-slip-right-to-left.en': 'first',
  'credit-slip.fr': 'first',
  'credit-slip.en': 'first',
  'credit-slip-reversal.fr': 'first',
  'credit-slip-200-lines.fr': 'last',
  'credit-slip-long-names.fr': 'first',
  'credit-slip-kwd.en': 'first',
};

const named = (name: string, language: PaperLanguage) => `${name}.${language}`;

/** Every sample in both languages, with this logo. */
export const samplesWith = (logo: string): Sample[] =>
  LANGUAGES.flatMap((language) => [
    ...Object.entries(returns).map(([name, paper]) => ({
      name: named(name, language),
      job: { kind: 'return_slip' as const, paper: { ...paper, logo }, language },
      shown: shown[named(name, language)],
    })),
    ...Object.entries(credits).map(([name, paper]) => ({
      name: named(name, language),
      job: { kind: 'credit_slip' as const, paper: { ...paper, logo }, language },
      shown: shown[named(name, language)],
    })),
  ]);
