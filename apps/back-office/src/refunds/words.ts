import type { Schemas } from '../api.js';

export type Refund = Schemas['RefundView'];
export type Part = Schemas['PaymentRefundView'];

/** What a person can do about money on its way back. */
export type PartAction = Part['actions'][number];

/** The tabs: what wants somebody first. */
export const tabs = [
  'failed',
  'needs_review',
  'awaiting_manual',
  'pending',
  'all',
  'differences',
  'news',
] as const;
export type Tab = (typeof tabs)[number];
