import { refuse, type Shop, type ShopId } from '@retours/domain';
import { orderStatusTree, returnStatusTree, type Node } from './schemas/tree.js';
import type { Tables } from './sql/columns.js';
import { jsonOf } from './sql/read.js';

export type SettingsRow = Readonly<{ settingsVersion: number | null; settings: Shop | null }>;

/** An expression for a shop's settings as the domain's `Shop`, over a row `s` of retours.shops. */
function shopJson(tables: Tables): string {
  const statuses = (node: Node) =>
    `(select coalesce(json_agg(${jsonOf(tables, node, 'x')} order by x.position), '[]') from ${tables(node.schema).name} x where x.shop = s.id and x.deleted_at is null)`;
  return `json_build_object('id', s.id, 'policy', s.policy, 'letterhead', s.letterhead, 'orderStatuses', ${statuses(orderStatusTree)}, 'returnStatuses', ${statuses(returnStatusTree)})`;
}

/**
 * Settings as every statement needs them, always those of the statement's own snapshot: it asks for the version and
 * gets the settings themselves only when they are not the ones known here.
 */
export class Settings {
  private readonly known = new Map<ShopId, Readonly<{ version: number; shop: Shop }>>();
  private readonly json: string;

  constructor(tables: Tables) {
    this.json = shopJson(tables);
  }

  /** Columns of a select that stands on `from retours.shops s`; `$n` is what `version` says. */
  columns(n: number): string {
    return `s.settings_version as "settingsVersion", case when s.settings_version = $${n} then null else ${this.json} end as settings`;
  }

  /** The version known here, to be told to the statement. */
  version(shop: ShopId): number {
    return this.known.get(shop)?.version ?? 0;
  }

  /** The settings a row speaks of; `SHOP_UNKNOWN` when there was no row. */
  read(shop: ShopId, row: SettingsRow | undefined): Shop {
    if (!row?.settingsVersion) return refuse('SHOP_UNKNOWN', { shop });
    if (row.settings) this.known.set(shop, { version: row.settingsVersion, shop: row.settings });
    return row.settings ?? this.known.get(shop)!.shop;
  }
}
