import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ListCreditSlips, ListRefunds, ListReturns } from '@retours/application';
import { CreditSlipsExportQuery, RefundsExportQuery, ReturnsExportQuery } from '@retours/contracts';
import { Clock, type Scope } from '@retours/domain';
import { Access, Caller, SpokenLanguage, type Language } from '@retours/nest-kit';
import { creditSlipColumns, refundColumns, returnColumns, returnLines, slipTaxes } from './columns.js';
import { csvFile } from './csv-file.js';
import { everyItem, flatMap } from './every-item.js';

const file = { schema: { type: 'string' as const } };

@ApiTags('exports')
@ApiProduces('text/csv')
@Controller('v1')
export class ExportsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get('returns.csv')
  @Access('returns:read')
  @ApiOkResponse(file)
  async exportReturns(
    @Caller() scope: Scope,
    @Query() { language, separator, ...filter }: ReturnsExportQuery,
    @SpokenLanguage() spoken: Language,
  ): Promise<StreamableFile> {
    const returns = await everyItem((page) => this.queries.execute(new ListReturns(scope, filter, page)));
    const options = { language: language ?? spoken, separator };
    return csvFile(this.named('returns'), returnColumns, flatMap(returns, returnLines), options);
  }

  @Get('refunds.csv')
  @Access('refunds:read')
  @ApiOkResponse(file)
  async exportRefunds(
    @Caller() scope: Scope,
    @Query() { language, separator, ...filter }: RefundsExportQuery,
    @SpokenLanguage() spoken: Language,
  ): Promise<StreamableFile> {
    const refunds = await everyItem((page) => this.queries.execute(new ListRefunds(scope, filter, page)));
    const options = { language: language ?? spoken, separator };
    return csvFile(this.named('refunds'), refundColumns, refunds, options);
  }

  @Get('credit-slips.csv')
  @Access('refunds:read')
  @ApiOkResponse(file)
  async exportCreditSlips(
    @Caller() scope: Scope,
    @Query() { language, separator, ...filter }: CreditSlipsExportQuery,
    @SpokenLanguage() spoken: Language,
  ): Promise<StreamableFile> {
    const slips = await everyItem((page) => this.queries.execute(new ListCreditSlips(scope, filter, page)));
    const options = { language: language ?? spoken, separator };
    return csvFile(this.named('credit-slips'), creditSlipColumns, flatMap(slips, slipTaxes), options);
  }

  private named(what: string): string {
    return `${what}-${this.clock.now().slice(0, 10)}`;
  }
}
