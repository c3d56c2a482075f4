import type { CreditPaper, PaperLanguage, ReturnSlip } from '@retours/domain';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { creditSlipPage } from './credit-slip.js';
import { fonts } from './fonts.js';
import { returnSlipPage } from './return-slip.js';

/** What is to be printed. */
export type Job =
  | Readonly<{ kind: 'return_slip'; paper: ReturnSlip; language: PaperLanguage }>
  | Readonly<{ kind: 'credit_slip'; paper: CreditPaper; language: PaperLanguage }>
  | Readonly<{ kind: 'picture'; picture: string }>;

const fontFiles: readonly string[] = Object.values(fonts).flatMap(({ normal, bold }) => [normal, bold]);

// A paper is made of what it is given: nothing is fetched, and of files only the fonts are read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.includes(path));
pdfmake.setFonts(fonts);

function pageOf(job: Job): TDocumentDefinitions {
  switch (job.kind) {
    case 'return_slip':
      return returnSlipPage(job.paper, job.language);
    case 'credit_slip':
      return creditSlipPage(job.paper, job.language);
    case 'picture':
      return {
        images: { picture: job.picture },
        content: [{ image: 'picture', fit: [100, 100] }],
        defaultStyle: { font: 'latin' },
      };
  }
}

/** Prints a job as PDF, in this thread: a slip of 200 lines takes it a good part of a second. */
export const typeset = async (job: Job): Promise<Uint8Array> => pdfmake.createPdf(pageOf(job)).getBuffer();
