import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateIf } from 'class-validator';

/** A class without constructor arguments: a body or a view. */
export type Shape<T extends object = object> = new () => T;

/** What may be said of any field: whether it may be left out, whether `null` is an answer, what it means. */
export type FieldOptions = Readonly<{
  optional?: boolean;
  nullable?: boolean;
  description?: string;
  example?: unknown;
}>;
export type FieldKind = Readonly<{
  /** Decorators of class-validator only: `read` and `inner` say what becomes of the value. */
  rules: readonly PropertyDecorator[];
  schema: ApiPropertyOptions;
  /** The class of what is inside it. */
  inner?: () => Shape;
  /** What becomes of a value when it is read, before any rule looks at it. */
  read?: (value: unknown) => unknown;
}>;

/** A field of a class, and the decorator that declares it. */
export type Field = Pick<FieldKind, 'inner' | 'read'> & Readonly<{ declare: PropertyDecorator }>;

const declared = new WeakMap<object, Map<string, Field>>();

/** Makes one decorator of what a field must be, how OpenAPI shows it and, for `shown`, that it belongs to its class. */
export function field(
  { rules, schema, inner, read }: FieldKind,
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
  const reading = [
    ...(inner ? [Type(inner)] : []),
    ...(read ? [Transform(({ value }: { value: unknown }) => read(value))] : []),
  ];
  const showing = ApiProperty(told as ApiPropertyOptions);
  const declare: PropertyDecorator = (target, name) => {
    for (const decorate of [ValidateIf(asksForRules), ...rules, ...reading, showing]) decorate(target, name);
    const fields = declared.get(target) ?? new Map<string, Field>();
    declared.set(target, fields.set(String(name), { inner, read, declare }));
  };
  return declare;
}

const known = new WeakMap<Shape, ReadonlyMap<string, Field>>();

/** The fields a class declares, its parents' included. */
export function fieldsOf(shape: Shape): ReadonlyMap<string, Field> {
  let fields = known.get(shape);
  if (!fields) known.set(shape, (fields = gather(shape)));
  return fields;
}

function gather(shape: Shape): ReadonlyMap<string, Field> {
  const fields: [string, Field][] = [];
  for (
    let prototype: object | null = shape.prototype;
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    fields.unshift(...(declared.get(prototype) ?? []));
  }
  return new Map(fields);
}

/** A class with the fields of another but these. */
export function without<V extends object, K extends keyof V & string>(
  shape: Shape<V>,
  ...names: readonly K[]
): Shape<Omit<V, K>> {
  class Rest {}
  for (const [name, { declare }] of fieldsOf(shape))
    if (!names.some((left) => left === name)) declare(Rest.prototype, name);
  return Rest as Shape<Omit<V, K>>;
}
