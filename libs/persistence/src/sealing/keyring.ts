import { randomBytes } from 'node:crypto';

const BYTES = 32;
const ENTRY = /^([a-z0-9][a-z0-9._-]{0,63}):([A-Za-z0-9+/]{43}=)$/i;

/** A master key: it wraps the keys that data is sealed with, and nothing else. */
export type MasterKey = Readonly<{ id: string; bytes: Buffer }>;

/** Master keys: the first writes, all of them read. */
export type Keyring = readonly MasterKey[];

/**
 * Reads `id:base64(32 bytes)`, separated by commas. @throws a sentence that names the place of what is wrong, never the
 * key.
 */
export function keyringOf(text: string): Keyring {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const keys = entries.map((entry, place) => {
    const [, id, base64] = ENTRY.exec(entry) ?? [];
    if (!id || !base64)
      throw new Error(
        `CREDENTIALS_KEYS: number ${place + 1} is not id:key, the key being ${BYTES} bytes in base 64`,
      );
    return { id, bytes: Buffer.from(base64, 'base64') };
  });
  const twice = keys.find(({ id }, place) => keys.findIndex((key) => key.id === id) !== place);
  if (twice) throw new Error(`CREDENTIALS_KEYS: two keys are called ${twice.id}`);
  return keys;
}

/** A new master key as `CREDENTIALS_KEYS` takes it, named after the day it was made. */
export const newMasterKey = (today = new Date()): string =>
  `${today.toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}:${randomBytes(BYTES).toString('base64')}`;
