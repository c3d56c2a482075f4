import type { Schemas } from '../api.js';

type Return = Schemas['MerchantReturnView'];
type Receipt = Schemas['ReceiptView'];
type Refund = Schemas['RefundView'];
type Settlement = Schemas['SettlementView'];

/** Something that happened to a return: what, who, when, and what they wrote. */
export type Happening = Readonly<{
  id: string;
  at: string;
  by: string;
  byKind: string;
  notes: readonly Readonly<{ text: string; for: 'customer' | 'staff' }>[];
}> &
  (
    | Readonly<{ what: 'moved'; from: string | null; to: string; override: boolean }>
    | Readonly<{ what: 'received'; receipts: readonly Receipt[] }>
    | Readonly<{ what: 'refunded'; refund: Refund }>
    | Readonly<{ what: 'settled'; refund: Refund; settlement: Settlement; amount: string }>
  );

const note = (text: string | null, reader: 'customer' | 'staff') =>
  text?.trim() ? [{ text, for: reader } as const] : [];

const moves = ({ history }: Return): Happening[] =>
  history.map(({ note: told, internalNote, ...entry }) => ({
    ...entry,
    what: 'moved',
    notes: [...note(told, 'customer'), ...note(internalNote, 'staff')],
  }));

/** Lines of one package, booked at once, are one happening. */
function packages({ receipts }: Return): Happening[] {
  const together = new Map<string, readonly Receipt[]>();
  for (const receipt of receipts) {
    const moment = `${receipt.at} ${receipt.by}`;
    together.set(moment, [...(together.get(moment) ?? []), receipt]);
  }
  return [...together].map(([id, booked]) => ({
    id,
    at: booked[0]!.at,
    by: booked[0]!.by,
    byKind: 'staff',
    what: 'received',
    receipts: booked,
    notes: [...new Set(booked.map((receipt) => receipt.note))].flatMap((text) => note(text, 'staff')),
  }));
}

const refunds = (told: Return): Happening[] =>
  told.refunds.map((refund) => ({
    id: refund.id,
    at: refund.createdAt,
    by: refund.createdBy,
    byKind: 'staff',
    what: 'refunded',
    refund,
    notes: [...note(refund.reason, 'customer'), ...note(refund.note, 'staff')],
  }));

const settlements = (told: Return): Happening[] =>
  told.refunds.flatMap((refund) =>
    refund.paymentRefunds.flatMap(({ id, amount, settlement }) =>
      settlement
        ? {
            id: `${id} settled`,
            at: settlement.settledAt,
            by: settlement.by,
            byKind: 'staff',
            what: 'settled',
            refund,
            settlement,
            amount,
            notes: note(settlement.note, 'staff'),
          }
        : [],
    ),
  );

/** Everything that happened to a return, the latest first; of what happened at once, what followed comes first. */
export const storyOf = (told: Return): readonly Happening[] =>
  [...packages(told), ...moves(told), ...refunds(told), ...settlements(told)]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .reverse();

/** What happened that somebody who saw `before` has not seen. */
export function newSince(before: Return, now: Return): readonly Happening[] {
  const seen = new Set(storyOf(before).map(({ id }) => id));
  return storyOf(now).filter(({ id }) => !seen.has(id));
}
