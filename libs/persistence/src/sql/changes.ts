import type { EntitySchema } from 'typeorm';
import type { Node } from '../schemas/tree.js';
import type { Tables } from './columns.js';

type Row = Readonly<Record<string, unknown>>;
export type Change = Readonly<{ verb: 'insert' | 'update' | 'delete'; schema: EntitySchema; rows: Row[] }>;

/** What must be written, one entry per table and verb. */
export class Changes {
  private readonly found = new Map<string, Change>();

  constructor(
    private readonly tables: Tables,
    private readonly shop: string,
  ) {}

  get list(): readonly Change[] {
    return [...this.found.values()];
  }

  add(verb: Change['verb'], schema: EntitySchema, row: Row): void {
    const name = `${verb} ${schema.options.name}`;
    const change = this.found.get(name) ?? { verb, schema, rows: [] };
    this.found.set(name, change);
    change.rows.push({ ...row, shop: this.shop });
  }

  /** A row's columns: its own properties, and what it inherits from where it stands. */
  private columnsOf(node: Node, row: Row, inherited: Row): Record<string, unknown> {
    const columns = this.tables(node.schema).columns.filter(({ property }) => property !== 'shop');
    return Object.fromEntries(
      columns.map(({ property }) => [property, property in row ? row[property] : inherited[property]]),
    );
  }

  /** Compares a row, and all below it, with what it was; rows that kept their identity and place are not looked into. */
  compare(
    node: Node,
    before: Row | undefined,
    after: Row | undefined,
    inherited: Row = {},
    moved = false,
  ): void {
    if (before === after && !moved) return;
    const here = this.place(node, (after ?? before)!, inherited);
    if (!after) return this.add('delete', node.schema, this.columnsOf(node, before!, inherited));
    const columns = this.columnsOf(node, after, inherited);
    if (!before) this.add('insert', node.schema, columns);
    else if (moved || node.touched || this.differs(columns, before, after))
      this.add('update', node.schema, columns);
    for (const [property, child] of Object.entries(node.children ?? {}))
      this.compareAll(child, before?.[property], after[property], here);
  }

  private differs(columns: Row, before: Row, after: Row): boolean {
    return Object.keys(columns).some((property) => property in after && after[property] !== before[property]);
  }

  private compareAll(node: Node, before: unknown, after: unknown, inherited: Row): void {
    const rows = (value: unknown): readonly Row[] =>
      Array.isArray(value) ? value : value ? [value as Row] : [];
    if (before === after) return;
    const old = new Map(rows(before).map((row, position) => [row[node.key], { row, position }]));
    const placed = node.orderBy.includes('position') && node.key !== 'position';
    rows(after).forEach((row, position) => {
      const was = old.get(row[node.key]);
      this.compare(
        node,
        was?.row,
        row,
        { ...inherited, position },
        placed && was !== undefined && was.position !== position,
      );
      old.delete(row[node.key]);
    });
    for (const { row } of old.values()) this.compare(node, row, undefined, inherited);
  }

  private place(node: Node, row: Row, inherited: Row): Row {
    const given = Object.entries(node.gives ?? {}).map(([theirs, ours]) => [theirs, row[ours]]);
    return { ...inherited, ...Object.fromEntries(given) };
  }
}
