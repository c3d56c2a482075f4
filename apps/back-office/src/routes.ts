import type { Screen } from '@retours/web';
import { settingsScreens } from './settings/routes.js';

/** Where `/` leads. */
export const home = '/returns';

/** Every screen there is, each loaded when it is opened. */
export const screens: readonly Screen[] = [
  { path: '/returns', title: 'returns.title', lazy: () => import('./returns/returns-page.js') },
  { path: '/orders', title: 'orders.title', lazy: () => import('./orders/orders-page.js') },
  { path: '/overview', title: 'overview.title', lazy: () => import('./overview/overview-page.js') },
  { path: '/orders/:reference', title: 'order.title', lazy: () => import('./order/order-page.js') },
  { path: '/returns/:number', title: 'oneReturn.title', lazy: () => import('./return/return-page.js') },
  { path: '/refunds', title: 'refunds.title', lazy: () => import('./refunds/refunds-page.js') },
  {
    path: '/credit-slips',
    title: 'creditSlips.title',
    lazy: () => import('./credit-slips/credit-slips-page.js'),
  },
  {
    path: '/credit-slips/:number',
    title: 'creditSlips.one.title',
    lazy: () => import('./credit-slips/credit-slip-page.js'),
  },
  { path: '/vouchers', title: 'vouchers.title', lazy: () => import('./vouchers/vouchers-page.js') },
  { path: '/vouchers/:code', title: 'vouchers.one.title', lazy: () => import('./vouchers/voucher-page.js') },
  ...settingsScreens,
];
