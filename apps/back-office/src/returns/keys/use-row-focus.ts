import { useRef } from 'react';

const LINK = '[data-row-link]';
const CHOSEN_TAB = '[role=tab][aria-selected=true]';

/** Where the keyboard is in a table: each row has one link marked `data-row-link`. */
export function useRowFocus() {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef(0);
  const links = () => [...(table.current?.querySelectorAll<HTMLElement>(LINK) ?? [])];
  const now = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const go = (place: number) => links()[Math.min(Math.max(place, 0), links().length - 1)]?.focus();
  return {
    table,
    /** To be told of every focus inside the table. */
    remember: () => {
      last.current = Math.max(now(), 0);
    },
    /** One row further or back; where the last row left, to the one that took its place. */
    move: (step: 1 | -1) => go(now() === -1 ? last.current : now() + step),
    /** Back to where the keyboard was, or to the row that took its place; to the tab when none is left. */
    back: () => {
      go(last.current);
      if (now() === -1) document.querySelector<HTMLElement>(CHOSEN_TAB)?.focus();
    },
    /** The number of the row the keyboard is in. */
    number: () => links()[now()]?.dataset['rowLink'],
  };
}

export type RowFocus = ReturnType<typeof useRowFocus>;
