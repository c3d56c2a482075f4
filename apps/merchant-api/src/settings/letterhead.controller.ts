import { Body, Controller, Get, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GetLetterhead, SaveLetterhead } from '@retours/application';
import { LetterheadBody, LetterheadView, shown } from '@retours/contracts';
import type { Letterhead, Scope, Versioned } from '@retours/domain';
import { Access, Caller, IfMatch, tagged, versioned } from '@retours/nest-kit';

const asShown = ({ value, version }: Versioned<Letterhead>) => tagged(version, shown(LetterheadView, value));

@ApiTags('settings')
@Controller('v1/letterhead')
export class LetterheadController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: LetterheadView, headers: versioned })
  async getLetterhead(@Caller() scope: Scope) {
    return asShown(await this.queries.execute(new GetLetterhead(scope)));
  }

  @Put()
  @Access('settings:write')
  @ApiOkResponse({ type: LetterheadView, headers: versioned })
  async saveLetterhead(
    @Caller() scope: Scope,
    @Body() body: LetterheadBody,
    @IfMatch() expected: number | undefined,
  ) {
    return asShown(await this.commands.execute(new SaveLetterhead(scope, body, expected)));
  }
}
