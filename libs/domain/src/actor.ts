import type { Ids } from './ports/ids.js';
import type { ShopId } from './shop/shop.js';
import type { Instant } from './shop/calendar.js';

/** Who acts: a shopper, a member of staff, or a rule of ours. */
export type Actor = Readonly<{ kind: 'customer' | 'staff' | 'system'; id: string }>;

/** A caller's key for one effect: same key and fingerprint replay the first answer, another fingerprint is refused. */
export type IdempotencyKey = Readonly<{ key: string; route: string; fingerprint: string }>;

/** Whose work this is: goes first into every port method; nothing travels in async context. */
export type Scope = Readonly<{ shop: ShopId; actor: Actor; key?: IdempotencyKey }>;

/** What a decision may not fetch itself: the moment, who decides, and where ids and secrets come from. */
export type Occasion = Readonly<{ at: Instant; by: Actor; ids: Ids }>;
