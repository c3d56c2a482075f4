import audit from './audit/messages.en.js';
import gateways from './gateways/messages.en.js';
import letterhead from './letterhead/messages.en.js';
import mails from './mails/messages.en.js';
import webhooks from './webhooks/messages.en.js';
import policy from './policy/messages.en.js';
import statuses from './statuses/messages.en.js';

export default {
  title: 'Settings',
  all: 'All settings',
  save: 'Save',
  saved: 'Saved.',
  readOnly: 'You may look at this, and not change it.',
  notYours: {
    title: 'These settings are not open to you',
    detail: 'Ask whoever runs the shop: they can change them, or let you.',
  },
  pages: {
    policy: { title: 'Returns policy', detail: 'On or off, number of days, amounts, numbers and papers.' },
    'order-statuses': {
      title: 'Order statuses',
      detail: 'Names, colours, order, and what counts as paid or delivered.',
    },
    'return-statuses': {
      title: 'Return statuses',
      detail: 'Names, colours and order of the steps of a return.',
    },
    mails: { title: 'Mails', detail: 'Who sends them, who is told, and what they say.' },
    letterhead: { title: 'Letterhead', detail: 'Name, address and logo on slips and mails.' },
    webhooks: { title: 'Webhooks', detail: 'Tell your own systems what happens here.' },
    gateways: { title: 'Gateways', detail: 'The accounts money goes back through.' },
    audit: { title: 'Audit', detail: 'Who did what, and when.' },
  },
  mailNames: {
    return_requested: 'Return asked for',
    return_accepted: 'Return accepted',
    return_denied: 'Return denied',
    package_received: 'Package received',
    refunded: 'Refunded',
    merchant_new_request: 'New request, for the shop',
  },
  audit,
  gateways,
  letterhead,
  mails,
  policy,
  statuses,
  webhooks,
} as const;
