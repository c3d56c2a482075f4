import type { CreditPaper, PaperLanguage, ReturnSlip } from '../papers/paper.js';

/** Thrown when papers cannot be printed right now: too many wait already, or one took too long. Asking again later is safe. */
export class PapersBusy extends Error {
  override readonly name = 'PapersBusy';
}

/** Prints papers. The same paper in the same language is always the same bytes; `PapersBusy` when it cannot be had now. */
export abstract class Papers {
  abstract returnSlip(paper: ReturnSlip, language: PaperLanguage): Promise<Uint8Array>;
  abstract creditSlip(paper: CreditPaper, language: PaperLanguage): Promise<Uint8Array>;
  /** Whether a picture, a data URI, comes out on paper: one that is broken inside shows only there. */
  abstract prints(picture: string): Promise<boolean>;
}
