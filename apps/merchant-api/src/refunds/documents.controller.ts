import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindCreditSlip, ListCreditSlips, ListVouchers } from '@retours/application';
import { CreditSlipView, NumberPath, pageOf, PageQuery, shown, VoucherView } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView } from '@retours/nest-kit';

@ApiTags('documents')
@Access('refunds:read')
@Controller('v1')
export class DocumentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('credit-slips')
  @ApiOkResponse({ type: pageOf(CreditSlipView) })
  async listCreditSlips(@Caller() scope: Scope, @Query() query: PageQuery) {
    return pageView(await this.queries.execute(new ListCreditSlips(scope, pageFrom(query))), (slip) =>
      shown(CreditSlipView, slip),
    );
  }

  @Get('credit-slips/:number')
  @ApiOkResponse({ type: CreditSlipView })
  async findCreditSlip(@Caller() scope: Scope, @Param() { number }: NumberPath) {
    return shown(CreditSlipView, await this.queries.execute(new FindCreditSlip(scope, number)));
  }

  @Get('vouchers')
  @ApiOkResponse({ type: pageOf(VoucherView) })
  async listVouchers(@Caller() scope: Scope, @Query() query: PageQuery) {
    return pageView(await this.queries.execute(new ListVouchers(scope, pageFrom(query))), (voucher) =>
      shown(VoucherView, voucher),
    );
  }
}
