import { fileURLToPath } from 'node:url';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { merchantHandlers } from '@retours/application';
import { MailWriter } from '@retours/domain';
import { LiquidWriter } from '@retours/mail';
import { createApi, type ApiOptions } from '@retours/nest-kit';
import { about } from './about/about.js';
import { ExportsController } from './exports/exports.controller.js';
import { GatewayNewsController } from './gateways/gateway-news.controller.js';
import { GatewayWebhooksController } from './gateways/gateway-webhooks.controller.js';
import { ImportController } from './orders/import.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { ProductsController } from './orders/products.controller.js';
import { PapersController } from './papers.controller.js';
import { DocumentsController } from './refunds/documents.controller.js';
import { PaymentRefundsController } from './refunds/payment-refunds.controller.js';
import { ReconciliationController } from './refunds/reconciliation.controller.js';
import { RefundsController } from './refunds/refunds.controller.js';
import { ReversalsController } from './refunds/reversals.controller.js';
import { VouchersController } from './refunds/vouchers.controller.js';
import { BulkController } from './returns/bulk.controller.js';
import { OrderReturnsController } from './returns/order-returns.controller.js';
import { ReturnsController } from './returns/returns.controller.js';
import { AuditController } from './settings/audit.controller.js';
import { OverviewController } from './returns/overview.controller.js';
import { OrderStatusesController } from './settings/order-statuses.controller.js';
import { GatewaysController } from './settings/gateways.controller.js';
import { LetterheadController } from './settings/letterhead.controller.js';
import { MailController } from './settings/mail.controller.js';
import { PolicyController } from './settings/policy.controller.js';
import { ReturnStatusesController } from './settings/return-statuses.controller.js';
import { DeliveriesController } from './webhooks/deliveries.controller.js';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.js';

@Module({
  imports: [CqrsModule.forRoot()],
  controllers: [
    ImportController,
    OrdersController,
    ProductsController,
    OrderReturnsController,
    BulkController,
    ReturnsController,
    RefundsController,
    PaymentRefundsController,
    ReconciliationController,
    DocumentsController,
    PapersController,
    LetterheadController,
    GatewaysController,
    GatewayWebhooksController,
    GatewayNewsController,
    VouchersController,
    ExportsController,
    ReversalsController,
    PolicyController,
    MailController,
    OrderStatusesController,
    ReturnStatusesController,
    WebhookEndpointsController,
    DeliveriesController,
    AuditController,
    OverviewController,
  ],
  providers: [...merchantHandlers, { provide: MailWriter, useValue: new LiquidWriter() }],
})
export class MerchantApiModule {}

/** Where the back office is built, as sources and compiled files see it alike. */
const PAGES = fileURLToPath(new URL('../../back-office/dist', import.meta.url));

/** The merchant API on the adapters given (`Orders`, `Answers`, `Shops`, `Vouchers`, `Lists`, `AuditTrail`, `Overviews`, `Clock`, `Ids`, `Letterheads`, `Papers`, `PaymentGateways`, `GatewayAccounts`, `GatewayInbox`, `WebhookEndpoints`, `WebhookDeliveries`, `WebhookSender`, `MailTemplates`, `PROBES`), ready to listen. */
export const merchantApi = (options: Omit<ApiOptions, 'name' | 'about' | 'audience'>) =>
  createApi(MerchantApiModule, {
    name: 'merchant-api',
    about,
    audience: 'retours-merchant',
    pages: options.env.BACK_OFFICE_FILES ?? PAGES,
    ...options,
  });
