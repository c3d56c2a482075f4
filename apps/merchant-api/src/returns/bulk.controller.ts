import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeReturnsInBulk, CountReturns, PreviewReturnsInBulk } from '@retours/application';
import {
  bulk,
  BulkBody,
  bulkExamples,
  BulkQuery,
  BulkView,
  ReturnCountsView,
  shown,
} from '@retours/contracts';
import { Refusal, type BulkResult, type Scope } from '@retours/domain';
import { Access, Caller, invalid, problemOf, replay, SpokenLanguage, type Language } from '@retours/nest-kit';

const shownIn = (language: Language) => (results: readonly BulkResult[]) =>
  bulk(results, language, ({ code, data }, number) =>
    problemOf(new Refusal(code, data), language, `/v1/returns/${number}`),
  );

/** What is to become of them all is one thing. */
function checkWish({ status, receive }: BulkBody): void {
  if (status !== undefined && receive) invalid('/receive', 'must not be there beside status');
  if (!status && !receive) invalid('/status', 'must be there, or receive instead');
}

/** Many returns at once: how many there are of each sort, and the same step for several. */
@ApiTags('returns')
@Controller('v1/returns')
export class BulkController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('counts')
  @Access('returns:read')
  @ApiOkResponse({ type: ReturnCountsView })
  async countReturns(@Caller() scope: Scope) {
    return shown(ReturnCountsView, await this.queries.execute(new CountReturns(scope)));
  }

  @Post('bulk')
  @Access('returns:write')
  @HttpCode(200)
  @ApiBody({ type: BulkBody, examples: bulkExamples })
  @ApiOkResponse({ type: BulkView })
  async changeReturnsInBulk(
    @Caller() scope: Scope,
    @Body() body: BulkBody,
    @Query() { dryRun }: BulkQuery,
    @SpokenLanguage() language: Language,
  ) {
    checkWish(body);
    const { numbers = [], ...wish } = body;
    if (dryRun === 'true')
      return shownIn(language)(await this.queries.execute(new PreviewReturnsInBulk(scope, numbers, wish)));
    return replay(
      await this.commands.execute(new ChangeReturnsInBulk(scope, numbers, wish)),
      shownIn(language),
    );
  }
}
