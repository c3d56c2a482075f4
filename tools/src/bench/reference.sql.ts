import { detailSql, listSql, returnDetailSql } from './reference.reads.sql.js';
import { refundSql, returnSql } from './reference.writes.sql.js';

/** What a request asks of the reference, all of it text, in a body or in a query. */
export type Asked = Readonly<Record<string, string>>;

/** A path of the reference: one prepared statement, and which parts of a request are its values, in their order. */
export type Operation = Readonly<{ method: 'GET' | 'POST'; text: string; values: readonly string[] }>;

/** The product's own reads and writes on the product's own tables, with nothing around them (performance.md "The reference"). */
export const operations = {
  returns: {
    method: 'POST',
    text: returnSql,
    values: ['shop', 'order', 'lines', 'explanation', 'key', 'customer'],
  },
  refunds: { method: 'POST', text: refundSql, values: ['shop', 'order', 'line', 'quantity', 'key', 'by'] },
  order: { method: 'GET', text: detailSql, values: ['shop', 'order'] },
  return: { method: 'GET', text: returnDetailSql, values: ['shop', 'number'] },
  list: { method: 'GET', text: listSql, values: ['shop', 'at', 'number'] },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

/** The operation's statement for what was asked; `pg` prepares it once per connection. */
export function statementFor(
  name: OperationName,
  asked: Asked,
): { name: string; text: string; values: string[] } {
  const { text, values } = operations[name];
  return { name, text, values: values.map((value) => asked[value]) };
}
