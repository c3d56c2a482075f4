import {
  amount,
  decimal,
  refuse,
  Vouchers,
  type Answer,
  type Order,
  type Redemption,
  type Scope,
  type VoucherBook,
} from '@retours/domain';
import type { Memory } from './memory.js';
import type { Rows } from './rows.js';

type Decide = (voucher: VoucherBook) => Redemption;

const withRemaining = (order: Order, code: string, remaining: string): Order => ({
  ...order,
  refunds: order.refunds.map((refund) =>
    refund.voucher?.code === code ? { ...refund, voucher: { ...refund.voucher, remaining } } : refund,
  ),
});

/** The voucher of a code in the order it came from; somebody else's does not exist. */
function find(rows: Rows, { actor }: Scope, code: string) {
  const order = rows.orderOfVoucher(code);
  const voucher = order?.refunds.find((refund) => refund.voucher?.code === code)?.voucher;
  if (!order || !voucher || (actor.kind === 'customer' && actor.id !== voucher.customerId))
    return refuse('VOUCHER_NOT_FOUND', { voucher: code });
  return { order, book: { ...voucher, redemptions: rows.redemptionsOf(code) } };
}

/** Vouchers in memory. Decisions never wait and there is one thread, so each call is a transaction by itself. */
export class InMemoryVouchers extends Vouchers {
  constructor(private readonly memory: Memory) {
    super();
  }

  async find(scope: Scope, code: string): Promise<VoucherBook> {
    return find(this.memory.of(scope.shop), scope, code).book;
  }

  async redeem(scope: Scope, code: string, decide: Decide): Promise<Answer<Redemption>> {
    return this.move(scope, code, decide, -1);
  }

  async reverse(scope: Scope, code: string, decide: Decide): Promise<Answer<Redemption>> {
    return this.move(scope, code, decide, 1);
  }

  private move(scope: Scope, code: string, decide: Decide, sign: 1 | -1): Answer<Redemption> {
    const rows = this.memory.of(scope.shop);
    const kept = rows.answerTo<Redemption>(scope.key);
    if (kept) return { value: kept, replayed: true };
    const { order, book } = find(rows, scope, code);
    const redemption = decide(book);
    const left = decimal(book.remaining).plus(decimal(redemption.amount).times(sign));
    rows.save(order, {
      order: withRemaining(order, code, amount(left, book.currency)),
      result: undefined,
    });
    rows.keepRedemption(redemption);
    rows.keep(scope.key, redemption);
    return { value: redemption, replayed: false };
  }
}
