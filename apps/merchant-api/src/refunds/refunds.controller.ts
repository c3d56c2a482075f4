import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindRefund, IssueRefund, ListRefunds, PreviewRefund } from '@retours/application';
import {
  IdPath,
  pageOf,
  ReferencePath,
  RefundBody,
  refundExamples,
  RefundPreview,
  RefundQuery,
  RefundsQuery,
  RefundView,
  shown,
} from '@retours/contracts';
import { refundSheet, type Refund, type Scope } from '@retours/domain';
import {
  Access,
  addressed,
  Caller,
  IdempotencyRequired,
  located,
  pageFrom,
  pageView,
  replay,
} from '@retours/nest-kit';
import type { Reply } from '../reply.js';

const asShown = (refund: Refund) => shown(RefundView, refundSheet(refund));
const made = (refund: Refund) => located(`/v1/refunds/${refund.id}`, asShown(refund));

@ApiTags('refunds')
@Controller('v1')
export class RefundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('orders/:reference/refunds')
  @Access('refunds:write')
  @IdempotencyRequired()
  @ApiBody({ type: RefundBody, examples: refundExamples })
  @ApiCreatedResponse({ type: RefundView, headers: addressed })
  @ApiOkResponse({ type: RefundPreview, description: 'With `dryRun=true`: exactly what the refund would be' })
  async issueRefund(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: RefundBody,
    @Query() { dryRun }: RefundQuery,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    if (dryRun !== 'true')
      return replay(await this.commands.execute(new IssueRefund(scope, reference, body)), made);
    reply.status(200);
    return shown(RefundPreview, await this.queries.execute(new PreviewRefund(scope, reference, body)));
  }

  @Get('refunds')
  @Access('refunds:read')
  @ApiOkResponse({ type: pageOf(RefundView) })
  async listRefunds(@Caller() scope: Scope, @Query() { limit, cursor, ...filter }: RefundsQuery) {
    const page = await this.queries.execute(new ListRefunds(scope, filter, pageFrom({ limit, cursor })));
    return pageView(page, asShown);
  }

  @Get('refunds/:id')
  @Access('refunds:read')
  @ApiOkResponse({ type: RefundView })
  async findRefund(@Caller() scope: Scope, @Param() { id }: IdPath) {
    return asShown(await this.queries.execute(new FindRefund(scope, id)));
  }
}
