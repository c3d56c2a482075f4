import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AddReturnStatus,
  DeleteReturnStatus,
  EditReturnStatus,
  FindStatus,
  ListReturnStatuses,
} from '@retours/application';
import {
  KeptReturnStatusView,
  ReturnStatusBody,
  ReturnStatusEditBody,
  ReturnStatusView,
  pageOf,
  PageQuery,
  shown,
  StatusPath,
} from '@retours/contracts';
import type { ReturnStatus, Scope, Versioned } from '@retours/domain';
import {
  Access,
  Caller,
  IfMatch,
  pageFrom,
  pageOfAll,
  pageView,
  replay,
  tagged,
  versioned,
} from '@retours/nest-kit';

const asShown = ({ value, version }: Versioned<ReturnStatus>) =>
  tagged(version, shown(ReturnStatusView, value));

@ApiTags('settings')
@Controller('v1/return-statuses')
export class ReturnStatusesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(ReturnStatusView) })
  async listReturnStatuses(@Caller() scope: Scope, @Query() query: PageQuery) {
    const all = await this.queries.execute(new ListReturnStatuses(scope));
    const page = pageOfAll(all, ({ code }) => code, pageFrom(query));
    return pageView(page, (status) => shown(ReturnStatusView, status));
  }

  @Post()
  @Access('settings:write')
  @ApiCreatedResponse({ type: ReturnStatusView, headers: versioned })
  async addReturnStatus(@Caller() scope: Scope, @Body() body: ReturnStatusBody) {
    return replay(await this.commands.execute(new AddReturnStatus(scope, body)), asShown);
  }

  @Get(':code')
  @Access('settings:read')
  @ApiOkResponse({ type: KeptReturnStatusView, headers: versioned })
  async findReturnStatus(@Caller() scope: Scope, @Param() { code }: StatusPath) {
    const { value, version, deleted } = await this.queries.execute(
      new FindStatus(scope, 'returnStatuses', code),
    );
    return tagged(version, shown(KeptReturnStatusView, { ...value, deleted }));
  }

  @Patch(':code')
  @Access('settings:write')
  @ApiOkResponse({ type: ReturnStatusView, headers: versioned })
  async editReturnStatus(
    @Caller() scope: Scope,
    @Param() { code }: StatusPath,
    @Body() body: ReturnStatusEditBody,
    @IfMatch() expected: number | undefined,
  ) {
    return asShown(await this.commands.execute(new EditReturnStatus(scope, code, body, expected)));
  }

  @Delete(':code')
  @Access('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  deleteReturnStatus(
    @Caller() scope: Scope,
    @Param() { code }: StatusPath,
    @IfMatch() expected: number | undefined,
  ) {
    return this.commands.execute(new DeleteReturnStatus(scope, code, expected));
  }
}
