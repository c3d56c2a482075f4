import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CancelReturn, FindReturn, ListOwnReturns, RequestReturn } from '@retours/application';
import {
  customerReturn,
  CustomerReturnView,
  NoFields,
  NumberPath,
  pageOf,
  PageQuery,
  ReturnBody,
  returnExamples,
} from '@retours/contracts';
import type { ReturnSheet, Scope } from '@retours/domain';
import {
  Access,
  addressed,
  Caller,
  IfMatch,
  located,
  pageFrom,
  pageView,
  replay,
  SpokenLanguage,
  tagged,
  versioned,
  type Language,
} from '@retours/nest-kit';

const addressOf = ({ number }: ReturnSheet) => `/v1/returns/${encodeURIComponent(number)}`;
const shownIn = (language: Language) => (sheet: ReturnSheet) =>
  tagged(sheet.version, customerReturn(sheet, language));

@ApiTags('returns')
@Access('customer')
@Controller('v1/returns')
export class ReturnsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiBody({ type: ReturnBody, examples: returnExamples })
  @ApiCreatedResponse({ type: CustomerReturnView, headers: { ...addressed, ...versioned } })
  async requestReturn(
    @Caller() scope: Scope,
    @Body() body: ReturnBody,
    @SpokenLanguage() language: Language,
  ) {
    const answer = await this.commands.execute(new RequestReturn(scope, body));
    return replay(answer, (sheet) => located(addressOf(sheet), shownIn(language)(sheet)));
  }

  @Get()
  @ApiOkResponse({ type: pageOf(CustomerReturnView) })
  async listReturns(@Caller() scope: Scope, @Query() query: PageQuery, @SpokenLanguage() language: Language) {
    const page = await this.queries.execute(new ListOwnReturns(scope, pageFrom(query)));
    return pageView(page, (sheet) => customerReturn(sheet, language));
  }

  @Get(':number')
  @ApiOkResponse({ type: CustomerReturnView, headers: versioned })
  async findReturn(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @SpokenLanguage() language: Language,
  ) {
    return shownIn(language)(await this.queries.execute(new FindReturn(scope, number)));
  }

  @Post(':number/cancellation')
  @HttpCode(200)
  @ApiOkResponse({ type: CustomerReturnView, headers: versioned })
  async cancelReturn(
    @Caller() scope: Scope,
    @Param() { number }: NumberPath,
    @Body() _body: NoFields,
    @IfMatch() expected: number | undefined,
    @SpokenLanguage() language: Language,
  ) {
    return replay(
      await this.commands.execute(new CancelReturn({ scope, number, expected })),
      shownIn(language),
    );
  }
}
