import { orderStatusTree, returnStatusTree, type Node } from './schemas/tree.js';
import type { Tables } from './sql/columns.js';
import { jsonOf } from './sql/read.js';

/** An expression for a shop's settings as the domain's `Shop`, over a row `s` of retours.shops. */
export function shopJson(tables: Tables): string {
  const statuses = (node: Node) =>
    `(select coalesce(json_agg(${jsonOf(tables, node, 'x')} order by x.position), '[]') from ${tables(node.schema).name} x where x.shop = s.id and x.deleted_at is null)`;
  return `json_build_object('id', s.id, 'policy', s.policy, 'orderStatuses', ${statuses(orderStatusTree)}, 'returnStatuses', ${statuses(returnStatusTree)})`;
}
