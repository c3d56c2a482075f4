import { useEffect, useEffectEvent } from 'react';

const WRITING =
  'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog], [role=menu]';

/** Keys mean letters while somebody writes, and belong to a dialog while one is open. */
const isTaken = (event: KeyboardEvent) =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  (event.target instanceof Element && event.target.closest(WRITING) !== null);

/**
 * Does something when a single key is pressed; a key is what it writes, wherever it lies on the keyboard.
 * @param enabled single keys can be switched off (WCAG 2.1.4).
 */
export function useKeys(enabled: boolean, acts: Readonly<Record<string, () => void>>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act || isTaken(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}
