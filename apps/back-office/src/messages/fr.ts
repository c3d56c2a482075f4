import type { Translated } from '@retours/web';
import web from '@retours/web/messages/fr';
import type en from './en.js';
import frame from '../frame/messages.fr.js';
import creditSlips from '../credit-slips/messages.fr.js';
import oneReturn from '../return/messages.fr.js';
import order from '../order/messages.fr.js';
import orders from '../orders/messages.fr.js';
import overview from '../overview/messages.fr.js';
import parts from '../parts/messages.fr.js';
import refunds from '../refunds/messages.fr.js';
import returns from '../returns/messages.fr.js';
import settings from '../settings/messages.fr.js';
import vouchers from '../vouchers/messages.fr.js';

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
} satisfies Translated<typeof en>;
