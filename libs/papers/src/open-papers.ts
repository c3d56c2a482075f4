import { Papers, PapersBusy, type CreditPaper, type PaperLanguage, type ReturnSlip } from '@retours/domain';
import { openPress, type PressOptions } from './press.js';
import type { Job } from './typeset.js';

/** Whatever turns a job into PDF: a thread of its own, or the caller's. */
export type Press = (job: Job) => Promise<Uint8Array>;

/** Papers as PDF. */
class PdfPapers extends Papers {
  constructor(private readonly press: Press) {
    super();
  }

  returnSlip(paper: ReturnSlip, language: PaperLanguage): Promise<Uint8Array> {
    return this.press({ kind: 'return_slip', paper, language });
  }

  creditSlip(paper: CreditPaper, language: PaperLanguage): Promise<Uint8Array> {
    return this.press({ kind: 'credit_slip', paper, language });
  }

  async prints(picture: string): Promise<boolean> {
    try {
      return (await this.press({ kind: 'picture', picture })).length > 0;
    } catch (error) {
      if (error instanceof PapersBusy) throw error;
      return false;
    }
  }
}

/** Prints in the caller's own thread. What it takes, some 20 MiB, is loaded by the first job. */
export const typeset: Press = async (job) => (await import('./typeset.js')).typeset(job);

/** Papers on a press of one's own choice. */
export const papersOn = (press: Press): Papers => new PdfPapers(press);

/** Papers printed in a thread beside the process. */
export function openPapers(options?: PressOptions) {
  const press = openPress(options);
  return { adapters: [{ provide: Papers, useValue: papersOn(press.print) }], close: press.close };
}
