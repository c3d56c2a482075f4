export default {
  app: 'Retours',
  overview: 'Overview',
  returns: 'Returns',
  orders: 'Orders',
  refunds: 'Refunds',
  creditSlips: 'Credit slips',
  vouchers: 'Vouchers',
  settings: 'Settings',
} as const;
