import { verifyAudit, type AuditReport } from '@retours/persistence';
import { SHOPS } from './clerk.js';
import { until } from './machine/children.js';
import type { GatewayBooks } from './machine/fake-gateway.js';
import type { World } from './world.js';

export type PaymentRefundRow = Readonly<{
  shop: string;
  id: string;
  refund: string;
  reference: string;
  payment: string;
  gateway: string;
  /** In minor units. */
  amount: number;
  status: string;
}>;

/** What is true after a row: our database's side and the gateway's. */
export type Facts = Readonly<{
  paymentRefunds: readonly PaymentRefundRow[];
  refunds: readonly Readonly<{
    shop: string;
    id: string;
    reference: string;
    slip: string | null;
    status: string;
  }>[];
  slips: readonly Readonly<{ shop: string; number: string; refund: string }>[];
  /** Sentences about rows that do not add up. */
  ledgerComplaints: readonly string[];
  /** Sentences about rows that are in another shop than their order. */
  strayRows: readonly string[];
  audits: readonly AuditReport[];
  books: GatewayBooks;
}>;

const PAYMENT_REFUNDS = `select shop, id, refund_id as refund, order_reference as reference, coalesce(gateway_reference, payment_id) as payment,
  gateway, (amount * 100)::int as amount, status from retours.payment_refunds order by shop, id`;

/** Counters against what they count: money held and refunded per payment, units per line. */
const LEDGERS = `
  with weights as (
    select shop, order_reference, payment_id,
           coalesce(sum(amount) filter (where status in ('queued', 'sending', 'pending_gateway', 'unknown', 'needs_review', 'awaiting_manual')), 0) as held,
           coalesce(sum(amount) filter (where status in ('succeeded', 'marked_refunded')), 0) as refunded
      from retours.payment_refunds group by 1, 2, 3),
  units as (
    select r.shop, r.order_reference, l->>'lineId' as line, sum((l->>'quantity')::int) as quantity
      from retours.refunds r, json_array_elements(r.lines) l group by 1, 2, 3)
  select 'payment ' || p.id || ' of ' || p.order_reference || ': held ' || p.held || ', refunded ' || p.refunded as complaint
    from retours.payments p left join weights w on (w.shop, w.order_reference, w.payment_id) = (p.shop, p.order_reference, p.id)
   where p.held <> coalesce(w.held, 0) or p.refunded < coalesce(w.refunded, 0) or p.held + p.refunded > p.amount
  union all
  select 'line ' || l.id || ' of ' || l.order_reference || ': ' || (l.refunded + l.returned) || ' units taken'
    from retours.order_lines l left join units u on (u.shop, u.order_reference, u.line) = (l.shop, l.order_reference, l.id)
   where l.refunded + l.returned <> coalesce(u.quantity, 0)`;

/** The clerks name every order after its shop. */
const STRAY = ['orders', 'refunds', 'payment_refunds', 'credit_slips', 'stock_movements', 'outbox'].map(
  (table) => {
    const reference = table === 'orders' ? 'reference' : 'order_reference';
    return `select '${table}: ' || ${reference} || ' is in ' || shop as complaint from retours.${table} where split_part(${reference}, '.', 1) <> shop`;
  },
);

/** After trouble with the database the sealer looks again every half minute. */
const SEALER_MS = 45_000;
const sealed = ({ entries, sealed: links }: AuditReport) => entries === links;

/** Waits until the sealer has caught up: its chain ends where the audit ends. */
async function auditsOf(world: World): Promise<AuditReport[]> {
  const appUrl = world.postgres.url('retours_app');
  const verify = () => Promise.all(SHOPS.map((shop) => verifyAudit({ appUrl, shop })));
  let reports = await verify();
  const isSealed = async () => (reports = await verify()).every(sealed);
  await until('the audit is sealed', isSealed, { patienceMs: SEALER_MS }).catch(() => undefined);
  return reports;
}

export async function readFacts(world: World): Promise<Facts> {
  const { postgres, gateway } = world;
  const complaints = async (sql: string) =>
    (await postgres.query<{ complaint: string }>(sql)).map(({ complaint }) => complaint);
  const audits = await auditsOf(world);
  return {
    audits,
    paymentRefunds: await postgres.query<PaymentRefundRow>(PAYMENT_REFUNDS),
    refunds: await postgres.query(
      'select shop, id, order_reference as reference, credit_slip_number as slip, status from retours.refunds',
    ),
    slips: await postgres.query(
      'select shop, number, refund_id as refund from retours.credit_slips order by shop, number',
    ),
    ledgerComplaints: await complaints(LEDGERS),
    strayRows: await complaints(STRAY.join(' union all ')),
    books: await gateway.books(),
  };
}
