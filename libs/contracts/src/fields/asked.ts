import { IsISO4217CurrencyCode, MinLength } from 'class-validator';
import { field, type FieldOptions, type Shape } from './field.js';
import * as kinds from './kinds.js';

type Options = Omit<FieldOptions, 'optional'> & Readonly<{ required?: boolean }>;
type WithMax = Options & Readonly<{ max?: number }>;
const asked = (kind: Parameters<typeof field>[0], { required = false, ...rest }: Options) =>
  field(kind, { ...rest, optional: !required });

/**
 * Fields of what callers send. One line per field checks its JSON type and bounds and shows it in OpenAPI. What is left
 * out counts as empty, so fields are optional unless `required`; what the business refuses passes here.
 */
export const Text = ({ max, ...options }: WithMax = {}) => asked(kinds.text(max), options);
/** An id somebody else made up. */
export const Id = (options: Options = {}) => asked(kinds.text(kinds.MAX_ID), options);
/** An id that must be there. */
export const RequiredId = (options: Options = {}) => {
  const { rules, schema } = kinds.text(kinds.MAX_ID);
  return asked(
    { rules: [...rules, MinLength(1)], schema: { ...schema, minLength: 1 } as typeof schema },
    { ...options, required: true },
  );
};
export const TextLike = (pattern: RegExp, { max, ...options }: WithMax = {}) =>
  asked(kinds.textLike(pattern, max), options);
export const TextList = ({ max, length, ...options }: WithMax & Readonly<{ length?: number }> = {}) =>
  asked(kinds.texts(max, length), options);
export const AmountText = (options: Options = {}) => asked(kinds.amountAsked, options);
export const Currency = () =>
  asked(
    { rules: [IsISO4217CurrencyCode()], schema: { type: String, example: 'EUR', description: 'ISO 4217' } },
    {},
  );
export const Whole = (options: Options = {}) => asked(kinds.wholeAsked, options);
export const Place = (options: Options = {}) => asked(kinds.place, options);
export const Flag = (options: Options = {}) => asked(kinds.flag, options);
export const Moment = (options: Options = {}) => asked(kinds.momentAsked, options);
export const OneOf = (values: readonly string[], options: Options = {}) =>
  asked(kinds.oneOf(values), options);
export const Part = (inner: () => Shape, options: Options = {}) => asked(kinds.part(inner), options);
export const ListOf = (inner: () => Shape, { max, ...options }: WithMax = {}) =>
  asked(kinds.listOf(inner, max), options);
export const ChoiceList = (values: readonly string[], options: Options = {}) =>
  asked(kinds.someOf(values), options);
/** Texts under names that depend on what it is about. */
export const TextsByName = ({ max = kinds.MAX_TEXT, ...options }: WithMax = {}) =>
  asked(kinds.textsByName(max), options);
export const WholeUpTo = (max: number, options: Options = {}) => asked(kinds.wholeUpTo(max), options);
