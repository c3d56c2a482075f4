import type { ReasonNotReturnable, UrlObjection } from '@retours/domain';

/** Why nothing may be returned. */
export const reasons: Record<ReasonNotReturnable, string> = {
  returns_disabled: 'the shop does not accept returns',
  not_paid: 'it has not been paid',
  not_shipped: 'it has not been shipped',
  window_closed: 'the time to return it is over',
  nothing_returnable: 'nothing of it is left to return',
};

/** What a person writes down, by its field. */
export const written: Readonly<Record<string, string>> = {
  note: 'the note',
  reason: 'the reason',
  reference: 'the reference',
  gatewayRefundId: 'the gateway’s own name of the refund',
  'goodwill.reason': 'the reason for the goodwill',
};

/** What is wrong with an address. */
export const urlObjections: Record<UrlObjection, string> = {
  malformed: 'It is not an absolute address of at most 2,000 characters.',
  scheme: 'It must begin with https://.',
  credentials: 'It must not contain a user name or a password.',
  port: 'Its port must be the usual one or one from 1024 on.',
  private_address: 'It names an address that is not public.',
};
