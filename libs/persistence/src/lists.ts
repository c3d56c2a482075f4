import {
  Lists,
  refuse,
  type CreditSlip,
  type CreditSlipFilter,
  type GatewayNewsFilter,
  type KeptNews,
  type ListedReturn,
  type DifferenceFilter,
  type FoundDifference,
  type Order,
  type OrderFilter,
  type OrderOfReturn,
  type Page,
  type PageInShop,
  type PageRequest,
  type Refund,
  type RefundFilter,
  type Return,
  type ReturnCounts,
  type ReturnFilter,
  type ReturnInShop,
  type Scope,
  type Voucher,
  type VoucherFilter,
  type WebhookDelivery,
  type WebhookDeliveryFilter,
} from '@retours/domain';
import type { Database } from './database.js';
import { COUNTS, TABS } from './return-counts.js';
import {
  creditSlipTree,
  deliveryTree,
  gatewayNewsTree,
  differenceTree,
  orderTree,
  refundTree,
  listedReturnTree,
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
type Filters = Readonly<Record<string, string | Choices>>;
/** A condition for each value. */
type Choices = Readonly<Record<string, string>>;

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
  tab: TABS,
  order: 't.order_reference = ?',
  customer: CUSTOMER,
  from: 't.requested_at >= ?::timestamptz',
  to: 't.requested_at <= ?::timestamptz',
  q: `(${PREFIX('t.number')} or ${PREFIX('t.order_reference')} or t.customer_id = ?)`,
};
const REFUNDS = {
  customer:
    't.order_reference in (select o.reference from retours.orders o where o.shop = t.shop and o.customer_id = ?)',
  status: 't.status = ?',
  order: 't.order_reference = ?',
  orders: 't.order_reference = any(?)',
  from: 't.created_at >= ?::timestamptz',
  to: 't.created_at <= ?::timestamptz',
} satisfies Filters;
const CREDIT_SLIPS = {
  customer: CUSTOMER,
  from: 't.issued_at >= ?::timestamptz',
  to: 't.issued_at <= ?::timestamptz',
} satisfies Filters;
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

/** Pages by keyset, newest first unless `sort` says otherwise, on indexes that hold the order asked for: as fast on the last page as on the first. */
export class PostgresLists extends Lists {
  constructor(private readonly database: Database) {
    super();
  }

  orders(scope: Scope, filter: OrderFilter, page: PageRequest): Promise<Page<Order>> {
    return this.page(orderTree, ORDERS, scope, filter, page);
  }

  returns(scope: Scope, filter: ReturnFilter, page: PageRequest): Promise<PageInShop<ListedReturn>> {
    return this.page(listedReturnTree, RETURNS, scope, filter, page);
  }

  returnCounts({ shop }: Scope): Promise<ReturnCounts> {
    return this.database.inShop(shop, async () => ({
      last: named(COUNTS, [shop]),
      answer: ([counts]) => (counts as ReturnCounts | undefined) ?? refuse('SHOP_UNKNOWN', { shop }),
    }));
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
    const lines = `select json_agg(json_build_object('id', l.id, 'sku', l.sku, 'name', l.name) order by l.position)
      from retours.order_lines l where l.shop = $1 and l.order_reference = t.order_reference`;
    const order =
      () => `select json_build_object('customer', o.customer, 'lines', (${lines}), 'refunds', (${refunds()}))
      from retours.orders o where o.shop = $1 and o.reference = t.order_reference`;
    return inShop(shop, async () => ({
      last: named(
        textFor(
          returnTree,
          'with what its order tells',
          () => `select ${settings.columns(2)}, t.request, t.sold from retours.shops s
           left join lateral (select ${jsonOf(tables, returnTree, 't')} as request, (${order()}) as sold
             from retours.returns t where t.shop = s.id and t.number = $3 and ($4::text is null or t.customer_id = $4)) t on true
          where s.id = $1`,
        ),
        [shop, settings.version(shop), number, own],
      ),
      answer: ([row]) => {
        const found = row as (SettingsRow & { request: Return | null; sold: OrderOfReturn }) | undefined;
        const shopNow = settings.read(shop, found);
        return {
          request: found?.request ?? refuse('RETURN_NOT_FOUND', { number }),
          order: found!.sold,
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
    { customer }: Readonly<{ customer: string }>,
    { shop, actor }: Scope,
    value: string,
  ): Promise<T | undefined> {
    const { table, id } = this.columns(node);
    const { tables, inShop } = this.database;
    const own = actor.kind === 'customer' ? ` and ${customer.replaceAll('?', '$3')}` : '';
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
      const value = filter[name];
      if (value === undefined) continue;
      conditions.push(
        typeof condition === 'string' ? condition.replaceAll('?', place(value)) : condition[String(value)],
      );
    }
    const [beyond, direction] = filter.sort === 'oldest' ? ['>', 'asc'] : ['<', 'desc'];
    if (after !== undefined) {
      const [instant, key] = splitAfter(after);
      conditions.push(
        `(t."${at.name}", t."${id.name}") ${beyond} (${place(instant)}::timestamptz, ${place(key)})`,
      );
    }
    const where = conditions.join(' and ');
    const most = place(limit + 1);
    const inOrder = `order by t."${at.name}" ${direction}, t."${id.name}" ${direction}`;
    // The page is found first and only its rows are made into JSON; the shop stands there even when the page is empty.
    const sql = textFor(
      node,
      `${where} ${inOrder}`,
      () => `select ${settings.columns(2)}, case when t.shop is not null then ${jsonOf(tables, node, 't')} end as item,
        ${asJson('t', at)} || '~' || t."${id.name}" as place
      from retours.shops s
      left join lateral (select * from ${table.name} t where ${where} ${inOrder} limit ${most}) t on true
      where s.id = $1 ${inOrder}`,
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
