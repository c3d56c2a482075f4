import type { Rounding } from '../money/rounding.js';
import { refuse } from '../refusals.js';
import { isTimezone } from './calendar.js';
import {
  defaultPolicy,
  MAX_WINDOW_DAYS,
  type MailName,
  type ReturnPolicy,
  type Translated,
} from './policy.js';
import type { Shop } from './shop.js';

/** A policy as somebody writes it: whatever is missing takes its default. */
export type PolicyForm = Readonly<
  Partial<Omit<ReturnPolicy, 'rounding' | 'returnInstructions' | 'mails'>> & {
    rounding?: Partial<Rounding>;
    returnInstructions?: Partial<Translated>;
    mails?: Partial<Record<MailName, boolean>>;
  }
>;

const PREFIX = /^[A-Za-z0-9]{1,8}$/;
/** Minus zero is no number of days, and 0 means for ever: who sends it has made a mistake. */
const isWindow = (days: number): boolean =>
  Number.isInteger(days) && days >= 0 && !Object.is(days, -0) && days <= MAX_WINDOW_DAYS;

/** What each field must be, beyond its type (domain.md §2). */
const checks: readonly (readonly [
  keyof ReturnPolicy,
  (policy: ReturnPolicy, shop: Pick<Shop, 'orderStatuses'>) => boolean,
])[] = [
  ['returnWindowDays', ({ returnWindowDays }) => isWindow(returnWindowDays)],
  ['timezone', ({ timezone }) => isTimezone(timezone)],
  ['returnNumberPrefix', ({ returnNumberPrefix }) => PREFIX.test(returnNumberPrefix)],
  ['creditSlipPrefix', ({ creditSlipPrefix }) => PREFIX.test(creditSlipPrefix)],
  [
    'refundedStatus',
    ({ refundedStatus }, shop) =>
      refundedStatus === null || shop.orderStatuses.some(({ code }) => code === refundedStatus),
  ],
];

/** The whole policy a form stands for, or `POLICY_INVALID` with the first field that cannot be so (domain.md §2). */
export function policyFrom(form: PolicyForm, shop: Pick<Shop, 'orderStatuses'>): ReturnPolicy {
  const policy: ReturnPolicy = {
    ...defaultPolicy,
    ...form,
    rounding: { ...defaultPolicy.rounding, ...form.rounding },
    returnInstructions: { ...defaultPolicy.returnInstructions, ...form.returnInstructions },
    mails: { ...defaultPolicy.mails, ...form.mails },
  };
  const wrong = checks.find(([, holds]) => !holds(policy, shop));
  return wrong ? refuse('POLICY_INVALID', { field: wrong[0] }) : policy;
}
