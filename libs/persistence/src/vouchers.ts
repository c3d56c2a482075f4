import {
  refuse,
  Vouchers,
  type Answer,
  type Redemption,
  type Scope,
  type VoucherBook,
} from '@retours/domain';
import type { Database } from './database.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { keyTree, redemptionTree, reversalTree, voucherBookTree } from './schemas/tree.js';
import { Changes } from './sql/changes.js';
import { jsonOf } from './sql/read.js';
import { named, writeStatement, type Statement } from './sql/write.js';

type Loaded = Readonly<{ voucher: VoucherBook | null }> & KeptRow;
type Decide = (voucher: VoucherBook) => Redemption;

/** What moves a voucher's remainder: by how much, and which row of the books says so. */
type Move = Readonly<{ sign: '-' | '+'; write: (changes: Changes, redemption: Redemption) => void }>;

const REDEEM: Move = {
  sign: '-',
  write: (changes, redemption) => changes.add('insert', redemptionTree.schema, redemption),
};
const REVERSE: Move = {
  sign: '+',
  write: (changes, { id, reversal }) =>
    changes.add('insert', reversalTree.schema, { ...reversal, redemptionId: id }),
};

/** Vouchers on PostgreSQL: the voucher's row is the lock, its constraints keep the remainder in bounds. */
export class PostgresVouchers extends Vouchers {
  private readonly json: string;

  constructor(private readonly database: Database) {
    super();
    this.json = jsonOf(database.tables, voucherBookTree, 'v');
  }

  find(scope: Scope, code: string): Promise<VoucherBook> {
    return this.database.inShop(scope.shop, async () => ({
      last: this.load(scope, code),
      answer: ([row]) => known(row as Loaded | undefined, scope, code),
    }));
  }

  redeem(scope: Scope, code: string, decide: Decide): Promise<Answer<Redemption>> {
    return this.move(scope, code, decide, REDEEM);
  }

  reverse(scope: Scope, code: string, decide: Decide): Promise<Answer<Redemption>> {
    return this.move(scope, code, decide, REVERSE);
  }

  private load({ shop, key }: Scope, code: string): Statement {
    const select = `select (select ${this.json} from retours.vouchers v where v.shop = s.id and v.code = $2) as voucher`;
    return key
      ? named(`${select}, ${keyColumns} from retours.shops s ${keyJoin(3)} where s.id = $1`, [
          shop,
          code,
          key.route,
          key.key,
        ])
      : named(`${select} from retours.shops s where s.id = $1`, [shop, code]);
  }

  private move(scope: Scope, code: string, decide: Decide, { sign, write }: Move) {
    const { tables, inShop } = this.database;
    const { shop, key } = scope;
    return inShop<Answer<Redemption>>(scope, async (session) => {
      const [free, , [loaded]] = await Promise.all([
        lockKey(session, scope),
        session.run(
          named('select 1 from retours.vouchers where shop = $1 and code = $2 for update', [shop, code]),
        ),
        session.run<Loaded>(this.load(scope, code)),
      ]);
      const kept = loaded && keptAnswer<Redemption>(scope, free, loaded);
      if (kept) return { answer: () => ({ value: kept.value, replayed: true }) };
      const redemption = decide(known(loaded, scope, code));
      const changes = new Changes(tables, shop);
      write(changes, redemption);
      if (key) changes.add('insert', keyTree.schema, { ...key, answer: JSON.stringify(redemption) });
      // By how much, never to what: whatever was decided on, no remainder is ever set back.
      await session.run(
        named(
          `update retours.vouchers set remaining = remaining ${sign} $3::numeric where shop = $1 and code = $2`,
          [shop, code, redemption.amount],
        ),
      );
      return {
        last: writeStatement(tables, shop, changes.list, []),
        answer: () => ({ value: redemption, replayed: false }),
      };
    });
  }
}

function known(loaded: Loaded | undefined, { shop, actor }: Scope, code: string): VoucherBook {
  const { voucher } = loaded ?? refuse('SHOP_UNKNOWN', { shop });
  const isTheirs = actor.kind !== 'customer' || actor.id === voucher?.customerId;
  return voucher && isTheirs ? voucher : refuse('VOUCHER_NOT_FOUND', { voucher: code });
}
