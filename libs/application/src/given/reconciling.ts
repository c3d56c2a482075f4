import type { CredentialField, ListedRefund } from '@retours/domain';
import { given } from '@retours/domain/given';
import { ApplyNews, ApplyNewsHandler, NewsSettings } from '../commands/apply-news.js';
import { Reconcile, ReconcileHandler, ReconcileSettings } from '../commands/reconcile.js';
import { Scripted, SHOP, type Desk } from './pay-back-desk.js';

/** A gateway that lists what it is told to, or nothing at all while it has trouble. */
export class Listing extends Scripted {
  override readonly capabilities = { lookUp: true, lists: true, keyWindowSeconds: 86_400 } as const;
  listed: readonly ListedRefund[] | undefined = [];
  constructor(
    answers: ConstructorParameters<typeof Scripted>[0] = {},
    fields: readonly CredentialField[] = [],
  ) {
    super(answers, undefined, fields);
  }
  override async list(): Promise<readonly ListedRefund[] | undefined> {
    this.asked.push('list');
    return this.listed;
  }
}

/** A refund of 5.00 made in the gateway's own dashboard. */
export const inDashboard: ListedRefund = {
  gatewayRefundId: 're_dashboard',
  key: null,
  amount: '5.00',
  currency: 'EUR',
  outcome: { type: 'succeeded', gatewayRefundId: 're_dashboard' },
};

/** Who compares books at night, and who applies what that brings to light. */
export function nightShift(desk: Desk, gateway?: Scripted) {
  const { reconciliations, orders, accounts, inbox, clock, dueWork } = desk;
  const gateways = {
    automatic: new Set(['sandbox']),
    find: (name: string) => (name === gateway?.name ? gateway : undefined),
  };
  const ids = given.ids(9);
  const reconciling = new ReconcileHandler(
    reconciliations,
    orders,
    gateways,
    accounts,
    inbox,
    clock,
    ids,
    new ReconcileSettings(900, () => 0),
  );
  const news = new ApplyNewsHandler(
    inbox,
    orders,
    gateways,
    accounts,
    clock,
    ids,
    new NewsSettings(60, 30, 60, 20, () => 0),
  );
  const bells = (list: 'reconciliations' | 'news') => dueWork.take(list, 100, 60);
  return {
    /** Compares whatever is due. @returns what it came to. */
    async compare() {
      const due = await bells('reconciliations');
      const all = await Promise.all(due.map(({ id }) => reconciling.execute(new Reconcile(SHOP, id))));
      return all.map((one) => one?.result);
    },
    /** Applies the news there is. @returns what became of it. */
    async apply() {
      const due = await bells('news');
      const all = await Promise.all(due.map(({ id }) => news.execute(new ApplyNews(SHOP, id))));
      return all.map((one) => one?.status);
    },
    reconcile: (id: string) => reconciling.execute(new Reconcile(SHOP, id)),
  };
}
