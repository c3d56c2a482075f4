import { Answers, type Answer, type IdempotencyKey, type Scope } from '@retours/domain';
import type { Database, Session } from './database.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { keyTree } from './schemas/tree.js';
import { Changes } from './sql/changes.js';
import { named, writeStatement } from './sql/write.js';

type Keyed = Scope & Readonly<{ key: IdempotencyKey }>;

const BEGUN = 'begun';
/** Where it is written down whose a key is, before there is an answer. */
const begunBy = (scope: Keyed): Keyed => ({
  ...scope,
  key: { ...scope.key, route: `${scope.key.route} ${BEGUN}` },
});

/** Answers on PostgreSQL: a row when work begins, a row when it is done, each in a transaction of its own. */
export class PostgresAnswers extends Answers {
  constructor(private readonly database: Database) {
    super();
  }

  async once<R>(scope: Scope, work: () => Promise<R>): Promise<Answer<R>> {
    const { key } = scope;
    if (!key) return { value: await work(), replayed: false };
    const keyed = { ...scope, key };
    const { value: begun } = await this.keepFirst(begunBy(keyed), BEGUN, keyed);
    return begun === BEGUN ? this.keepFirst(keyed, await work()) : { value: begun as R, replayed: true };
  }

  /** Keeps an answer unless there is one, or one under `instead`, and answers what is kept. */
  private keepFirst<R>(scope: Keyed, answer: R, instead?: Keyed): Promise<Answer<R>> {
    const { tables, inShop } = this.database;
    return inShop<Answer<R>>(scope, async (session) => {
      const places = instead ? [instead, scope] : [scope];
      const looks = await Promise.all(places.map((place) => look<R>(session, place)));
      const kept = looks.find((found) => found !== undefined);
      if (kept) return { answer: () => ({ value: kept.value, replayed: true }) };
      const changes = new Changes(tables, scope.shop);
      changes.add('insert', keyTree.schema, { ...scope.key, answer: JSON.stringify(answer) });
      return {
        last: writeStatement(tables, scope.shop, changes.list, []),
        answer: () => ({ value: answer, replayed: false }),
      };
    });
  }
}

/** What is kept under a key; it stays locked until the transaction ends. */
async function look<R>(session: Session, scope: Keyed): Promise<{ value: R } | undefined> {
  const { shop, key } = scope;
  const [free, [row = {}]] = await Promise.all([
    lockKey(session, scope),
    session.run<KeptRow>(
      named(`select ${keyColumns} from retours.shops s ${keyJoin(2)} where s.id = $1`, [
        shop,
        key.route,
        key.key,
      ]),
    ),
  ]);
  return keptAnswer<R>(scope, free, row);
}
