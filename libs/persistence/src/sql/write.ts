import type { Draw } from '@retours/domain';
import type { Change } from './changes.js';
import type { Column, Tables } from './columns.js';

/** A prepared statement and its values. */
export type Statement = Readonly<{ name: string; text: string; values: readonly unknown[] }>;

const names = new Map<string, string>();

/** One name per text, so that PostgreSQL plans each statement once per connection. */
export function named(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? `retours_${names.size}`;
  names.set(text, name);
  return { name, text, values };
}

/** The rows of a part, sent as JSON in a parameter of its own. */
const recordset = (json: string, columns: readonly Column[]) =>
  `json_to_recordset(${json}) as row(${columns.map(({ property, type }) => `"${property}" ${type}`).join(', ')})`;

function partOf(tables: Tables, { verb, schema }: Change, json: string): string {
  const { name, columns } = tables(schema);
  const keys = columns.filter(({ primary }) => primary);
  const others = columns.filter(({ primary }) => !primary);
  const same = keys.map((column) => `target."${column.name}" = row."${column.property}"`).join(' and ');
  switch (verb) {
    case 'insert':
      return `insert into ${name} (${columns.map((column) => `"${column.name}"`).join(', ')}) select ${columns.map(({ property }) => `row."${property}"`).join(', ')} from ${recordset(json, columns)}`;
    case 'update':
      return `update ${name} target set ${others.map((column) => `"${column.name}" = row."${column.property}"`).join(', ')} from ${recordset(json, columns)} where ${same}`;
    case 'delete':
      return `delete from ${name} target using ${recordset(json, keys)} where ${same}`;
  }
}

/** Parameters of draw n: its shop, its series, its placeholder. */
const ofDraw = (index: number) => [3 * index + 1, 3 * index + 2, 3 * index + 3].map((n) => `$${n}`);

function drawNumber(index: number): string {
  const [shop, series] = ofDraw(index);
  return `number_${index} as (insert into retours.number_series (shop, series, last) values (${shop}, ${series}, 1)
   on conflict (shop, series) do update set last = number_series.last + 1
   returning series || lpad(last::text, greatest(6, length(last::text)), '0') as number)`;
}

const texts = new Map<string, string>();

function textOf(tables: Tables, changes: readonly Change[], draws: number): string {
  const shape = `${draws} ${changes.map(({ verb, schema }) => `${verb} ${schema.options.name}`).join(', ')}`;
  let text = texts.get(shape);
  if (text === undefined) {
    const numbers = Array.from({ length: draws }, (_, index) => index);
    const numbered = (json: string) =>
      numbers.reduce(
        (inner, n) => `replace(${inner}, ${ofDraw(n)[2]}, (select number from number_${n}))`,
        json,
      );
    const parts = changes.map((change, index) => {
      const json = `$${3 * draws + index + 1}::text`;
      return `part_${index} as (${partOf(tables, change, `(${numbered(json)})::json`)})`;
    });
    text = `with ${[...numbers.map(drawNumber), ...parts].join(', ')}
      select array[${numbers.map((n) => `(select number from number_${n})`).join(', ')}]::text[] as numbers`;
    texts.set(shape, text);
  }
  return text;
}

/**
 * One statement that writes everything at once. Numbers are drawn in it, so that a series has no gap, and put where
 * their placeholders stand; it answers the numbers in the order of the draws.
 */
export function writeStatement(
  tables: Tables,
  shop: string,
  changes: readonly Change[],
  draws: readonly Draw[],
): Statement {
  const drawn = draws.flatMap(({ series, placeholder }) => [shop, series, placeholder]);
  return named(textOf(tables, changes, draws.length), [
    ...drawn,
    ...changes.map(({ rows }) => JSON.stringify(rows)),
  ]);
}
