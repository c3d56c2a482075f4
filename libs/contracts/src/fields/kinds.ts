import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  isISO8601,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { FieldKind, Shape } from './field.js';

export const MAX_ID = 100;
export const MAX_TEXT = 500;
export const MAX_LIST = 1000;
const MAX_AMOUNT = 50;

const each = { each: true };

/** Text of at most `max` characters. */
export const text = (max = MAX_TEXT): FieldKind => ({
  rules: [IsString(), MaxLength(max)],
  schema: { type: String, maxLength: max },
});

/** Text of a given form. */
export const textLike = (pattern: RegExp, max = MAX_TEXT): FieldKind => ({
  rules: [IsString(), MaxLength(max), Matches(pattern)],
  schema: { type: String, maxLength: max, pattern: pattern.source },
});

/** A list of texts: ids, address lines. */
export const texts = (max = MAX_LIST, length = MAX_TEXT): FieldKind => ({
  rules: [IsArray(), ArrayMaxSize(max), IsString(each), MaxLength(length, each)],
  schema: { type: [String], maxItems: max },
});

/** Money as people write it: any text; the business judges it. */
export const amountAsked: FieldKind = {
  ...text(MAX_AMOUNT),
  schema: { type: String, example: '12.60', description: 'Decimal string' },
};
/** Money as it is answered: a decimal string. */
export const amountTold: FieldKind = {
  ...textLike(/^-?\d+(\.\d+)?$/, MAX_AMOUNT),
  schema: { type: String, example: '12.60', description: 'Decimal string' },
};

const numberRule = IsNumber({ allowNaN: false, allowInfinity: false });
/** A quantity as people send it: any number; the business judges it. */
export const wholeAsked: FieldKind = { rules: [numberRule], schema: { type: 'integer' } };
/** A quantity as it is answered. */
export const wholeTold: FieldKind = {
  rules: [
    numberRule,
    ValidateBy({
      name: 'isWhole',
      validator: { validate: Number.isSafeInteger, defaultMessage: () => 'must be a whole number' },
    }),
  ],
  schema: { type: 'integer' },
};

/** A place in a list people order themselves, from 1; beyond the end is the end. */
export const place: FieldKind = {
  rules: [IsInt(), Min(1), Max(MAX_LIST)],
  schema: { type: 'integer', minimum: 1, maximum: MAX_LIST },
};

export const flag: FieldKind = { rules: [IsBoolean()], schema: { type: Boolean } };
export const oneOf = (values: readonly string[]): FieldKind => ({
  rules: [IsIn(values)],
  schema: { type: String, enum: [...values] },
});

/** A list of such values. */
export const someOf = (values: readonly string[]): FieldKind => ({
  rules: [IsArray(), ArrayMaxSize(MAX_LIST), IsIn(values, each)],
  schema: { type: String, enum: [...values], isArray: true },
});

const WITH_OFFSET = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  WITH_OFFSET.test(value) &&
  isISO8601(value, { strict: true }) &&
  !Number.isNaN(Date.parse(value));

/** An ISO 8601 instant with its offset, of the years 1000 to 2999; read as UTC with milliseconds. */
export const momentAsked: FieldKind = {
  rules: [
    ValidateBy({
      name: 'isMoment',
      validator: { validate: isMoment, defaultMessage: () => 'must be an ISO 8601 instant with an offset' },
    }),
  ],
  schema: { type: String, format: 'date-time' },
  read: (value) => (isMoment(value) ? new Date(value).toISOString() : value),
};
/** An instant as it is answered: UTC with milliseconds. */
export const momentTold: FieldKind = {
  ...textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  schema: { type: String, format: 'date-time' },
};

/** Swagger takes a function for a class that is not there yet only when the function is called `type`. */
const lazily = (inner: () => Shape) => ({ type: () => inner() });

/** One thing with fields of its own. */
export const part = (inner: () => Shape): FieldKind => ({
  rules: [IsObject(), ValidateNested()],
  schema: lazily(inner),
  inner,
});

/** A list of such things. */
export const listOf = (inner: () => Shape, max = MAX_LIST): FieldKind => ({
  rules: [IsArray(), ArrayMaxSize(max), IsObject(each), ValidateNested(each)],
  schema: { ...lazily(inner), isArray: true, maxItems: max },
  inner,
});

const MAX_ENTRIES = 50;
const isTextsByName = (max: number) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).length <= MAX_ENTRIES &&
  Object.entries(value).every(
    ([name, text]) => name.length <= MAX_ID && typeof text === 'string' && text.length <= max,
  );

/** Texts of at most `max` characters, each under a name. */
export const textsByName = (max: number): FieldKind => ({
  rules: [
    ValidateBy({
      name: 'isTextsByName',
      validator: {
        validate: isTextsByName(max),
        defaultMessage: () => `must be an object of texts of at most ${max} characters`,
      },
    }),
  ],
  schema: { type: 'object', additionalProperties: { type: 'string', maxLength: max } },
});

/** Whoever writes minus zero means something else. */
const notMinusZero = ValidateBy({
  name: 'isNotMinusZero',
  validator: {
    validate: (value) => !Object.is(value, -0),
    defaultMessage: () => 'must not be minus zero',
  },
});

/** A whole number of 0 to `max`, refused as malformed when it is none. */
export const wholeUpTo = (max: number): FieldKind => ({
  rules: [IsInt(), Min(0), Max(max), notMinusZero],
  schema: { type: 'integer', minimum: 0, maximum: max },
});

/** Data whose fields depend on what it is about. */
export const data: FieldKind = {
  rules: [IsObject()],
  schema: { type: 'object', additionalProperties: true },
};

/** A problem as RFC 9457 writes it, inside an answer that is none itself. */
export const problem: FieldKind = {
  rules: [IsObject()],
  schema: { allOf: [{ $ref: '#/components/schemas/Problem' }] },
};
