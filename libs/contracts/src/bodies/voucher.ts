import type { RedemptionRequest } from '@retours/domain';
import { AmountText, Currency, Id } from '../fields/asked.js';

/** `POST /v1/vouchers/{code}/redemptions` */
export class RedemptionBody implements RedemptionRequest {
  @AmountText({ description: 'At most what is left' }) amount?: string;
  @Currency() currency?: string;
  @Id({ description: 'The order it is spent on' }) orderReference?: string;
  @Id({ description: 'Who spends it: the voucher of another customer is not found' }) customerId?: string;
}
