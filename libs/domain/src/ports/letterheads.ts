import type { Scope } from '../actor.js';
import type { Letterhead } from '../shop/letterhead.js';
import type { Versioned } from './shops.js';

/** The letterheads of shops, and every logo a shop ever had: a slip keeps the one it was issued with. */
export abstract class Letterheads {
  /** The letterhead as people edit it: its logo is the picture itself, a data URI. */
  abstract get(scope: Scope): Promise<Versioned<Letterhead>>;
  /** Saves one of that kind, keeps the former version with who changed it; `VERSION_CONFLICT` when `expected` is not the version stored. */
  abstract save(scope: Scope, letterhead: Letterhead, expected?: number): Promise<Versioned<Letterhead>>;
  /** The picture a shop's letterhead, of whatever time, names; null when there is none of that name. */
  abstract logo(scope: Scope, name: string): Promise<string | null>;
}
