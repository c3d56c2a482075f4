import { field, type FieldKind, type FieldOptions, type Shape } from './field.js';
import * as kinds from './kinds.js';

const MAX_TOLD = 300_000;
/** A bound that is ours alone tells a reader nothing. */
const unbounded = ({ schema, ...kind }: FieldKind): FieldKind => ({
  ...kind,
  schema: { ...schema, maxLength: undefined, maxItems: undefined },
});

/** Fields of what we answer: always there unless `optional`, never null unless `nullable`. */
export const Text = (options: FieldOptions = {}) => field(unbounded(kinds.text(MAX_TOLD)), options);
export const TextList = (options: FieldOptions = {}) => field(unbounded(kinds.texts()), options);
export const AmountText = (options: FieldOptions = {}) => field(kinds.amountTold, options);
export const Whole = (options: FieldOptions = {}) => field(kinds.wholeTold, options);
export const Flag = (options: FieldOptions = {}) => field(kinds.flag, options);
export const Moment = (options: FieldOptions = {}) => field(kinds.momentTold, options);
export const OneOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(kinds.oneOf(values), options);
export const ChoiceList = (values: readonly string[], options: FieldOptions = {}) =>
  field(kinds.someOf(values), options);
export const Part = (inner: () => Shape, options: FieldOptions = {}) => field(kinds.part(inner), options);
export const ListOf = (inner: () => Shape, options: FieldOptions = {}) =>
  field(unbounded(kinds.listOf(inner, MAX_TOLD)), options);
export const Data = (options: FieldOptions = {}) => field(kinds.data, options);
export const ProblemPart = (options: FieldOptions = {}) => field(kinds.problem, options);
