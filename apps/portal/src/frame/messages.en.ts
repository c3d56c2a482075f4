export default {
  app: 'Your orders',
  orders: 'Orders',
  returns: 'Returns',
  credit: 'Credit',
} as const;
