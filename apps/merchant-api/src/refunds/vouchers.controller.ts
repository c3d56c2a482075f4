import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindVoucher, ListVouchers, RedeemVoucher, ReverseRedemption } from '@retours/application';
import {
  CodePath,
  NoFields,
  pageOf,
  RedemptionBody,
  RedemptionPath,
  RedemptionView,
  shown,
  VoucherBookView,
  VoucherRowView,
  VouchersQuery,
} from '@retours/contracts';
import type { Redemption, Scope } from '@retours/domain';
import { Access, Caller, IdempotencyRequired, pageFrom, pageView, replay } from '@retours/nest-kit';

const asShown = (redemption: Redemption) => shown(RedemptionView, redemption);

@ApiTags('vouchers')
@Controller('v1/vouchers')
export class VouchersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('refunds:read')
  @ApiOkResponse({ type: pageOf(VoucherRowView) })
  async listVouchers(@Caller() scope: Scope, @Query() { limit, cursor, ...filter }: VouchersQuery) {
    const page = await this.queries.execute(new ListVouchers(scope, filter, pageFrom({ limit, cursor })));
    return pageView(page, (voucher) => shown(VoucherRowView, voucher));
  }

  @Get(':code')
  @Access('refunds:read')
  @ApiOkResponse({ type: VoucherBookView })
  async findVoucher(@Caller() scope: Scope, @Param() { code }: CodePath) {
    return shown(VoucherBookView, await this.queries.execute(new FindVoucher(scope, code)));
  }

  @Post(':code/redemptions')
  @Access('refunds:write')
  @IdempotencyRequired()
  @ApiCreatedResponse({ type: RedemptionView })
  async redeemVoucher(@Caller() scope: Scope, @Param() { code }: CodePath, @Body() body: RedemptionBody) {
    return replay(await this.commands.execute(new RedeemVoucher(scope, code, body)), asShown);
  }

  @Post(':code/redemptions/:id/reversal')
  @Access('refunds:write')
  @IdempotencyRequired()
  @HttpCode(200)
  @ApiOkResponse({ type: RedemptionView })
  async reverseRedemption(
    @Caller() scope: Scope,
    @Param() { code, id }: RedemptionPath,
    @Body() _body: NoFields,
  ) {
    return replay(await this.commands.execute(new ReverseRedemption(scope, code, id)), asShown);
  }
}
