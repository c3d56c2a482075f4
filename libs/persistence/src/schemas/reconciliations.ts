import type { FoundDifference } from '@retours/domain';
import { instant, optionalInstant, optionalNested, optionalText, table, text } from './table.js';

export const reconciliationDifferences = table<FoundDifference>('reconciliation_differences', ['id'], {
  id: text,
  kind: text,
  orderReference: text,
  paymentId: text,
  gateway: text,
  paymentRefundId: optionalText,
  gatewayRefundId: optionalText,
  ours: optionalNested,
  theirs: optionalNested,
  foundAt: instant,
  seenAt: instant,
  closedAt: optionalInstant,
});
