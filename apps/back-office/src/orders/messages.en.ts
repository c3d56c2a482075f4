export default {
  title: 'Orders',
  search: 'Search',
  searchHint: 'Reference, customer, e-mail or last name',
  status: 'Status',
  anyStatus: 'Any status',
  columns: { reference: 'Order', placed: 'Placed', customer: 'Customer', status: 'Status', total: 'Total' },
  refundStatus: { partially_refunded: 'Partially refunded', fully_refunded: 'Refunded' },
  none: {
    title: 'No orders yet',
    detail: 'Your shop sends them here: push an order with PUT /v1/orders, or import a file of them.',
  },
  noMatch: {
    title: 'No order matches',
    detail: 'A reference is found by its beginning, an e-mail or a last name as a whole.',
    clear: 'Show all orders',
  },
} as const;
