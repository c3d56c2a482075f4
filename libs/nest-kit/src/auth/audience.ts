/** Whom a token is for: the `aud` each API demands. */
export const AUDIENCES = ['retours-customer', 'retours-merchant'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a member of staff may be allowed (api.md "Scopes (merchant)"). */
export const MERCHANT_SCOPES = [
  'orders:read',
  'orders:write',
  'returns:read',
  'returns:write',
  'returns:override',
  'refunds:read',
  'refunds:write',
  'settings:read',
  'settings:write',
] as const;
export type MerchantScope = (typeof MERCHANT_SCOPES)[number];
