import type { Translated } from '@retours/web';
import web from '@retours/web/messages/fr';
import type en from './en.js';
import credit from '../credit/messages.fr.js';
import frame from '../frame/messages.fr.js';
import order from '../order/messages.fr.js';
import orders from '../orders/messages.fr.js';
import request from '../request/messages.fr.js';
import oneReturn from '../return/messages.fr.js';
import returns from '../returns/messages.fr.js';

export default {
  web,
  credit,
  frame,
  order,
  orders,
  request,
  return: oneReturn,
  returns,
} satisfies Translated<typeof en>;
