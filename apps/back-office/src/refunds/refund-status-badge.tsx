import { StatusBadge } from '@retours/web';
import { useTranslations } from 'use-intl';
import type { Part, Refund } from './words.js';

type Status = Refund['status'] | Part['status'];

const DONE = '#226b56';
const WAITING = '#56606a';
const HANDS = '#175cd3';
const DOUBT = '#a15c07';
const WRONG = '#b42318';

const colors: Readonly<Record<Status, string>> = {
  succeeded: DONE,
  marked_refunded: DONE,
  pending: WAITING,
  queued: WAITING,
  sending: WAITING,
  pending_gateway: WAITING,
  awaiting_manual: HANDS,
  unknown: DOUBT,
  needs_review: DOUBT,
  failed: WRONG,
};

/** How a refund, or a part of it, stands: the colour says whether somebody has to do something. */
export function RefundStatusBadge({ status }: Readonly<{ status: Status }>) {
  const t = useTranslations('refunds.status');
  return <StatusBadge name={t(status)} color={colors[status]} />;
}
