import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { RequestReturn } from '@retours/application';
import {
  merchantReturn,
  MerchantReturnView,
  ReferencePath,
  StaffReturnBody,
  staffReturnExamples,
} from '@retours/contracts';
import type { ReturnSheet, Scope } from '@retours/domain';
import {
  Access,
  addressed,
  Caller,
  GrantedScopes,
  located,
  replay,
  SpokenLanguage,
  tagged,
  versioned,
  type Language,
} from '@retours/nest-kit';
import { asGranted } from './as-granted.js';
import { checkOverride } from './check-override.js';

const madeBy = (granted: ReadonlySet<string>, language: Language) => (sheet: ReturnSheet) =>
  located(
    `/v1/returns/${sheet.number}`,
    tagged(sheet.version, merchantReturn(asGranted(sheet, granted), language)),
  );

/** Returns that staff make for a customer who phoned. */
@ApiTags('returns')
@Controller('v1/orders/:reference/returns')
export class OrderReturnsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Access('returns:write')
  @ApiBody({ type: StaffReturnBody, examples: staffReturnExamples })
  @ApiCreatedResponse({ type: MerchantReturnView, headers: { ...addressed, ...versioned } })
  async requestReturn(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: StaffReturnBody,
    @GrantedScopes() granted: ReadonlySet<string>,
    @SpokenLanguage() language: Language,
  ) {
    checkOverride(body, granted);
    const request = { ...body, orderReference: reference };
    return replay(await this.commands.execute(new RequestReturn(scope, request)), madeBy(granted, language));
  }
}
