import { fileURLToPath } from 'node:url';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { customerHandlers } from '@retours/application';
import { createApi, type ApiOptions } from '@retours/nest-kit';
import { about } from './about.js';
import { DocumentsController } from './documents.controller.js';
import { OrdersController } from './orders.controller.js';
import { PapersController } from './papers.controller.js';
import { ReturnsController } from './returns.controller.js';

@Module({
  imports: [CqrsModule.forRoot()],
  controllers: [OrdersController, ReturnsController, DocumentsController, PapersController],
  providers: customerHandlers,
})
export class CustomerApiModule {}

/** Where the portal is built, as sources and compiled files see it alike. */
const PAGES = fileURLToPath(new URL('../../portal/dist', import.meta.url));

/** The customer API on the adapters given (`Orders`, `Shops`, `Lists`, `Clock`, `Ids`, `Letterheads`, `Papers`, `PROBES`), ready to listen. */
export const customerApi = (options: Omit<ApiOptions, 'name' | 'about' | 'audience'>) =>
  createApi(CustomerApiModule, {
    name: 'customer-api',
    about,
    audience: 'retours-customer',
    pages: options.env.PORTAL_FILES ?? PAGES,
    ...options,
  });
