import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddProduct, CancelProducts, RemoveProduct } from '@retours/application';
import {
  CancellationBody,
  cancellationExamples,
  merchantOrder,
  MerchantOrderView,
  OrderLineBody,
  ReferenceAndLinePath,
  ReferencePath,
} from '@retours/contracts';
import type { OrderSheet, Scope } from '@retours/domain';
import { Access, Caller, replay, SpokenLanguage, type Language } from '@retours/nest-kit';

const shownIn = (language: Language) => (order: OrderSheet) => merchantOrder(order, language);

/** The products of an order, as long as it was not delivered. */
@ApiTags('orders')
@Access('orders:write')
@Controller('v1/orders/:reference')
export class ProductsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('lines')
  @ApiCreatedResponse({ type: MerchantOrderView })
  async addProduct(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: OrderLineBody,
    @SpokenLanguage() language: Language,
  ) {
    return replay(await this.commands.execute(new AddProduct(scope, reference, body)), shownIn(language));
  }

  @Delete('lines/:lineId')
  @ApiOkResponse({ type: MerchantOrderView })
  async removeProduct(
    @Caller() scope: Scope,
    @Param() { reference, lineId }: ReferenceAndLinePath,
    @SpokenLanguage() language: Language,
  ) {
    return replay(
      await this.commands.execute(new RemoveProduct(scope, reference, lineId)),
      shownIn(language),
    );
  }

  @Post('cancellations')
  @ApiBody({ type: CancellationBody, examples: cancellationExamples })
  @ApiCreatedResponse({ type: MerchantOrderView })
  async cancelProducts(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: CancellationBody,
    @SpokenLanguage() language: Language,
  ) {
    return replay(await this.commands.execute(new CancelProducts(scope, reference, body)), shownIn(language));
  }
}
