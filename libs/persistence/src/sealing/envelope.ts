import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { CredentialsLocked } from '@retours/domain';
import type { Keyring, MasterKey } from './keyring.js';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Sealed text: its own data key, wrapped by a master key, and the text under the data key. */
export type Envelope = Readonly<{ keyId: string; wrappedKey: Buffer; sealed: Buffer }>;
/** Whose the text is. An envelope of one owner does not open as another's. */
export type Owner = readonly string[];

const about = (part: string, owner: Owner) => Buffer.from(JSON.stringify([part, ...owner]));

function encrypt(key: Buffer, text: Buffer, data: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(data);
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Never says more than that it could not be opened: the cause may carry what was inside. */
function decrypt(key: Buffer, box: Buffer, data: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(data)
      .setAuthTag(box.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    throw new CredentialsLocked(
      'credentials cannot be opened: another key sealed them, or they were changed',
    );
  }
}

const wrap = (master: MasterKey, dataKey: Buffer, owner: Owner) => ({
  keyId: master.id,
  wrappedKey: encrypt(master.bytes, dataKey, about(`key ${master.id}`, owner)),
});

function unwrap(keys: Keyring, { keyId, wrappedKey }: Omit<Envelope, 'sealed'>, owner: Owner): Buffer {
  const master = keys.find(({ id }) => id === keyId);
  if (!master) throw new CredentialsLocked(`credentials are sealed with the key ${keyId}, which is not here`);
  return decrypt(master.bytes, wrappedKey, about(`key ${keyId}`, owner));
}

function first(keys: Keyring): MasterKey {
  if (!keys[0]) throw new CredentialsLocked('CREDENTIALS_KEYS is not set: credentials cannot be kept');
  return keys[0];
}

/** Seals a text under a new data key; `CredentialsLocked` without a master key. */
export function seal(keys: Keyring, text: string, owner: Owner): Envelope {
  const master = first(keys);
  const dataKey = randomBytes(32);
  const sealed = encrypt(dataKey, Buffer.from(text), about('text', owner));
  return { ...wrap(master, dataKey, owner), sealed };
}

/** The text in an envelope; `CredentialsLocked` when its key is not here, or it is not this owner's. */
export const unseal = (keys: Keyring, envelope: Envelope, owner: Owner): string =>
  decrypt(unwrap(keys, envelope, owner), envelope.sealed, about('text', owner)).toString();

/** The same data key under the first master key; the text stays as it is, unread. */
export const rewrap = (
  keys: Keyring,
  envelope: Omit<Envelope, 'sealed'>,
  owner: Owner,
): Omit<Envelope, 'sealed'> => wrap(first(keys), unwrap(keys, envelope, owner), owner);
