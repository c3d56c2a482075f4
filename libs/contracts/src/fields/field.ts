import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';

/** A class without constructor arguments: a body or a view. */
export type Shape<T extends object = object> = new () => T;
type Inner = (() => Shape) | undefined;

/** What may be said of any field: whether it may be left out, whether `null` is an answer, what it means. */
export type FieldOptions = Readonly<{
  optional?: boolean;
  nullable?: boolean;
  description?: string;
  example?: unknown;
}>;
export type FieldKind = Readonly<{
  rules: readonly PropertyDecorator[];
  schema: ApiPropertyOptions;
  inner?: () => Shape;
}>;

const declared = new WeakMap<object, Map<string, Inner>>();

/** Makes one decorator of what a field must be, how OpenAPI shows it and, for `shown`, that it belongs to its class. */
export function field(
  { rules, schema, inner }: FieldKind,
  { optional = false, nullable = false, description, example }: FieldOptions,
): PropertyDecorator {
  const asksForRules = (_: object, value: unknown) =>
    !(optional && value === undefined) && !(nullable && value === null);
  const told = {
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    ...(description && { description }),
    ...(example !== undefined && { example }),
  };
  return (target, name) => {
    for (const decorate of [ValidateIf(asksForRules), ...rules, ApiProperty(told as ApiPropertyOptions)])
      decorate(target, name);
    declared.set(target, (declared.get(target) ?? new Map<string, Inner>()).set(String(name), inner));
  };
}

/** The fields a class declares, its parents' included, each with the class of what is inside it. */
export function fieldsOf(shape: Shape): ReadonlyMap<string, Inner> {
  const fields: [string, Inner][] = [];
  for (
    let prototype: object | null = shape.prototype;
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    fields.unshift(...(declared.get(prototype) ?? []));
  }
  return new Map(fields);
}
