import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DecideReview, RetryPaymentRefund, SettleByHand } from '@retours/application';
import { IdPath, NoFields, PaymentRefundView, ReviewBody, SettlementBody, shown } from '@retours/contracts';
import { paymentRefundSheet, type PaymentRefund, type Scope } from '@retours/domain';
import { Access, Caller, IdempotencyRequired, replay } from '@retours/nest-kit';

const asShown = (part: PaymentRefund) => shown(PaymentRefundView, paymentRefundSheet(part));

@ApiTags('refunds')
@Access('refunds:write')
@IdempotencyRequired()
@Controller('v1/payment-refunds')
export class PaymentRefundsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':id/manual-settlement')
  @HttpCode(200)
  @ApiOkResponse({ type: PaymentRefundView })
  async settleByHand(@Caller() scope: Scope, @Param() { id }: IdPath, @Body() body: SettlementBody) {
    return replay(await this.commands.execute(new SettleByHand(scope, id, body)), asShown);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @ApiOkResponse({ type: PaymentRefundView })
  async retryPaymentRefund(@Caller() scope: Scope, @Param() { id }: IdPath, @Body() _body: NoFields) {
    return replay(await this.commands.execute(new RetryPaymentRefund(scope, id)), asShown);
  }

  @Post(':id/review')
  @HttpCode(200)
  @ApiOkResponse({ type: PaymentRefundView })
  async decideReview(@Caller() scope: Scope, @Param() { id }: IdPath, @Body() body: ReviewBody) {
    return replay(await this.commands.execute(new DecideReview(scope, id, body)), asShown);
  }
}
