import type { Buyer, Letterhead, PaperLanguage } from '@retours/domain';
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import { text, TEXT_SIZE } from './text.js';
import type { Words } from './words.js';

/** A4 with these margins leaves this much to write on, in points. */
export const MARGIN = 48;
export const PAGE_WIDTH = 595.28 - 2 * MARGIN;
const HALF = 240;
const RULE = '#b8bec6';
const QUIET = '#5a6472';
const SHADE = '#f1f3f5';
/** White left and right of what stands in a cell. */
const CELL_PADDING = 5;

/** A line of the box under a title: what it is, and its value. */
export type Fact = readonly [label: string, value: string];

const lines = (texts: readonly string[], width: number, size = TEXT_SIZE, color = 'black'): Content[] =>
  texts.filter((line) => line.trim() !== '').map((line) => text(line, { width, size, color }));

const present = (texts: readonly (string | null)[]): string[] => texts.filter((each) => each !== null);

/** Logo and sender on the left; title, number and facts on the right. */
export function head(
  seller: Letterhead,
  logo: string | null,
  title: string,
  number: string,
  facts: readonly Fact[],
): Content {
  const sender: Content[] = [
    ...(logo
      ? [
          {
            image: 'logo',
            fit: [180, 64] as [number, number],
            margin: [0, 0, 0, 8] as [number, number, number, number],
          },
        ]
      : []),
    text(seller.name, { width: HALF, size: 12, bold: true }),
    ...lines(seller.address, HALF),
    ...lines(present([seller.phone, seller.email, seller.website]), HALF, TEXT_SIZE, QUIET),
  ];
  const named: Content[] = [
    text(title, { width: HALF, size: 20, bold: true }),
    text(number, { width: HALF, size: 12, bold: true, color: QUIET }),
    {
      margin: [0, 8, 0, 0],
      layout: 'noBorders',
      table: {
        widths: ['auto', '*'],
        body: facts.map(([label, value]) => [
          text(label, { width: 90, color: QUIET }),
          text(value, { width: 140 }),
        ]),
      },
    },
  ];
  return {
    columns: [
      { width: HALF, stack: sender },
      { width: '*', text: '' },
      { width: HALF, stack: named },
    ],
  };
}

/** A heading and what stands under it. */
export const titled = (heading: string, stack: readonly Content[]): Content => ({
  stack: [{ text: heading, fontSize: 8, bold: true, color: QUIET, margin: [0, 0, 0, 3] }, ...stack],
});

export const buyerBlock = (words: Words, { name, address }: Buyer): Content =>
  titled(words.customer, [text(name, { width: HALF, bold: true, size: 10 }), ...lines(address, HALF, 10)]);

/** `beside` points of its half of the page are somebody else's. */
export const addressBlock = (heading: string, address: readonly string[], beside: number): Content =>
  titled(heading, lines(address, HALF - beside, 10));

/** Two blocks side by side, the right one where the window of an envelope is. */
export const sideBySide = (left: Content, right: Content): Content => ({
  margin: [0, 24, 0, 24],
  columns: [
    { width: HALF, stack: [left] },
    { width: '*', text: '' },
    { width: HALF, stack: [right] },
  ],
});

export type Column = Readonly<{ heading: string; width: number; right?: boolean }>;

/** How wide the first column may be beside others of these widths. */
export const restWidth = (others: readonly number[], width = PAGE_WIDTH): number =>
  width - others.reduce((sum, each) => sum + each, 0) - (others.length + 1) * 2 * CELL_PADDING;

/** A table whose head is printed again on each page; a row never breaks. */
export function grid(columns: readonly Column[], rows: readonly (readonly string[])[]): ContentTable {
  const cell = (words: string, { width, right }: Column, bold = false): TableCell => ({
    stack: [text(words, { width, bold })],
    alignment: right ? 'right' : 'left',
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [
        columns.map((column) => ({ ...(cell(column.heading, column, true) as object), fillColor: SHADE })),
        ...rows.map((row) => columns.map((column, index) => cell(row[index], column))),
      ] as TableCell[][],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingLeft: () => CELL_PADDING,
      paddingRight: () => CELL_PADDING,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  };
}

/** Who sends it and by what right, and which page of which paper this is. */
export const footer =
  (seller: Letterhead, number: string) =>
  (page: number, pages: number): Content => ({
    margin: [MARGIN, 8, MARGIN, 0],
    columns: [
      {
        width: '*',
        stack: [
          text(
            present([seller.name, ...seller.registration])
              .filter(Boolean)
              .join(' · '),
            { width: 380, size: 7, color: QUIET },
          ),
        ],
      },
      {
        width: 110,
        text: `${number} · Page ${page} / ${pages}`,
        fontSize: 7,
        color: QUIET,
        alignment: 'right',
      },
    ],
  });

/** The frame of every paper: its size, its metadata, and the date it bears rather than the day it is printed. */
export function sheet(
  language: PaperLanguage,
  { title, author, at, logo }: Readonly<{ title: string; author: string; at: string; logo: string | null }>,
) {
  return {
    pageSize: 'A4' as const,
    pageMargins: [MARGIN, MARGIN, MARGIN, 56] as [number, number, number, number],
    language,
    displayTitle: true,
    info: {
      title,
      ...(author ? { author } : {}),
      creationDate: new Date(at),
      modDate: new Date(at),
      creator: 'Retours',
      producer: 'Retours',
    },
    images: (logo ? { logo } : {}) as Record<string, string>,
    defaultStyle: { font: 'latin', fontSize: TEXT_SIZE, lineHeight: 1.1 },
  };
}
