import type { Return } from './order.js';

/** Whether a refund may be made for a return now. */
export const awaitsRefund = ({ actions }: Return): boolean =>
  actions.some(({ name, enabled }) => name === 'refund' && enabled);

/** Units a refund may cover of a return, by line. */
export const unitsToRefund = ({ lines }: Return): Readonly<Record<string, number>> =>
  Object.fromEntries(lines.map(({ lineId, coverable }) => [lineId, coverable]));
