import type { BulkOutcome, BulkResult } from '@retours/domain';
import { bulkOutcomes } from '../fields/choices.js';
import { ListOf, OneOf, Part, ProblemPart, Text, Whole } from '../fields/told.js';
import { shown } from '../shown.js';
import { named, type Language } from './language.js';
import { NamedStatusView } from './settings.js';

/** What became of one return, or would. */
export class BulkResultView {
  @Text() number!: string;
  @OneOf(bulkOutcomes, {
    description:
      '`done`, in a preview `eligible`; `unchanged`, since it stood there already; `skipped`, for the reason in `problem`',
  })
  outcome!: BulkOutcome;
  @Part(() => NamedStatusView, { nullable: true, description: 'Its status afterwards; null when skipped' })
  status!: NamedStatusView | null;
  @ProblemPart({ nullable: true, description: 'Why it was left alone; null otherwise' })
  problem!: object | null;
}

/** What became of many returns, in the order they were named, and of how many. */
export class BulkView {
  @ListOf(() => BulkResultView) results!: readonly BulkResultView[];
  @Whole({ description: 'Changed, or in a preview: to be changed' }) done!: number;
  @Whole() unchanged!: number;
  @Whole() skipped!: number;
}

type Refused = NonNullable<BulkResult['refusal']>;

/** Shows what became of many returns; `problemOf` tells a refusal as a problem. */
export function bulk(
  results: readonly BulkResult[],
  language: Language,
  problemOf: (refusal: Refused, number: string) => object,
): BulkView {
  const many = (...outcomes: readonly BulkOutcome[]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return shown(BulkView, {
    results: results.map(({ number, outcome, status, refusal }) => ({
      number,
      outcome,
      status: status && named({ status }, language).status,
      problem: refusal && problemOf(refusal, number),
    })),
    done: many('done', 'eligible'),
    unchanged: many('unchanged'),
    skipped: many('skipped'),
  });
}
