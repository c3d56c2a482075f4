/** The mails there are, in the order of a return. */
export const mailNames = [
  'return_requested',
  'return_accepted',
  'return_denied',
  'package_received',
  'refunded',
  'merchant_new_request',
] as const;
export type MailName = (typeof mailNames)[number];

/** The languages each is written in. */
export const languages = ['en', 'fr'] as const;
export type MailLanguage = (typeof languages)[number];
