import web from '@retours/web/messages/en';
import credit from '../credit/messages.en.js';
import frame from '../frame/messages.en.js';
import order from '../order/messages.en.js';
import orders from '../orders/messages.en.js';
import request from '../request/messages.en.js';
import oneReturn from '../return/messages.en.js';
import returns from '../returns/messages.en.js';

export default { web, credit, frame, order, orders, request, return: oneReturn, returns } as const;
