import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type Column = EntitySchemaColumnOptions;

/** Column kinds; what the domain calls an amount is `numeric`, an instant `timestamptz`, a nested value `json` (kept as written). */
export const text: Column = { type: 'text' };
export const optionalText: Column = { type: 'text', nullable: true };
export const whole: Column = { type: 'integer' };
export const optionalWhole: Column = { type: 'integer', nullable: true };
export const flag: Column = { type: 'boolean' };
export const money: Column = { type: 'numeric' };
export const instant: Column = { type: 'timestamptz' };
export const optionalInstant: Column = { type: 'timestamptz', nullable: true };
export const nested: Column = { type: 'json' };
export const optionalNested: Column = { type: 'json', nullable: true };

const key = (column: Column): Column => ({ ...column, primary: true });

/** A column the domain does not see: its shop, its parent, its place among its siblings. */
const unseen = (column: Column): Column => ({ ...column, select: false });

type Unseen = Readonly<Record<string, Column>>;

/**
 * A table that stores a domain type as it is. `keys` identify a row (with its shop), `unseen` columns come from where the
 * row stands, all others are the domain type's own properties, under the same names.
 */
export function table<T extends object>(
  name: string,
  keys: readonly string[],
  columns: Partial<Record<keyof T & string, Column>>,
  hidden: Unseen = {},
): EntitySchema<T> {
  const all = {
    shop: unseen(text),
    ...Object.fromEntries(Object.entries(hidden).map(([property, column]) => [property, unseen(column)])),
    ...columns,
  };
  const marked = Object.entries(all).map(([property, column]) => [
    property,
    ['shop', ...keys].includes(property) ? key(column as Column) : column,
  ]);
  return new EntitySchema<T>({ name, tableName: name, columns: Object.fromEntries(marked) });
}
