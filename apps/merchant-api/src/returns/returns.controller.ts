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
  listedReturn,
  ListedReturnView,
  merchantReturn,
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
import { asGranted } from './as-granted.js';
import { checkOverride } from './check-override.js';

const shownTo = (granted: ReadonlySet<string>, language: Language) => (sheet: ReturnSheet) =>
  tagged(sheet.version, merchantReturn(asGranted(sheet, granted), language));

@ApiTags('returns')
@Controller('v1/returns')
export class ReturnsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('returns:read')
  @ApiOkResponse({ type: pageOf(ListedReturnView) })
  async listReturns(
    @Caller() scope: Scope,
    @Query() { limit, cursor, ...filter }: ReturnsQuery,
    @SpokenLanguage() language: Language,
  ) {
    const page = await this.queries.execute(new ListReturns(scope, filter, pageFrom({ limit, cursor })));
    return pageView(page, (row) => listedReturn(row, language));
  }

  @Get(':number')
  @Access('returns:read')
  @ApiOkResponse({ type: MerchantReturnView, headers: versioned })
  async findReturn(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @GrantedScopes() granted: ReadonlySet<string>,
    @SpokenLanguage() language: Language,
  ) {
    return shownTo(granted, language)(await this.queries.execute(new FindReturn(scope, number)));
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
      shownTo(granted, language),
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
      shownTo(granted, language),
    );
  }

  @Delete(':number/lines/:lineId')
  @Access('returns:write')
  @ApiOkResponse({ type: MerchantReturnView, headers: versioned })
  async removeReturnLine(
    @Caller() scope: Scope,
    @Param() { number, lineId }: NumberAndLinePath,
    @GrantedScopes() granted: ReadonlySet<string>,
    @IfMatch() expected: number | undefined,
    @SpokenLanguage() language: Language,
  ) {
    return replay(
      await this.commands.execute(new RemoveReturnLine({ scope, number, expected }, lineId)),
      shownTo(granted, language),
    );
  }
}
