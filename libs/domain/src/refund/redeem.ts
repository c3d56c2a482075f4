import type { Occasion } from '../actor.js';
import { amount, decimal, parseAmount, type Amount, type Decimal } from '../money/amount.js';
import { refuse } from '../refusals.js';
import type { Instant } from '../shop/calendar.js';
import type { Voucher } from './documents.js';

/** An amount given back to its voucher because what it paid for was cancelled. `remaining` is the voucher's then. */
export type RedemptionReversal = Readonly<{ reversedAt: Instant; reversedBy: string; remaining: Amount }>;

/** Store credit that was spent; kept for ever. `remaining` is what it left on the voucher. */
export type Redemption = Readonly<{
  id: string;
  code: string;
  amount: Amount;
  remaining: Amount;
  /** The shop's order it was spent on, which need not be known here. */
  orderReference: string | null;
  redeemedAt: Instant;
  redeemedBy: string;
  reversal: RedemptionReversal | null;
}>;

/** A voucher and all that was redeemed of it, oldest first. */
export type VoucherBook = Voucher & Readonly<{ redemptions: readonly Redemption[] }>;

/** What a shop asks for at its checkout; anything may be missing, the checks say so. */
export type RedemptionRequest = Readonly<{
  amount?: string;
  currency?: string;
  orderReference?: string;
  /** Who spends it; somebody else's voucher does not exist for them. */
  customerId?: string;
}>;

export const VOUCHER_STATES = ['usable', 'spent', 'expired'] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];

const hasExpired = ({ expiresAt }: Voucher, at: Instant): boolean => at >= expiresAt;

/** Whether a voucher can still be spent at a moment; one without a remainder is spent, however old. */
export function voucherState(voucher: Voucher, at: Instant): VoucherState {
  if (decimal(voucher.remaining).isZero()) return 'spent';
  return hasExpired(voucher, at) ? 'expired' : 'usable';
}

function spendable(voucher: Voucher, { amount: asked, currency }: RedemptionRequest): Decimal {
  if (currency !== undefined && currency !== voucher.currency)
    refuse('AMOUNT_INVALID', { field: 'currency' });
  const value = parseAmount(asked, voucher.currency);
  return value?.gt(0) ? value : refuse('AMOUNT_INVALID', { field: 'amount' });
}

/**
 * Spends a voucher, wholly or partly (domain.md §5.4): no minimum, in its own currency, by its own customer, until
 * the moment it expires; what is left stays on it.
 * Refuses with `VOUCHER_NOT_FOUND`, `AMOUNT_INVALID`, `VOUCHER_EXPIRED`, `AMOUNT_TOO_HIGH`, in this order.
 */
export function redeemVoucher(
  voucher: Voucher,
  request: RedemptionRequest,
  { at, by, ids }: Occasion,
): Redemption {
  const { code, currency, customerId, expiresAt, remaining } = voucher;
  if (request.customerId !== undefined && request.customerId !== customerId)
    refuse('VOUCHER_NOT_FOUND', { voucher: code });
  const value = spendable(voucher, request);
  if (hasExpired(voucher, at)) refuse('VOUCHER_EXPIRED', { expiresAt });
  if (value.gt(remaining)) refuse('AMOUNT_TOO_HIGH', { field: 'amount', max: remaining });
  return {
    id: ids.next(),
    code,
    amount: amount(value, currency),
    remaining: amount(decimal(remaining).minus(value), currency),
    orderReference: request.orderReference ?? null,
    redeemedAt: at,
    redeemedBy: by.id,
    reversal: null,
  };
}

/**
 * Gives a redemption back to its voucher, once; the voucher's validity stays as it is.
 * Refuses with `REDEMPTION_NOT_FOUND`, or `REDEMPTION_REVERSED` when that was done before.
 */
export function reverseRedemption(voucher: VoucherBook, id: string, { at, by }: Occasion): Redemption {
  const redemption =
    voucher.redemptions.find((one) => one.id === id) ?? refuse('REDEMPTION_NOT_FOUND', { id });
  if (redemption.reversal) refuse('REDEMPTION_REVERSED', { id });
  const remaining = amount(decimal(voucher.remaining).plus(redemption.amount), voucher.currency);
  return { ...redemption, reversal: { reversedAt: at, reversedBy: by.id, remaining } };
}
