export default {
  title: 'Orders',
  none: {
    title: 'No orders yet',
    detail: 'Once you have bought something in this shop, it stands here, and can be returned from here.',
  },
  order: 'Order {reference}',
  placed: 'Placed on {date}',
  items: '{count, plural, one {# item} other {# items}}',
  look: 'Look at the order',
  return: 'Return products',
  returnable: {
    until: 'Can be returned until {date}',
    always: 'Can be returned',
  },
  reasons: {
    returns_disabled: 'This shop takes no returns at the moment',
    not_paid: 'Can be returned once it is paid',
    not_shipped: 'Can be returned once it is on its way',
    window_closed: 'Could be returned until {date}',
    nothing_returnable: 'Nothing left to return',
  },
} as const;
