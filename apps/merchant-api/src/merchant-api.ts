import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { merchantHandlers } from '@retours/application';
import { createApi, type ApiOptions } from '@retours/nest-kit';
import { about } from './about/about.js';
import { ImportController } from './orders/import.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { DocumentsController } from './refunds/documents.controller.js';
import { PaymentRefundsController } from './refunds/payment-refunds.controller.js';
import { RefundsController } from './refunds/refunds.controller.js';
import { ReturnsController } from './returns/returns.controller.js';
import { PolicyController } from './settings/policy.controller.js';
import { StatusesController } from './settings/statuses.controller.js';

@Module({
  imports: [CqrsModule.forRoot()],
  controllers: [
    ImportController,
    OrdersController,
    ReturnsController,
    RefundsController,
    PaymentRefundsController,
    DocumentsController,
    PolicyController,
    StatusesController,
  ],
  providers: merchantHandlers,
})
export class MerchantApiModule {}

/** The merchant API on the adapters given (`Orders`, `Shops`, `Lists`, `Clock`, `Ids`, `PaymentGateways`, `PROBES`), ready to listen. */
export const merchantApi = (options: Omit<ApiOptions, 'name' | 'about' | 'audience'>) =>
  createApi(MerchantApiModule, {
    name: 'merchant-api',
    about,
    audience: 'retours-merchant',
    ...options,
  });
