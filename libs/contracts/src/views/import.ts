import { ListOf, Text, Whole } from '../fields/told.js';

export class FieldErrorView {
  @Text() pointer!: string;
  @Text() message!: string;
}

/** Why a line of an import was refused. */
export class ImportProblemView {
  @Whole() line!: number;
  @Text({ optional: true }) reference?: string;
  @Text() code!: string;
  @Text() title!: string;
  @Text() detail!: string;
  @Text({ optional: true, description: 'What does not fit, such as `lines[0].totalTaxIncl`' }) field?: string;
  @Text({ optional: true }) lineId?: string;
  @ListOf(() => FieldErrorView, { optional: true }) errors?: readonly FieldErrorView[];
}

/** What became of an import; the first thousand refused lines are named. */
export class ImportReportView {
  @Whole() received!: number;
  @Whole() created!: number;
  @Whole() replaced!: number;
  @Whole() unchanged!: number;
  @Whole() refused!: number;
  @ListOf(() => ImportProblemView) problems!: readonly ImportProblemView[];
}
