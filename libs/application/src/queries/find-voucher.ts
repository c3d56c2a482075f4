import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock, Vouchers, voucherState, type Scope, type VoucherBook } from '@retours/domain';
import type { VoucherNow } from './list-vouchers.js';

/** One voucher, whether it can be spent now, and all that was redeemed of it. */
export class FindVoucher extends Query<VoucherNow<VoucherBook>> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
  ) {
    super();
  }
}

@QueryHandler(FindVoucher)
export class FindVoucherHandler implements IQueryHandler<FindVoucher> {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly clock: Clock,
  ) {}

  async execute({ scope, code }: FindVoucher): Promise<VoucherNow<VoucherBook>> {
    const voucher = await this.vouchers.find(scope, code);
    return { ...voucher, state: voucherState(voucher, this.clock.now()) };
  }
}
