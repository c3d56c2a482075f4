import type { Schemas } from '../api.js';

/** What a shopper is about to ask for. */
export type Draft = Readonly<{
  /** Units by line; a line that is not ticked has none. */
  quantities: Readonly<Record<string, number>>;
  explanation: string;
}>;

type Order = Pick<Schemas['CustomerOrderView'], 'reference'> &
  Readonly<{ lines: readonly Pick<Schemas['OrderLineView'], 'id' | 'returnableQuantity'>[] }>;

/** What one begins with: where only one product can go back, that is the one. */
function beginning({ lines }: Order): Draft {
  const [first, ...others] = lines.filter(({ returnableQuantity }) => returnableQuantity > 0);
  return { quantities: first && others.length === 0 ? { [first.id]: 1 } : {}, explanation: '' };
}

/** The same, without what can no longer go back. */
function fitted({ quantities, explanation }: Draft, { lines }: Order): Draft {
  const possible = lines.map(
    ({ id, returnableQuantity }) => [id, Math.min(quantities[id] ?? 0, returnableQuantity)] as const,
  );
  return { quantities: Object.fromEntries(possible.filter(([, units]) => units > 0)), explanation };
}

/**
 * What is filled in for an order: what was kept, as far as it is still possible, else what one begins with.
 * @param kept as `JSON.stringify` wrote it; null when nothing was.
 */
export const draftFrom = (kept: string | null, order: Order): Draft =>
  kept === null ? beginning(order) : fitted(JSON.parse(kept) as Draft, order);

/** The same with another number of units of a line; 0 unticks it. */
export const withQuantity = (draft: Draft, lineId: string, units: number): Draft => ({
  ...draft,
  quantities: { ...draft.quantities, [lineId]: units },
});

/** A phrase that was offered, after whatever was written; once is enough. */
export const withPhrase = (draft: Draft, phrase: string): Draft =>
  draft.explanation.includes(phrase)
    ? draft
    : { ...draft, explanation: [draft.explanation.trim(), phrase].filter(Boolean).join('\n') };

/** What the API is asked. */
export const bodyFrom = ({ quantities, explanation }: Draft, orderReference: string) => ({
  orderReference,
  explanation,
  lines: Object.entries(quantities)
    .filter(([, quantity]) => quantity > 0)
    .map(([lineId, quantity]) => ({ lineId, quantity })),
});
