/** The places of the navigation, in its order; `name` is their text in `frame`, `scope` what one needs to go there. */
export const places = [
  { to: '/overview', name: 'overview', scope: 'returns:read' },
  { to: '/returns', name: 'returns', scope: 'returns:read' },
  { to: '/orders', name: 'orders', scope: 'orders:read' },
  { to: '/refunds', name: 'refunds', scope: 'refunds:read' },
  { to: '/credit-slips', name: 'creditSlips', scope: 'refunds:read' },
  { to: '/vouchers', name: 'vouchers', scope: 'refunds:read' },
  { to: '/settings', name: 'settings', scope: 'settings:read' },
] as const;
