import { OneOf } from '../fields/asked.js';
import { without, type Shape } from '../fields/field.js';
import { CreditSlipsQuery, RefundsQuery, ReturnsQuery, type PageQuery } from './queries.js';
import type { Language } from '../views/language.js';

export const CSV_SEPARATORS = [',', ';'] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/** How a file of rows is written. */
export type CsvOptions = Readonly<{ language?: Language; separator?: CsvSeparator }>;

/** The filters of a list, for all of it at once. */
function wholeListOf<Q extends PageQuery>(query: Shape<Q>): Shape<Omit<Q, 'limit' | 'cursor'> & CsvOptions> {
  class Export
    extends without<PageQuery, 'limit' | 'cursor'>(query, 'limit', 'cursor')
    implements CsvOptions
  {
    @OneOf(['en', 'fr'], { description: 'Of the headings; default: `Accept-Language`' }) language?: Language;
    @OneOf(CSV_SEPARATORS, { description: 'Default: `;` in French, `,` in English' })
    separator?: CsvSeparator;
  }
  return Export as Shape<Omit<Q, 'limit' | 'cursor'> & CsvOptions>;
}

/** `GET /v1/returns.csv` */
export class ReturnsExportQuery extends wholeListOf(ReturnsQuery) {}

/** `GET /v1/refunds.csv` */
export class RefundsExportQuery extends wholeListOf(RefundsQuery) {}

/** `GET /v1/credit-slips.csv` */
export class CreditSlipsExportQuery extends wholeListOf(CreditSlipsQuery) {}
