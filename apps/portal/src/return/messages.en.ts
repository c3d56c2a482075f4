export default {
  title: 'Return',
  named: 'Return {number}',
  order: 'Order {reference}',
  slip: 'Get the return slip (PDF)',
  lines: 'Products',
  arrived: '{received, number} arrived{missing, plural, =0 {} other {, # missing}}',
  explanation: 'Your explanation',
  refunds: 'Refunds',
  history: 'What happened',
  by: '{who, select, customer {you} staff {the shop} other {automatically}}',
  steps: {
    label: 'Progress',
    names: {
      asked: 'Asked',
      accepted: 'Accepted',
      sent: 'Sent',
      received: 'Received',
      refunded: 'Refunded',
      closed: 'Closed without a refund',
      denied: 'Refused',
      cancelled: 'Cancelled',
    },
    now: {
      accepted: 'The shop’s answer',
      sent: 'To be sent',
      refunded: 'Refund being prepared',
    },
    states: { done: '(done)', now: '(awaited now)', ahead: '(still ahead)', stopped: '(it ends here)' },
  },
  next: {
    title: 'Next step',
    waiting_for_confirmation:
      'The shop looks at your request. You will have its answer here; do not send anything before.',
    waiting_for_package:
      'Your return is accepted. Get the return slip, put it into the package with the products, and send it.',
    kept: 'Your return is accepted, and nothing has to be sent: you may keep the products.',
    package_received: 'Your package has arrived. The shop prepares your refund.',
    return_denied:
      'The shop has refused this return. What it wrote about it stands below, under “What happened”.',
    return_completed: 'Nothing more to do: this return is finished.',
    cancelled: 'This return was cancelled. Its products can be returned again while their order allows it.',
  },
  requested: {
    title: 'Your request is sent',
    arrived: 'The shop has your request',
    number: 'This is the number of your return.',
    follow: 'Follow this return',
    orders: 'Back to my orders',
  },
  cancel: {
    open: 'Cancel this return',
    title: 'Cancel return {number}?',
    detail: 'The shop will not expect these products any more. You can ask again while the order allows it.',
    confirm: 'Cancel the return',
  },
  refund: {
    made: 'Of {date}',
    statuses: {
      pending: 'On its way to you',
      succeeded: 'Paid back',
      awaiting_manual: 'The shop prepares the payment',
      failed: 'The shop looks into a problem with the payment',
      needs_review: 'The shop looks into a problem with the payment',
    },
    voucher: 'As a voucher:',
    slip: 'Credit slip {number} (PDF)',
  },
} as const;
