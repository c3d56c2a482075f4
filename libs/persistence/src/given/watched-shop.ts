import {
  AuditTrail,
  issueRefund,
  Orders,
  pushOrder,
  requestReturn,
  Shops,
  type AuditEntry,
  type AuditFilter,
  type RefundRequest,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { newMasterKey, openPersistence, RandomIds } from '../index.js';

const DELIVERED = [
  { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
  { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
];

const lineOf = ({ what, verb, byKind, by }: AuditEntry) => `${what} ${verb}: ${byKind} ${by}`;

/** A shop whose audit is looked at, on a database of a suite's own. */
export async function openWatchedShop(urls: Readonly<{ appUrl: string; relayUrl: string }>, poolSize = 4) {
  const persistence = await openPersistence({ ...urls, poolSize, credentialsKeys: newMasterKey() });
  const { port } = persistence;
  const ids = new RandomIds();
  const staff: Scope = { shop: 'watched', actor: given.staff };
  const customer: Scope = { shop: 'watched', actor: given.customer };
  const occasion = (by = given.staff) => ({ at: '2026-03-10T10:00:00.000Z', by, ids });

  await port(Shops).create(staff.shop);
  const { value, version } = await port(Shops).policy(staff);
  await port(Shops).savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 }, version);

  const entries = async (filter: AuditFilter = {}, limit = 100_000) =>
    (await port(AuditTrail).entries(staff, filter, { limit })).items;
  /** What is entered while something is done, each kind once: `table verb: who`. */
  const enteredBy = async (work: () => Promise<unknown>): Promise<string[]> => {
    const before = (await entries()).length;
    await work();
    const all = await entries();
    return [...new Set(all.slice(0, all.length - before).map(lineOf))].sort();
  };
  const push = (reference: string, scope = staff) =>
    port(Orders).put(scope, reference, (existing, shop) =>
      pushOrder(
        existing,
        given.anOrderPush({ statusHistory: DELIVERED }),
        { reference, fingerprint: reference },
        shop,
        occasion(),
      ),
    );
  const ask = (reference: string, quantity = 1) =>
    port(Orders).update(customer, { reference }, (order, shop) =>
      requestReturn(
        order,
        shop,
        { explanation: 'Too big', lines: [{ lineId: 'l1', quantity }] },
        occasion(given.customer),
      ),
    );
  const refund = (reference: string, request: RefundRequest) =>
    port(Orders).update(staff, { reference }, (order, shop) =>
      issueRefund(order, shop, request, new Set(['sandbox']), occasion()),
    );
  return { persistence, port, staff, customer, occasion, entries, enteredBy, push, ask, refund };
}

export type WatchedShop = Awaited<ReturnType<typeof openWatchedShop>>;
