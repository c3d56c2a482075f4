import type { Letterhead, Letterheads, Scope } from '@retours/domain';

/** The picture a letterhead names, if any. */
export const logoOf = async (
  letterheads: Letterheads,
  scope: Scope,
  { logo }: Letterhead,
): Promise<string | null> => (logo === null ? null : letterheads.logo(scope, logo));
