export default {
  title: 'Vouchers and credit slips',
  vouchers: {
    title: 'Vouchers',
    none: 'No vouchers. When the shop refunds you with one, its code stands here.',
    left: '<remaining></remaining> left of <amount></amount>',
    states: {
      usable: 'To be used by {date}',
      spent: 'Used up',
      expired: 'Expired on {date}',
    },
  },
  slips: {
    title: 'Credit slips',
    none: 'No credit slips. Each refund that has one puts it here.',
    issued: 'Issued on {date}',
    order: 'Order {reference}',
    reverses: 'Counters credit slip {number}',
    reversedBy: 'Countered by credit slip {number}',
  },
} as const;
