import type { About } from '@retours/nest-kit';
import { audit } from './audit.js';
import { documents } from './documents.js';
import { exports } from './exports.js';
import { gateways } from './gateways.js';
import { mails } from './mails.js';
import { orders } from './orders.js';
import { overview } from './overview.js';
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
    overview: 'Figures over time',
    exports: 'Lists as CSV files, for spreadsheets and accountants',
    settings: 'The return policy, and the statuses of orders and returns',
    gateways: 'What payment gateways tell by themselves, and what became of it',
    webhooks: 'The shop’s own addresses that are told of events, and what was sent to them',
    audit: 'Who did what, and the chain that shows it was not changed since',
  },
  operations: {
    ...orders,
    ...returns,
    ...refunds,
    ...documents,
    ...vouchers,
    ...overview,
    ...exports,
    ...settings,
    ...gateways,
    ...mails,
    ...webhooks,
    ...audit,
  },
};
