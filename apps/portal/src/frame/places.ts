/** The places of the navigation, in its order; `name` is their text in `frame`. */
export const places = [
  { to: '/orders', name: 'orders' },
  { to: '/returns', name: 'returns' },
  { to: '/credit', name: 'credit' },
] as const;
