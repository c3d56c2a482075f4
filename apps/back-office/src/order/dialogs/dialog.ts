import type { ReactNode } from 'react';
import { useOrderChanged, type Order } from '../order.js';

/** What every dialog of the order page is given. */
export type DialogProps = Readonly<{
  order: Order;
  onClose: () => void;
  /** It worked: what the page says about it. */
  onDone: (told: ReactNode) => void;
}>;

/** Ends a dialog that worked: the page reads the order again and says what happened. */
export function useEnd({ onClose, onDone }: DialogProps) {
  const changed = useOrderChanged();
  return async (told: ReactNode) => {
    await changed();
    onDone(told);
    onClose();
  };
}
