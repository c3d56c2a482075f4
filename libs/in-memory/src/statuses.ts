import {
  MAX_RETURNS_TOLD,
  refuse,
  Statuses,
  type Answer,
  type KeptStatus,
  type Order,
  type Return,
  type ReturnsIn,
  type Scope,
  type Shop,
  type StatusList,
  type StatusOf,
  type StatusTarget,
  type Versioned,
} from '@retours/domain';
import type { Memory } from './memory.js';
import type { Rows } from './rows.js';

/** Whether an order's history, or that of one of its returns, names a status. */
const NAMED: Readonly<Record<StatusList, (order: Order, code: string) => boolean>> = {
  orderStatuses: ({ statusHistory }, code) => statusHistory.some(({ status }) => status === code),
  returnStatuses: ({ returns }, code) =>
    returns.some(({ history }) => history.some(({ from, to }) => from === code || to === code)),
};

const isNewer = (a: Return, b: Return) =>
  a.requestedAt === b.requestedAt ? a.number > b.number : a.requestedAt > b.requestedAt;

function returnsIn(rows: Rows, list: StatusList, code: string): ReturnsIn {
  const held = rows
    .everyOrder()
    .flatMap(({ returns }) => (list === 'returnStatuses' ? returns : []))
    .filter(({ status }) => status === code)
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return { returns: held.slice(0, MAX_RETURNS_TOLD).map(({ number }) => number), count: held.length };
}

/** The last version of a status; undefined when nobody ever saved it. */
const lastVersion = (rows: Rows, list: StatusList, code: string): number | undefined =>
  rows.statusVersions.findLast((saved) => saved.list === list && saved.code === code)?.version;

const find = <L extends StatusList>(
  statuses: readonly StatusOf<StatusList>[],
  code: string,
): StatusOf<L> | undefined => statuses.find((status) => status.code === code) as StatusOf<L> | undefined;

/** Statuses in memory. Decisions never wait and there is one thread, so each call is a transaction by itself. */
export class InMemoryStatuses extends Statuses {
  constructor(private readonly memory: Memory) {
    super();
  }

  async get<L extends StatusList>({ shop }: Scope, list: L, code: string): Promise<KeptStatus<L>> {
    const rows = this.memory.of(shop);
    const live = find<L>(rows.shop[list], code);
    const value = live ?? find<L>(rows.deleted[list], code) ?? refuse('STATUS_NOT_FOUND', { status: code });
    return { value, version: lastVersion(rows, list, code) ?? 1, deleted: live === undefined };
  }

  async add<L extends StatusList>(
    { shop, key, actor }: Scope,
    list: L,
    status: StatusOf<L>,
  ): Promise<Answer<Versioned<StatusOf<L>>>> {
    const rows = this.memory.of(shop);
    const { code } = status;
    const kept = rows.answerTo<Versioned<StatusOf<L>>>(key);
    if (kept) return { value: kept, replayed: true };
    if (find(rows.shop[list], code) ?? find(rows.deleted[list], code))
      refuse('STATUS_EXISTS', { status: code });
    const version = (lastVersion(rows, list, code) ?? 0) + 1;
    rows.shop = { ...rows.shop, [list]: [...rows.shop[list], status] };
    rows.statusVersions.push({ list, code, version, status, savedBy: actor.id });
    rows.keep(key, { value: status, version });
    return { value: { value: status, version }, replayed: false };
  }

  async update<L extends StatusList>(
    { shop, actor }: Scope,
    { list, code, expected }: StatusTarget<L>,
    decide: (shop: Shop, held: ReturnsIn) => readonly StatusOf<L>[],
  ): Promise<Versioned<StatusOf<L>>> {
    const rows = this.memory.of(shop);
    const before = find<L>(rows.shop[list], code) ?? refuse('STATUS_NOT_FOUND', { status: code });
    const version = lastVersion(rows, list, code) ?? 1;
    if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
    const decided = decide(rows.shop, returnsIn(rows, list, code));
    if (decided === rows.shop[list]) return { value: before, version };
    const after = find<L>(decided, code);
    if (!after && rows.everyOrder().some((order) => NAMED[list](order, code)))
      rows.deleted = { ...rows.deleted, [list]: [...rows.deleted[list], before] };
    rows.shop = { ...rows.shop, [list]: decided };
    rows.statusVersions.push({
      list,
      code,
      version: version + 1,
      status: after ?? null,
      savedBy: actor.id,
    });
    return { value: after ?? before, version: version + 1 };
  }
}
