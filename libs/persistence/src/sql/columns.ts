import type { DataSource, EntitySchema } from 'typeorm';

export type Column = Readonly<{
  property: string;
  name: string;
  type: string;
  primary: boolean;
  seen: boolean;
}>;
export type Table = Readonly<{ name: string; columns: readonly Column[] }>;

/** Looks a schema's table up in what TypeORM made of it. */
export type Tables = (schema: EntitySchema) => Table;

/** Reads TypeORM's metadata once per table. */
export function tablesOf(dataSource: DataSource): Tables {
  const known = new Map<EntitySchema, Table>();
  return (schema) => {
    let found = known.get(schema);
    if (!found) {
      const metadata = dataSource.getMetadata(schema);
      found = {
        name: metadata.tablePath,
        columns: metadata.columns.map((column) => ({
          property: column.propertyName,
          name: column.databaseName,
          type: String(column.type),
          primary: column.isPrimary,
          seen: column.isSelect,
        })),
      };
      known.set(schema, found);
    }
    return found;
  };
}

/** A moment as the domain writes it. */
export const instantText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A column's value as the domain writes it: amounts and instants as text, so that nothing passes through a float. */
export function asJson(alias: string, { name, type }: Column): string {
  const column = `${alias}."${name}"`;
  if (type === 'numeric') return `${column}::text`;
  if (type === 'timestamptz') return instantText(column);
  return column;
}
