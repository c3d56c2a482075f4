import { Body, Controller, Get, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GetPolicy, SavePolicy } from '@retours/application';
import { PolicyBody, PolicyView, shown } from '@retours/contracts';
import type { ReturnPolicy, Scope, Versioned } from '@retours/domain';
import { Access, Caller, IfMatch, tagged, versioned } from '@retours/nest-kit';

const asShown = ({ value, version }: Versioned<ReturnPolicy>) => tagged(version, shown(PolicyView, value));

@ApiTags('settings')
@Controller('v1/return-policy')
export class PolicyController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: PolicyView, headers: versioned })
  async getPolicy(@Caller() scope: Scope) {
    return asShown(await this.queries.execute(new GetPolicy(scope)));
  }

  @Put()
  @Access('settings:write')
  @ApiOkResponse({ type: PolicyView, headers: versioned })
  async savePolicy(
    @Caller() scope: Scope,
    @Body() body: PolicyBody,
    @IfMatch() expected: number | undefined,
  ) {
    return asShown(await this.commands.execute(new SavePolicy(scope, body, expected)));
  }
}
