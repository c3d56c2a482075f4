export default {
  title: 'My returns',
  none: {
    title: 'No returns yet',
    detail: 'To send something back, open the order it came with.',
    action: 'Go to my orders',
  },
  about: '{count, plural, one {# item} other {# items}} of order {order}, asked on {date}',
} as const;
