import { isolate } from './isolate.js';

const ofShop = [
  'policy_versions',
  'order_statuses',
  'return_statuses',
  'orders',
  'order_lines',
  'payments',
  'order_status_history',
  'returns',
  'return_lines',
  'receipts',
  'return_history',
  'refunds',
  'payment_refunds',
  'payment_refund_attempts',
  'credit_slips',
  'vouchers',
  'stock_movements',
  'number_series',
  'outbox',
  'idempotency_keys',
];

/** What the app may change; every table not named here is append-only to it. */
const updatable = [
  'shops',
  'order_statuses',
  'return_statuses',
  'orders',
  'order_lines',
  'payments',
  'order_status_history',
  'returns',
  'return_lines',
  'refunds',
  'payment_refunds',
  'vouchers',
  'number_series',
  'outbox',
];

/** What the app may delete, and of it what has not moved anything yet. */
const deletable: Readonly<Record<string, string>> = {
  order_lines: 'refunded + returned + cancelled + reserved = 0',
  payments: 'held + refunded = 0',
  order_status_history: 'true',
  return_lines: 'received + missing + refunded = 0',
  idempotency_keys: `kept_at <= retours.now() - interval '30 days'`,
};

/** Each shop by itself, and each role with no more than its work needs (reliability.md rule 9). */
export const rights = `
grant usage on schema retours to retours_app, retours_relay;
grant execute on all functions in schema retours to retours_app, retours_relay;
grant select on retours.clock_offset to retours_app, retours_relay;
grant select on retours.payment_refund_moves to retours_app;
grant select, insert on ${['shops', ...ofShop].map((table) => `retours.${table}`).join(', ')} to retours_app;
grant update on ${updatable.map((table) => `retours.${table}`).join(', ')} to retours_app;
grant delete on ${Object.keys(deletable)
  .map((table) => `retours.${table}`)
  .join(', ')} to retours_app;
${isolate('shops', 'id')}
${ofShop.map((table) => isolate(table)).join('\n')}
${Object.entries(deletable)
  .map(
    ([table, untouched]) =>
      `create policy only_untouched on retours.${table} as restrictive for delete to retours_app using (${untouched});`,
  )
  .join('\n')}

-- The relay sees across shops, but only what it needs to ring a bell.
${['payment_refunds', 'outbox']
  .map(
    (
      table,
    ) => `grant select (id, shop, due_at, rings${table === 'payment_refunds' ? ', lease_until' : ''}), update (due_at, rings) on retours.${table} to retours_relay;
create policy relay_sees_all on retours.${table} for all to retours_relay using (true) with check (true);`,
  )
  .join('\n')}
`;
