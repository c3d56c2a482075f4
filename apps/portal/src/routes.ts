import type { Screen } from '@retours/web';

/** Where `/` leads. */
export const home = '/orders';

/** Every screen there is, each loaded when it is opened. */
export const screens: readonly Screen[] = [
  { path: '/orders', title: 'orders.title', lazy: () => import('./orders/orders-page.js') },
  { path: '/orders/:reference', title: 'order.title', lazy: () => import('./order/order-page.js') },
  {
    path: '/orders/:reference/return',
    title: 'request.title',
    lazy: () => import('./request/request-page.js'),
  },
  {
    path: '/orders/:reference/return/review',
    title: 'request.review.title',
    lazy: () => import('./request/review-page.js'),
  },
  { path: '/returns', title: 'returns.title', lazy: () => import('./returns/returns-page.js') },
  { path: '/returns/:number', title: 'return.title', lazy: () => import('./return/return-page.js') },
  {
    path: '/returns/:number/requested',
    title: 'return.requested.title',
    lazy: () => import('./return/requested-page.js'),
  },
  { path: '/credit', title: 'credit.title', lazy: () => import('./credit/credit-page.js') },
];
