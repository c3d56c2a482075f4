import type { OrderInShop } from '../ports/orders.js';
import type { CreditSlip } from '../refund/documents.js';
import { buyerOf, type CreditPaper } from './paper.js';

/** What is printed for a credit slip, but for the logo's picture: as it was issued; a slip from before that was kept, as things are now. */
export const creditPaperOf = (slip: CreditSlip, { order, shop }: OrderInShop): Omit<CreditPaper, 'logo'> => ({
  slip,
  seller: slip.seller ?? shop.letterhead,
  buyer: slip.buyer ?? buyerOf(order.customer),
  timezone: shop.policy.timezone,
});
