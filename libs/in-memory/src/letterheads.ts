import { Letterheads, refuse, type Letterhead, type Scope, type Versioned } from '@retours/domain';
import type { Memory } from './memory.js';

/** Letterheads in memory; a logo is called by its own text. */
export class InMemoryLetterheads extends Letterheads {
  constructor(private readonly memory: Memory) {
    super();
  }

  async get({ shop }: Scope): Promise<Versioned<Letterhead>> {
    const { letterhead } = this.memory.of(shop).shop;
    return { value: letterhead, version: this.memory.of(shop).letterheadVersion };
  }

  async save({ shop }: Scope, letterhead: Letterhead, expected?: number): Promise<Versioned<Letterhead>> {
    const rows = this.memory.of(shop);
    const version = rows.letterheadVersion;
    if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
    if (letterhead.logo) rows.logos.add(letterhead.logo);
    rows.shop = { ...rows.shop, letterhead };
    rows.letterheadVersion = version + 1;
    return { value: letterhead, version: version + 1 };
  }

  async logo({ shop }: Scope, name: string): Promise<string | null> {
    return this.memory.of(shop).logos.has(name) ? name : null;
  }
}
