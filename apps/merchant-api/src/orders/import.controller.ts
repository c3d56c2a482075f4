import type { Readable } from 'node:stream';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ImportOrders } from '@retours/application';
import { ImportReportView, OrderRowBody } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import {
  Access,
  BodyStream,
  BodyType,
  Caller,
  NoIdempotency,
  SpokenLanguage,
  type Language,
  type StreamedType,
} from '@retours/nest-kit';
import { importStream } from './import/report.js';

@ApiTags('orders')
@Controller('v1/orders/import')
export class ImportController {
  constructor(private readonly commands: CommandBus) {}

  /** One order with its `reference` a line, or a row of CSV for each line of an order; it may be sent again as often as one likes. */
  @Post()
  @Access('orders:write')
  @NoIdempotency()
  @HttpCode(200)
  @ApiConsumes('application/x-ndjson', 'text/csv')
  @ApiBody({ type: OrderRowBody, description: 'One a line; as CSV, a row for each of its lines' })
  @ApiOkResponse({ type: ImportReportView })
  importOrders(
    @Caller() scope: Scope,
    @BodyType() type: StreamedType,
    @BodyStream() stream: Readable,
    @SpokenLanguage() language: Language,
  ): Promise<ImportReportView> {
    return importStream(type, stream, language, (rows) =>
      this.commands.execute(new ImportOrders(scope, rows)),
    );
  }
}
