import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListCreditSlips, ListVouchers } from '@retours/application';
import { CreditSlipView, pageOf, PageQuery, shown, VoucherRowView } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView } from '@retours/nest-kit';

@ApiTags('documents')
@Access('customer')
@Controller('v1')
export class DocumentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('credit-slips')
  @ApiOkResponse({ type: pageOf(CreditSlipView) })
  async listCreditSlips(@Caller() scope: Scope, @Query() query: PageQuery) {
    return pageView(await this.queries.execute(new ListCreditSlips(scope, {}, pageFrom(query))), (slip) =>
      shown(CreditSlipView, slip),
    );
  }

  @Get('vouchers')
  @ApiOkResponse({ type: pageOf(VoucherRowView) })
  async listVouchers(@Caller() scope: Scope, @Query() query: PageQuery) {
    return pageView(await this.queries.execute(new ListVouchers(scope, {}, pageFrom(query))), (voucher) =>
      shown(VoucherRowView, voucher),
    );
  }
}
