import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  redeemVoucher,
  Vouchers,
  type Answer,
  type Redemption,
  type RedemptionRequest,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Spends a voucher at the shop's checkout, wholly or partly. */
export class RedeemVoucher extends Command<Answer<Redemption>> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
    readonly request: RedemptionRequest,
  ) {
    super();
  }
}

@CommandHandler(RedeemVoucher)
export class RedeemVoucherHandler implements ICommandHandler<RedeemVoucher> {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, code, request }: RedeemVoucher): Promise<Answer<Redemption>> {
    return this.vouchers.redeem(scope, code, (voucher) =>
      redeemVoucher(voucher, request, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
