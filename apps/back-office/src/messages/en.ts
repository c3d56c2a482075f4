import web from '@retours/web/messages/en';
import frame from '../frame/messages.en.js';
import creditSlips from '../credit-slips/messages.en.js';
import oneReturn from '../return/messages.en.js';
import order from '../order/messages.en.js';
import orders from '../orders/messages.en.js';
import overview from '../overview/messages.en.js';
import parts from '../parts/messages.en.js';
import refunds from '../refunds/messages.en.js';
import returns from '../returns/messages.en.js';
import settings from '../settings/messages.en.js';
import vouchers from '../vouchers/messages.en.js';

export default {
  web,
  frame,
  creditSlips,
  oneReturn,
  order,
  orders,
  overview,
  parts,
  refunds,
  returns,
  settings,
  vouchers,
} as const;
