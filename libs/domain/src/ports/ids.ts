/** Source of ids and unguessable codes. */
export abstract class Ids {
  /** A UUID, sortable by time. */
  abstract next(): string;
  /** A voucher code nobody can guess (D15): at least 80 random bits. */
  abstract voucherCode(): string;
  /** A secret to sign webhooks with: `whsec_` and the base 64 of at least 192 random bits. */
  abstract webhookSecret(): string;
}
