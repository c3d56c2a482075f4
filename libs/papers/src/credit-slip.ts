import type { CreditPaper, CreditSlip, CreditSlipLine, PaperLanguage, TaxRow } from '@retours/domain';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { figuresIn, type Figures } from './figures.js';
import {
  buyerBlock,
  footer,
  grid,
  head,
  PAGE_WIDTH,
  restWidth,
  sheet,
  sideBySide,
  type Column,
  type Fact,
} from './parts.js';
import { text, widest } from './text.js';
import { wordsIn, type Words } from './words.js';

/** No column of figures grows wider than this: what does not fit is broken. */
const WIDEST = 92;
const NAME_AT_LEAST = 110;
/** Totals, taxes and notes stay on one page unless there are more tax rates than this. */
const RATES_IN_ONE_PIECE = 12;
const NONE = '–';

/** Columns of these headings and widths that fit their cells; the first takes the rest of `width`. */
function columnsFor(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): Column[] {
  /** On two lines at most. */
  const headingWidth = (heading: string) =>
    Math.max(widest(heading.split(' '), { bold: true }), widest([heading], { bold: true }) * 0.75);
  const widths = headings
    .slice(1)
    .map((heading, index) =>
      Math.min(WIDEST, Math.max(headingWidth(heading), widest(rows.map((row) => row[index + 1]))) + 1),
    );
  const first = Math.max(NAME_AT_LEAST, restWidth(widths, width));
  return headings.map((heading, index) =>
    index === 0 ? { heading, width: first } : { heading, width: widths[index - 1], right: true },
  );
}

const label = (line: CreditSlipLine, words: Words): string =>
  line.lineId === null && (line.label === 'shipping' || line.label === 'goodwill')
    ? words[line.label]
    : line.label;

function linesTable(
  { lines, currency, taxDisplay, credit }: CreditSlip,
  words: Words,
  figures: Figures,
): Content {
  const basis = taxDisplay === 'tax_included' ? 'TaxIncl' : 'TaxExcl';
  const rows = lines.map((line) => [
    label(line, words),
    figures.count(line.quantity),
    figures.price(line[`unitPrice${basis}`], currency, credit.totalTaxIncl),
    line.taxRate === null ? NONE : figures.percent(line.taxRate),
    figures.money(line.totalTaxExcl, currency),
    figures.money(line.totalTaxIncl, currency),
  ]);
  const headings = [
    words.item,
    words.quantity,
    words[`unitPrice${basis}`],
    words.rate,
    words.totalTaxExcl,
    words.totalTaxIncl,
  ];
  return grid(columnsFor(headings, rows, PAGE_WIDTH), rows);
}

function taxTable(taxes: readonly TaxRow[], currency: string, words: Words, figures: Figures): Content {
  const rows = taxes.map(({ rate, base, tax }) => [
    rate === null ? words.noSplit : figures.percent(rate),
    figures.money(base, currency),
    rate === null ? NONE : figures.money(tax, currency),
  ]);
  const headings = [words.rate, words.base, words.tax];
  const columns = columnsFor(headings, rows, 250);
  return grid(
    [
      { ...columns[0], width: Math.max(60, widest([...rows.map(([rate]) => rate)]) + 2) },
      ...columns.slice(1),
    ],
    rows,
  );
}

/** The tax of a slip is the difference of its two totals, which its tax rows add up to. */
function totals({ currency, credit }: CreditSlip, words: Words, figures: Figures): Content {
  const row = (name: string, amount: string, bold = false) => [
    text(name, { width: 100, bold, size: bold ? 11 : 9 }),
    {
      stack: [text(figures.money(amount, currency), { width: 120, bold, size: bold ? 11 : 9 })],
      alignment: 'right' as const,
    },
  ];
  return {
    table: {
      widths: ['*', 'auto'],
      body: [
        row(words.totalTaxExcl, credit.totalTaxExcl),
        row(words.totalTaxIncl, credit.totalTaxIncl, true),
      ],
    },
    layout: 'noBorders',
  };
}

/** A credit slip as a document of pdfmake's (domain.md §5.4). */
export function creditSlipPage(
  { slip, seller, logo, buyer, timezone }: CreditPaper,
  language: PaperLanguage,
): TDocumentDefinitions {
  const words = wordsIn[language];
  const figures = figuresIn(language, timezone);
  const title = slip.reverses ? words.reversal : words.creditSlip;
  const facts: Fact[] = [
    [words.date, figures.day(slip.issuedAt)],
    [words.order, slip.orderReference],
    ...(slip.invoiceNumber ? [[words.invoice, slip.invoiceNumber] as const] : []),
    ...(slip.reverses ? [[words.reverses, slip.reverses] as const] : []),
  ];
  const notes = [
    ...(slip.reason ? [`${words.reason}${words.colon} ${slip.reason}`] : []),
    ...(slip.reversedBy ? [`${words.reversedBy} ${slip.reversedBy}.`] : []),
    words.discounts,
  ];
  return {
    ...sheet(language, { title: `${title} ${slip.number}`, author: seller.name, at: slip.issuedAt, logo }),
    content: [
      head(seller, logo, title, slip.number, facts),
      sideBySide({ text: '' }, buyerBlock(words, buyer)),
      linesTable(slip, words, figures),
      {
        unbreakable: slip.credit.taxes.length <= RATES_IN_ONE_PIECE,
        stack: [
          {
            margin: [0, 14, 0, 14],
            columns: [
              { width: 'auto', stack: [taxTable(slip.credit.taxes, slip.currency, words, figures)] },
              { width: '*', text: '' },
              { width: 190, stack: [totals(slip, words, figures)] },
            ],
          },
          ...notes.map((note) => ({
            stack: [text(note, { width: PAGE_WIDTH })],
            margin: [0, 0, 0, 4] as [number, number, number, number],
          })),
        ],
      },
    ],
    footer: footer(seller, slip.number),
  };
}
