import type { About } from '@retours/nest-kit';
import { documents } from './documents.js';
import { exports } from './exports.js';
import { mails } from './mails.js';
import { orders } from './orders.js';
import { refunds } from './refunds.js';
import { returns } from './returns.js';
import { settings } from './settings.js';
import { webhooks } from './webhooks.js';
import { vouchers } from './vouchers.js';

/** What the merchant API's documentation says; an operation is called as its controller's method. */
export const about: About = {
  title: 'Retours: merchant API',
  description:
    'For the shop and its staff: push orders in, decide about returns, receive goods, give money back. Each operation names the scope it takes.',
  server: 'http://localhost:3002',
  tags: {
    orders: 'Copies of what the shop sold, their statuses and payments',
    returns: 'Requests to send goods back, from decision to receipt',
    refunds: 'Giving value back, and each payment’s part of it on its way',
    documents: 'Credit slips, the papers of refunds',
    vouchers: 'Store credit, and spending it at the checkout of the shop',
    exports: 'Lists as CSV files, for spreadsheets and accountants',
    settings: 'The return policy, and the statuses of orders and returns',
    webhooks: 'The shop’s own addresses that are told of events, and what was sent to them',
  },
  operations: {
    ...orders,
    ...returns,
    ...refunds,
    ...documents,
    ...vouchers,
    ...exports,
    ...settings,
    ...mails,
    ...webhooks,
  },
};
