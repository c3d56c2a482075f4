import type { PaperLanguage, ReturnSlip } from '@retours/domain';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { figuresIn } from './figures.js';
import {
  addressBlock,
  buyerBlock,
  footer,
  grid,
  head,
  PAGE_WIDTH,
  restWidth,
  sheet,
  sideBySide,
  titled,
} from './parts.js';
import { scanCode } from './scan-code.js';
import { text } from './text.js';
import { wordsIn, type Words } from './words.js';

const CODE_SIZE = 84;
const GAP = 12;
const REFERENCE = 110;
const QUANTITY = 40;

function howTo(words: Words, instructions: string): Content {
  const box = { width: PAGE_WIDTH - 20 };
  return titled(words.howTo, [
    { ol: words.steps.map((step) => text(step, box)), margin: [0, 0, 0, 6] },
    ...(instructions.trim() === '' ? [] : [text(instructions, { width: PAGE_WIDTH })]),
  ]);
}

/** A return slip as a document of pdfmake's: what goes into the package and where it goes, without a price (domain.md §5.4). */
export function returnSlipPage(slip: ReturnSlip, language: PaperLanguage): TDocumentDefinitions {
  const { number, seller, logo, buyer, lines, timezone } = slip;
  const words = wordsIn[language];
  const figures = figuresIn(language, timezone);
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    ...sheet(language, {
      title: `${words.returnSlip} ${number}`,
      author: seller.name,
      at: slip.requestedAt,
      logo,
    }),
    content: [
      head(seller, logo, words.returnSlip, number, [
        [words.requestedOn, figures.day(slip.requestedAt)],
        [words.order, slip.orderReference],
      ]),
      sideBySide(buyerBlock(words, buyer), {
        columnGap: GAP,
        columns: [
          { width: '*', stack: [addressBlock(words.sendTo, slip.returnAddress, CODE_SIZE + GAP)] },
          { width: CODE_SIZE, stack: [scanCode(number, CODE_SIZE)] },
        ],
      }),
      grid(
        [
          { heading: words.item, width: restWidth([REFERENCE, QUANTITY]) },
          { heading: words.reference, width: REFERENCE },
          { heading: words.quantity, width: QUANTITY, right: true },
        ],
        lines.map(({ name, sku, quantity }) => [name, sku, figures.count(quantity)]),
      ),
      {
        stack: [
          text(`${words.units}${words.colon} ${figures.count(units)}`, { width: PAGE_WIDTH, bold: true }),
        ],
        margin: [0, 10, 0, 18],
      },
      howTo(words, slip.instructions[language]),
    ],
    footer: footer(seller, number),
  };
}
