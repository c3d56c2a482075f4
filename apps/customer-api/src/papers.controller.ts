import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RenderCreditSlip, RenderReturnSlip } from '@retours/application';
import { NumberPath, PaperQuery } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pdf, PdfAnswer, WishedLanguage, type Language } from '@retours/nest-kit';

/** What is printed: in the language asked for, else in that of the call, else in the customer's. */
@ApiTags('documents')
@Access('customer')
@Controller('v1')
export class PapersController {
  constructor(private readonly queries: QueryBus) {}

  @Get('returns/:number/slip.pdf')
  @PdfAnswer()
  async printReturnSlip(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @Query() { language }: PaperQuery,
    @WishedLanguage() wished: Language | undefined,
  ) {
    return pdf(number, await this.queries.execute(new RenderReturnSlip(scope, number, language ?? wished)));
  }

  @Get('credit-slips/:number.pdf')
  @PdfAnswer()
  async printCreditSlip(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @Query() { language }: PaperQuery,
    @WishedLanguage() wished: Language | undefined,
  ) {
    return pdf(number, await this.queries.execute(new RenderCreditSlip(scope, number, language ?? wished)));
  }
}
