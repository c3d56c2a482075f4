import { atLeastZero, decimal, perBasis, type PerBasis } from '../money/amount.js';
import type { Order } from './order.js';

const field = { TaxExcl: 'taxExcl', TaxIncl: 'taxIncl' } as const;

/** What of an order's shipping has not been given back yet: its price less free-shipping discounts and what was repaid. */
export const shippingLeft = (order: Order): PerBasis =>
  perBasis((basis) =>
    atLeastZero(
      decimal(order.shipping[field[basis]])
        .minus(order[`shippingDiscount${basis}` as const])
        .minus(order[`shippingCredited${basis}` as const]),
    ),
  );
