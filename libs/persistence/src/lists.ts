import {
  Lists,
  refuse,
  type CreditSlip,
  type CreditSlipFilter,
  type GatewayNewsFilter,
  type KeptNews,
  type DifferenceFilter,
  type FoundDifference,
  type Order,
  type OrderFilter,
  type Page,
  type PageInShop,
  type PageRequest,
  type Refund,
  type RefundFilter,
  type Return,
  type ReturnFilter,
  type ReturnInShop,
  type ReturnSummary,
  type Scope,
  type Voucher,
  type VoucherFilter,
  type WebhookDelivery,
  type WebhookDeliveryFilter,
} from '@retours/domain';
import type { Database } from './database.js';
import {
  creditSlipTree,
  deliveryTree,
  gatewayNewsTree,
  differenceTree,
  orderTree,
  refundTree,
  returnSummaryTree,
  returnTree,
  voucherTree,
  type Node,
} from './schemas/tree.js';
import type { SettingsRow } from './settings.js';
import { asJson } from './sql/columns.js';
import { jsonOf } from './sql/read.js';
import { textFor } from './sql/text-for.js';
import { named } from './sql/write.js';

/** Conditions by filter name, over the row `t`; `?` stands for the value. A name that is not here cannot be filtered by. */
type Filters = Readonly<Record<string, string>>;

const CUSTOMER = 't.customer_id = ?';
const PREFIX = (column: string) => `starts_with(${column}, ?)`;
const ORDERS: Filters = {
  status: 't.status = ?',
  customer: CUSTOMER,
  refundStatus: 't.refund_status = ?',
  q: `(${PREFIX('t.reference')} or t.customer_id = ? or lower(t.customer->>'email') = lower(?) or lower(t.customer->>'lastName') = lower(?))`,
};
const RETURNS: Filters = {
  status: 't.status = ?',
  kind: 't.kind = ?',
  order: 't.order_reference = ?',
  customer: CUSTOMER,
  from: 't.requested_at >= ?::timestamptz',
  to: 't.requested_at <= ?::timestamptz',
  q: `(${PREFIX('t.number')} or ${PREFIX('t.order_reference')} or t.customer_id = ?)`,
};
const REFUNDS: Filters = {
  customer:
    't.order_reference in (select o.reference from retours.orders o where o.shop = t.shop and o.customer_id = ?)',
  status: 't.status = ?',
  order: 't.order_reference = ?',
  orders: 't.order_reference = any(?)',
  from: 't.created_at >= ?::timestamptz',
  to: 't.created_at <= ?::timestamptz',
};
const CREDIT_SLIPS: Filters = {
  customer: CUSTOMER,
  from: 't.issued_at >= ?::timestamptz',
  to: 't.issued_at <= ?::timestamptz',
};
const VOUCHERS: Filters = {
  customer: CUSTOMER,
  q: `(${PREFIX('t.code')} or t.customer_id = ?)`,
  spent: '(t.remaining = 0) = ?::boolean',
  expiresAfter: 't.expires_at > ?::timestamptz',
  expiresBy: 't.expires_at <= ?::timestamptz',
};

const DELIVERIES: Filters = {
  endpoint: `t.channel = 'webhook' and t.recipient = ?`,
  status: 't.status = ?',
};

const GATEWAY_NEWS: Filters = {
  status: 't.status = ?',
  gateway: 't.gateway = ?',
  paymentRefund: 't.payment_refund_id = ?',
};

const DIFFERENCES: Filters = {
  kind: 't.kind = ?',
  gateway: 't.gateway = ?',
  order: 't.order_reference = ?',
  open: '(t.closed_at is null) = ?::boolean',
};

/** Pages by keyset, on indexes that hold the order asked for: as fast on the last page as on the first. */
export class PostgresLists extends Lists {
  constructor(private readonly database: Database) {
    super();
  }

  orders(scope: Scope, filter: OrderFilter, page: PageRequest): Promise<Page<Order>> {
    return this.page(orderTree, ORDERS, scope, filter, page);
  }

  returns(scope: Scope, filter: ReturnFilter, page: PageRequest): Promise<PageInShop<ReturnSummary>> {
    return this.page(returnSummaryTree, RETURNS, scope, filter, page);
  }

  wholeReturns(scope: Scope, filter: ReturnFilter, page: PageRequest): Promise<PageInShop<Return>> {
    return this.page(returnTree, RETURNS, scope, filter, page);
  }

  gatewayNews(scope: Scope, filter: GatewayNewsFilter, page: PageRequest): Promise<Page<KeptNews>> {
    return this.page(gatewayNewsTree, GATEWAY_NEWS, scope, filter, page);
  }

  return({ shop, actor }: Scope, number: string): Promise<ReturnInShop> {
    const { tables, settings, inShop } = this.database;
    const own = actor.kind === 'customer' ? actor.id : null;
    const refunds =
      () => `select coalesce(json_agg(${jsonOf(tables, refundTree, 'r')} order by r.created_at, r.id), '[]')
      from retours.refunds r where r.shop = $1 and r.order_reference = t.order_reference and r.return_number = t.number`;
    return inShop(shop, async () => ({
      last: named(
        textFor(
          returnTree,
          'with its refunds',
          () => `select ${settings.columns(2)}, t.request, t.refunds from retours.shops s
           left join lateral (select ${jsonOf(tables, returnTree, 't')} as request, (${refunds()}) as refunds
             from retours.returns t where t.shop = s.id and t.number = $3 and ($4::text is null or t.customer_id = $4)) t on true
          where s.id = $1`,
        ),
        [shop, settings.version(shop), number, own],
      ),
      answer: ([row]) => {
        const found = row as (SettingsRow & { request: Return | null; refunds: Refund[] }) | undefined;
        const shopNow = settings.read(shop, found);
        return {
          request: found?.request ?? refuse('RETURN_NOT_FOUND', { number }),
          refunds: found!.refunds,
          shop: shopNow,
        };
      },
    }));
  }

  refunds(scope: Scope, filter: RefundFilter, page: PageRequest): Promise<Page<Refund>> {
    return this.page(refundTree, REFUNDS, scope, filter, page);
  }

  creditSlips(scope: Scope, filter: CreditSlipFilter, page: PageRequest): Promise<Page<CreditSlip>> {
    return this.page(creditSlipTree, CREDIT_SLIPS, scope, filter, page);
  }

  vouchers(scope: Scope, filter: VoucherFilter, page: PageRequest): Promise<Page<Voucher>> {
    return this.page(voucherTree, VOUCHERS, scope, filter, page);
  }

  differences(scope: Scope, filter: DifferenceFilter, page: PageRequest): Promise<Page<FoundDifference>> {
    return this.page(differenceTree, DIFFERENCES, scope, filter, page);
  }

  deliveries(
    scope: Scope,
    endpoint: string,
    filter: WebhookDeliveryFilter,
    page: PageRequest,
  ): Promise<Page<WebhookDelivery>> {
    return this.page(deliveryTree, DELIVERIES, scope, { ...filter, endpoint }, page);
  }

  async refund(scope: Scope, id: string): Promise<Refund> {
    return (await this.one<Refund>(refundTree, REFUNDS, scope, id)) ?? refuse('REFUND_NOT_FOUND', { id });
  }

  async creditSlip(scope: Scope, number: string): Promise<CreditSlip> {
    return (
      (await this.one<CreditSlip>(creditSlipTree, CREDIT_SLIPS, scope, number)) ??
      refuse('CREDIT_SLIP_NOT_FOUND', { number })
    );
  }

  private columns(node: Node) {
    const table = this.database.tables(node.schema);
    const named = (property: string) => table.columns.find((column) => column.property === property)!;
    return { table, at: named(node.orderBy[0]), id: named(node.key) };
  }

  private one<T>(
    node: Node,
    filters: Filters,
    { shop, actor }: Scope,
    value: string,
  ): Promise<T | undefined> {
    const { table, id } = this.columns(node);
    const { tables, inShop } = this.database;
    const own = actor.kind === 'customer' ? ` and ${filters.customer.replaceAll('?', '$3')}` : '';
    return inShop(shop, async () => ({
      last: named(
        textFor(
          node,
          `one${own}`,
          () =>
            `select ${jsonOf(tables, node, 't')} as item from ${table.name} t where t.shop = $1 and t."${id.name}" = $2${own}`,
        ),
        own ? [shop, value, actor.id] : [shop, value],
      ),
      answer: ([row]) => (row as { item: T } | undefined)?.item,
    }));
  }

  private page<T>(
    node: Node,
    filters: Filters,
    { shop, actor }: Scope,
    asked: object,
    { limit, after }: PageRequest,
  ): Promise<PageInShop<T>> {
    const { table, at, id } = this.columns(node);
    const { tables, settings, inShop } = this.database;
    const values: unknown[] = [shop, settings.version(shop)];
    const place = (value: unknown) => `$${values.push(value)}`;
    const conditions = ['t.shop = $1'];
    const filter: Record<string, unknown> =
      actor.kind === 'customer' ? { ...asked, customer: actor.id } : { ...asked };
    for (const [name, condition] of Object.entries(filters)) {
      if (filter[name] !== undefined) conditions.push(condition.replaceAll('?', place(filter[name])));
    }
    if (after !== undefined) {
      const [instant, key] = splitAfter(after);
      conditions.push(`(t."${at.name}", t."${id.name}") < (${place(instant)}::timestamptz, ${place(key)})`);
    }
    const where = conditions.join(' and ');
    const most = place(limit + 1);
    const newest = `order by t."${at.name}" desc, t."${id.name}" desc`;
    // The page is found first and only its rows are made into JSON; the shop stands there even when the page is empty.
    const sql = textFor(
      node,
      where,
      () => `select ${settings.columns(2)}, case when t.shop is not null then ${jsonOf(tables, node, 't')} end as item,
        ${asJson('t', at)} || '~' || t."${id.name}" as place
      from retours.shops s
      left join lateral (select * from ${table.name} t where ${where} ${newest} limit ${most}) t on true
      where s.id = $1 ${newest}`,
    );
    return inShop(shop, async () => ({
      last: named(sql, values),
      answer: (rows) => {
        const found = rows as (SettingsRow & { item: T | null; place: string })[];
        const shopNow = settings.read(shop, found[0]);
        const items = found.slice(0, limit).flatMap(({ item }) => (item === null ? [] : [item]));
        return { items, next: found.length > limit ? found[limit - 1].place : null, shop: shopNow };
      },
    }));
  }
}

function splitAfter(after: string): [string, string] {
  const end = after.indexOf('~');
  return [after.slice(0, end), after.slice(end + 1)];
}
