import { bodyOf, headersOf, Refusal, useSubmission } from '@retours/web';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '../../api.js';
import { type Order, type Refund, useOrderChanged } from '../order.js';
import type { RefundKind } from './address.js';
import { type Draft, newDraft, refundBody, type RefundBody, withMaximum } from './draft.js';
import { usePreview, worthOf } from './preview-query.js';

/** Long enough not to ask at every key, short enough not to be noticed. */
const PAUSE_MS = 300;

type Asked = Readonly<{ order: Order; kind: RefundKind; returnNumber: string | undefined }>;

/**
 * A refund form at work: its draft, the preview of it, and its submission.
 * @param onDone the refund as it was made.
 */
export function useRefund({ order, kind, returnNumber }: Asked, onDone: (refund: Refund) => void) {
  const { reference } = order;
  const [draft, setDraft] = useState(() => newDraft(order, kind, returnNumber));
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const preview = usePreview(reference, refundBody(settled));
  const changed = useOrderChanged();
  const submission = useSubmission(
    async (body: RefundBody, key) => {
      const made = await bodyOf(
        api.POST('/v1/orders/{reference}/refunds', {
          params: { path: { reference }, header: headersOf(key) },
          body,
        }),
      );
      return 'id' in made ? made : undefined;
    },
    async (made) => {
      await changed();
      if (made) onDone(made);
    },
  );

  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const amountBecomes = (lineId: string, amount: string) =>
    setDraft((now) => ({ ...now, amounts: { ...now.amounts, [lineId]: amount } }));

  async function chooseUnits(lineId: string, quantity: number) {
    setDraft((now) => ({ ...now, units: { ...now.units, [lineId]: quantity } }));
    const line = order.lines.find(({ id }) => id === lineId);
    if (kind !== 'partial' || !line) return;
    amountBecomes(lineId, (quantity > 0 && (await worthOf(order, line, quantity))) || '');
  }

  const maximum = preview.error instanceof Refusal ? withMaximum(draft, preview.error) : undefined;
  return {
    draft,
    change,
    chooseUnits: (lineId: string, quantity: number) => void chooseUnits(lineId, quantity),
    preview,
    /** The preview is of exactly what stands in the form. */
    isCurrent: preview.isSuccess && !preview.isPlaceholderData && settled === draft,
    takeMaximum: maximum && (() => change(maximum)),
    submission,
    submit: () => submission.submit(refundBody(draft)),
  };
}
