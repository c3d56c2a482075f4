import { Papers, type CreditPaper, type PaperLanguage, type ReturnSlip } from '@retours/domain';

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

/** Papers as plain text: enough to see which paper came out, and for whom. */
export class PlainPapers extends Papers {
  async returnSlip({ number, buyer, lines }: ReturnSlip, language: PaperLanguage): Promise<Uint8Array> {
    return bytes([language, number, buyer.name, ...lines.map(({ name, quantity }) => `${quantity} ${name}`)]);
  }

  async creditSlip({ slip, buyer }: CreditPaper, language: PaperLanguage): Promise<Uint8Array> {
    const lines = slip.lines.map(({ label, totalTaxIncl }) => `${label} ${totalTaxIncl}`);
    return bytes([
      language,
      slip.number,
      buyer.name,
      ...lines,
      `${slip.credit.totalTaxIncl} ${slip.currency}`,
    ]);
  }

  async prints(picture: string): Promise<boolean> {
    return /^data:image\/(png|jpeg);base64,/.test(picture) && picture.length > 100;
  }
}
