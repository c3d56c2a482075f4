import { type RefObject, useEffect } from 'react';

const TAKES_KEYS = 'input, textarea, select, button, a, summary, [role="dialog"], [contenteditable]';

/**
 * What is typed while nothing is being worked on goes to the scanner's field: whoever puts the next product under the
 * scanner has not looked where the keyboard is.
 */
export function useScansAnywhere(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const catchScan = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest(TAKES_KEYS)) return;
      field.current?.focus();
    };
    document.addEventListener('keydown', catchScan);
    return () => document.removeEventListener('keydown', catchScan);
  }, [field]);
}
