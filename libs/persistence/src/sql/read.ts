import type { Node } from '../schemas/tree.js';
import { asJson, type Table, type Tables } from './columns.js';

const columnOf = (table: Table, property: string) =>
  table.columns.find((column) => column.property === property)!;

/** How children are found: the columns that the row above, or one further up, fills in. */
function joinOn(tables: Tables, child: Node, alias: string, parent: Node, parentAlias: string): string {
  const childTable = tables(child.schema);
  const parentTable = tables(parent.schema);
  const given = Object.entries(parent.gives ?? {}).filter(([property]) => columnOf(childTable, property));
  const pairs = given.map(
    ([theirs, ours]) =>
      `${alias}."${columnOf(childTable, theirs).name}" = ${parentAlias}."${columnOf(parentTable, ours).name}"`,
  );
  return [`${alias}.shop = ${parentAlias}.shop`, ...pairs].join(' and ');
}

const orderOf = (tables: Tables, node: Node, alias: string) =>
  node.orderBy.map((property) => `${alias}."${columnOf(tables(node.schema), property).name}"`).join(', ');

/** An expression for a row and all below it as JSON, in the domain's own shape and the columns' order. */
export function jsonOf(tables: Tables, node: Node, alias: string): string {
  const own = tables(node.schema)
    .columns.filter((column) => column.seen)
    .map((column) => `'${column.property}', ${asJson(alias, column)}`);
  const derived = Object.entries(node.derived ?? {}).map(([property, of]) => `'${property}', ${of(alias)}`);
  const below = Object.entries(node.children ?? {}).map(([property, child], index) => {
    const inner = `${alias}${index}`;
    const rows = `from ${tables(child.schema).name} ${inner} where ${joinOn(tables, child, inner, node, alias)}`;
    const json = jsonOf(tables, child, inner);
    if (child.single) return `'${property}', (select ${json} ${rows})`;
    return `'${property}', (select coalesce(json_agg(${json} order by ${orderOf(tables, child, inner)}), '[]') ${rows})`;
  });
  return `json_build_object(${[...own, ...derived, ...below].join(', ')})`;
}
