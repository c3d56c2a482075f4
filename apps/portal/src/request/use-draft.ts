import { useState } from 'react';
import type { Schemas } from '../api.js';
import { draftFrom, type Draft } from './draft.js';

const nameOf = (reference: string) => `retours.return.${reference}`;

/** What is filled in for the return of an order; a reload does not lose it. */
export function useDraft(order: Schemas['CustomerOrderView']) {
  const name = nameOf(order.reference);
  const [kept, setKept] = useState(() => sessionStorage.getItem(name));
  return {
    draft: draftFrom(kept, order),
    change(draft: Draft) {
      const text = JSON.stringify(draft);
      sessionStorage.setItem(name, text);
      setKept(text);
    },
  };
}

/**
 * What the form was left with, to the letter: the order may have changed since, by this very request when its answer
 * got lost, and only the same body is the same submission.
 */
export function leftDraft(reference: string): Draft | undefined {
  const kept = sessionStorage.getItem(nameOf(reference));
  return kept === null ? undefined : (JSON.parse(kept) as Draft);
}

/** It was sent. */
export const forgetDraft = (reference: string): void => sessionStorage.removeItem(nameOf(reference));
