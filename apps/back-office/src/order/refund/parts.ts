import type { Order } from '../order.js';
import type { Draft } from './draft.js';

/** What each part of the form is given. */
export type PartProps = Readonly<{
  order: Order;
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
}>;
