import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangeReturnStatus,
  FindReturn,
  ListReturns,
  ReceiveGoods,
  RemoveReturnLine,
} from '@retours/application';
import {
  merchantReturn,
  merchantReturnRow,
  MerchantReturnRow,
  MerchantReturnView,
  moveExamples,
  NumberAndLinePath,
  NumberPath,
  pageOf,
  ReceiptBody,
  receiptExamples,
  ReturnsQuery,
  ReturnStatusChangeBody,
} from '@retours/contracts';
import type { ReturnSheet, Scope } from '@retours/domain';
import {
  Access,
  Caller,
  GrantedScopes,
  IfMatch,
  pageFrom,
  pageView,
  replay,
  SpokenLanguage,
  tagged,
  versioned,
  type Language,
} from '@retours/nest-kit';
import { checkOverride } from './check-override.js';

const shownIn = (language: Language) => (sheet: ReturnSheet) =>
  tagged(sheet.version, merchantReturn(sheet, language));

@ApiTags('returns')
@Controller('v1/returns')
export class ReturnsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('returns:read')
  @ApiOkResponse({ type: pageOf(MerchantReturnRow) })
  async listReturns(
    @Caller() scope: Scope,
    @Query() { limit, cursor, ...filter }: ReturnsQuery,
    @SpokenLanguage() language: Language,
  ) {
    const page = await this.queries.execute(new ListReturns(scope, filter, pageFrom({ limit, cursor })));
    return pageView(page, (row) => merchantReturnRow(row, language));
  }

  @Get(':number')
  @Access('returns:read')
  @ApiOkResponse({ type: MerchantReturnView, headers: versioned })
  async findReturn(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @SpokenLanguage() language: Language,
  ) {
    return shownIn(language)(await this.queries.execute(new FindReturn(scope, number)));
  }

  @Post(':number/status-changes')
  @Access('returns:write')
  @HttpCode(200)
  @ApiBody({ type: ReturnStatusChangeBody, examples: moveExamples })
  @ApiOkResponse({ type: MerchantReturnView, headers: versioned })
  async changeReturnStatus(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @Body() body: ReturnStatusChangeBody,
    @GrantedScopes() granted: ReadonlySet<string>,
    @IfMatch() expected: number | undefined,
    @SpokenLanguage() language: Language,
  ) {
    checkOverride(body, granted);
    return replay(
      await this.commands.execute(new ChangeReturnStatus({ scope, number, expected }, body)),
      shownIn(language),
    );
  }

  @Post(':number/receipts')
  @Access('returns:write')
  @HttpCode(200)
  @ApiBody({ type: ReceiptBody, examples: receiptExamples })
  @ApiOkResponse({ type: MerchantReturnView, headers: versioned })
  async receiveGoods(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @Body() body: ReceiptBody,
    @GrantedScopes() granted: ReadonlySet<string>,
    @IfMatch() expected: number | undefined,
    @SpokenLanguage() language: Language,
  ) {
    checkOverride(body, granted);
    return replay(
      await this.commands.execute(new ReceiveGoods({ scope, number, expected }, body)),
      shownIn(language),
    );
  }

  @Delete(':number/lines/:lineId')
  @Access('returns:write')
  @ApiOkResponse({ type: MerchantReturnView, headers: versioned })
  async removeReturnLine(
    @Caller() scope: Scope,
    @Param() { number, lineId }: NumberAndLinePath,
    @IfMatch() expected: number | undefined,
    @SpokenLanguage() language: Language,
  ) {
    return replay(
      await this.commands.execute(new RemoveReturnLine({ scope, number, expected }, lineId)),
      shownIn(language),
    );
  }
}
