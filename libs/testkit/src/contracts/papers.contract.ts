import {
  creditPaperOf,
  issueRefund,
  returnSlipOf,
  type CreditPaper,
  type Papers,
  type ReturnSlip,
} from '@retours/domain';
import { given } from '@retours/domain/given';

/** Papers to be kept to their promise, and how to read what they print. */
export type PapersUnderTest = Readonly<{
  papers: Papers;
  /** All the words on a paper. */
  read(bytes: Uint8Array): Promise<string>;
  close?(): Promise<void>;
}>;

type Rule = Readonly<{ name: string; holds: (printer: PapersUnderTest) => Promise<void> }>;

const shop = given.aShop();
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function aReturnSlip(): ReturnSlip {
  const { order, result } = given.anAcceptedReturn();
  return { ...returnSlipOf(order, shop, result.number, given.staff), logo: PIXEL };
}

function aCreditPaper(): CreditPaper {
  const order = given.aDeliveredOrder();
  const request = { kind: 'return' as const, lines: [{ lineId: 'l1', quantity: 1 }] };
  const decision = issueRefund(order, shop, request, new Set(), given.anOccasion({ ids: given.ids(7) }));
  return { ...creditPaperOf(decision.creditSlips![0], { order: decision.order, shop }), logo: null };
}

/** Everything that prints papers must do. */
export const papersRules: readonly Rule[] = [
  {
    name: 'a return slip bears its number and the goods, and no price',
    async holds({ papers, read }) {
      const slip = aReturnSlip();
      const words = await read(await papers.returnSlip(slip, 'fr'));
      expect(words).toContain(slip.number);
      expect(words).toContain('Mug');
      expect(words).not.toMatch(/14[.,]28|€|EUR/);
    },
  },
  {
    name: 'a credit slip bears its number, its customer and its total',
    async holds({ papers, read }) {
      const paper = aCreditPaper();
      const words = await read(await papers.creditSlip(paper, 'en'));
      expect(words).toContain(paper.slip.number);
      expect(words).toContain('Ada L');
      expect(words).toContain('14.28');
    },
  },
  {
    name: 'the same paper is the same bytes each time, in another language other ones',
    async holds({ papers }) {
      const [slip, paper] = [aReturnSlip(), aCreditPaper()];
      const [first, second, english] = [
        await papers.returnSlip(slip, 'fr'),
        await papers.returnSlip(slip, 'fr'),
        await papers.returnSlip(slip, 'en'),
      ].map((bytes) => Buffer.from(bytes).toString('base64'));
      expect(first.length).toBeGreaterThan(0);
      expect(second).toBe(first);
      expect(english).not.toBe(first);
      const slips = await Promise.all([1, 2, 3].map(() => papers.creditSlip(paper, 'fr')));
      expect(new Set(slips.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(1);
    },
  },
  {
    name: 'a picture comes out, a broken one is told, and printing goes on',
    async holds({ papers }) {
      expect(await papers.prints(PIXEL)).toBe(true);
      expect(await papers.prints(PIXEL.slice(0, 70))).toBe(false);
      expect((await papers.returnSlip(aReturnSlip(), 'fr')).length).toBeGreaterThan(0);
    },
  },
];

/** The contract of `Papers`. */
export function describePapers(name: string, open: () => PapersUnderTest): void {
  describe(`the papers of ${name}`, () => {
    let printer: PapersUnderTest;
    beforeAll(() => {
      printer = open();
    });
    afterAll(() => printer.close?.());
    it.each(papersRules)('$name', ({ holds }) => holds(printer), 60_000);
  });
}
