import type { Readable } from 'node:stream';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ImportOrders } from '@retours/application';
import { ImportReportView, OrderRowBody } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, BodyStream, Caller, NoIdempotency, SpokenLanguage, type Language } from '@retours/nest-kit';
import { importStream } from './import/report.js';

@ApiTags('orders')
@Controller('v1/orders/import')
export class ImportController {
  constructor(private readonly commands: CommandBus) {}

  /** One order with its `reference` a line; it may be sent again as often as one likes. */
  @Post()
  @Access('orders:write')
  @NoIdempotency()
  @HttpCode(200)
  @ApiConsumes('application/x-ndjson')
  @ApiBody({ type: OrderRowBody, description: 'One a line' })
  @ApiOkResponse({ type: ImportReportView })
  importOrders(
    @Caller() scope: Scope,
    @BodyStream() stream: Readable,
    @SpokenLanguage() language: Language,
  ): Promise<ImportReportView> {
    return importStream(stream, language, (rows) => this.commands.execute(new ImportOrders(scope, rows)));
  }
}
