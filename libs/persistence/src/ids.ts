import { randomBytes } from 'node:crypto';
import { Ids } from '@retours/domain';
import { v7 } from 'uuid';

/** Crockford's base 32: no letter that reads like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;
const SECRET_BYTES = 32;

/** Ids that sort by time, voucher codes of 80 and secrets of 256 random bits. */
export class RandomIds extends Ids {
  next(): string {
    return v7();
  }

  voucherCode(): string {
    const letters = [...randomBytes(CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]);
    return `V-${letters.join('').match(/.{4}/g)!.join('-')}`;
  }

  webhookSecret(): string {
    return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  }
}
