import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindCreditSlip, ListCreditSlips } from '@retours/application';
import { CreditSlipsQuery, CreditSlipView, NumberPath, pageOf, shown } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView } from '@retours/nest-kit';

@ApiTags('documents')
@Access('refunds:read')
@Controller('v1')
export class DocumentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('credit-slips')
  @ApiOkResponse({ type: pageOf(CreditSlipView) })
  async listCreditSlips(@Caller() scope: Scope, @Query() { limit, cursor, ...filter }: CreditSlipsQuery) {
    const page = await this.queries.execute(new ListCreditSlips(scope, filter, pageFrom({ limit, cursor })));
    return pageView(page, (slip) => shown(CreditSlipView, slip));
  }

  @Get('credit-slips/:number')
  @ApiOkResponse({ type: CreditSlipView })
  async findCreditSlip(@Caller() scope: Scope, @Param() { number }: NumberPath) {
    return shown(CreditSlipView, await this.queries.execute(new FindCreditSlip(scope, number)));
  }
}
