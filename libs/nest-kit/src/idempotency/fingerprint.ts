import { createHash } from 'node:crypto';

/** JSON with its keys in order, so that the same data is always the same text. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** SHA-256 of data, in hex: the same whatever the order of its keys. */
export const fingerprintOf = (data: unknown): string =>
  createHash('sha256').update(canonicalJson(data)).digest('hex');
