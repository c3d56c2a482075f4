import { Client } from 'pg';
import { rewrap, type Envelope } from './envelope.js';
import type { Keyring } from './keyring.js';

type Row = Omit<Envelope, 'sealed'> & Readonly<{ shop: string; gateway: string }>;

/**
 * Wraps the keys of all accounts again that are not under the first master key, as the database's owner; the others
 * may be taken away afterwards. Safe to repeat, and while the product runs: an account that somebody saves meanwhile is
 * left to them, for whoever saves writes with the first key. `CredentialsLocked` when a key in use is not here.
 * @returns how many there were.
 */
export async function rotateCredentials(ownerUrl: string, keys: Keyring): Promise<number> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Row>(
      'select shop, gateway, key_id as "keyId", wrapped_key as "wrappedKey" from retours.gateway_accounts where key_id <> $1',
      [keys[0]?.id ?? ''],
    );
    for (const row of rows) {
      const { keyId, wrappedKey } = rewrap(keys, row, [row.shop, row.gateway]);
      await owner.query(
        'update retours.gateway_accounts set key_id = $4, wrapped_key = $5 where shop = $1 and gateway = $2 and wrapped_key = $3',
        [row.shop, row.gateway, row.wrappedKey, keyId, wrappedKey],
      );
    }
    return rows.length;
  } finally {
    await owner.end();
  }
}
