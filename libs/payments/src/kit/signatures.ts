import { createHmac, timingSafeEqual } from 'node:crypto';

type Bytes = string | Uint8Array;

/** HMAC-SHA256 in lower-case hex. */
export const hmacHex = (secret: Bytes, message: Bytes): string =>
  createHmac('sha256', secret).update(message).digest('hex');

/** HMAC-SHA256 in base64. */
export const hmacBase64 = (secret: Bytes, message: Bytes): string =>
  createHmac('sha256', secret).update(message).digest('base64');

/** Whether two signatures are the same, in a time that tells nothing of where they differ. */
export function sameSignature(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
