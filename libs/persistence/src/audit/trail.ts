import {
  AuditTrail,
  type AuditEntry,
  type AuditFilter,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';
import type { Database } from '../database.js';
import { instantText } from '../sql/columns.js';
import { named } from '../sql/write.js';

const ENTRY = `a.tx || '-' || a.id as id, ${instantText('a.at')} as at, a.by_kind as "byKind", a.by, a.what, a.verb, a.subject, a.key,
  encode(a.digest, 'hex') as digest, encode(s.hash, 'hex') as seal`;

/** Conditions by filter name; `?` stands for the value. */
const FILTERS: Readonly<Record<keyof AuditFilter, string>> = {
  subject: 'a.subject = ?',
  actor: 'a.by = ?',
  from: 'a.at >= ?::timestamptz',
  to: 'a.at <= ?::timestamptz',
};

/** Where an entry stands, behind its moment as in every cursor: transactions end in another order than they begin. */
const POSITION = /~(\d{1,18})-(\d{1,18})$/;
const positionOf = ({ at, id }: AuditEntry): string => `${at}~${id}`;

/** Who did what, by keyset in the order of the chain, newest first. */
export class PostgresAuditTrail extends AuditTrail {
  constructor(private readonly database: Database) {
    super();
  }

  entries({ shop }: Scope, filter: AuditFilter, { limit, after }: PageRequest): Promise<Page<AuditEntry>> {
    const values: unknown[] = [shop];
    const place = (value: unknown) => `$${values.push(value)}`;
    const conditions = Object.entries(FILTERS).flatMap(([name, condition]) => {
      const value = filter[name as keyof AuditFilter];
      return value === undefined ? [] : [condition.replace('?', place(value))];
    });
    if (after !== undefined) {
      const [, tx, id] = POSITION.exec(after) ?? [];
      // A cursor of another list names no entry: nothing comes after it.
      if (id === undefined) return Promise.resolve({ items: [], next: null });
      conditions.push(`(a.tx, a.id) < (${place(tx)}::text::xid8, ${place(id)}::bigint)`);
    }
    const where = ['a.shop = $1', ...conditions].join(' and ');
    const sql = `select ${ENTRY} from retours.audit a
      left join retours.audit_seals s on s.shop = a.shop and s.tx = a.tx and s.id = a.id
     where ${where} order by a.tx desc, a.id desc limit ${place(limit + 1)}`;
    return this.database.inShop(shop, async () => ({
      last: named(sql, values),
      answer: (rows) => {
        const found = rows as AuditEntry[];
        return {
          items: found.slice(0, limit),
          next: found.length > limit ? positionOf(found[limit - 1]) : null,
        };
      },
    }));
  }
}
