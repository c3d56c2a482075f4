/** The pages of the settings, in the order of their list; `name` is their text in `settings.pages`. */
export const settingsPages = [
  'policy',
  'order-statuses',
  'return-statuses',
  'mails',
  'letterhead',
  'webhooks',
  'gateways',
  'audit',
] as const;
export type SettingsPageName = (typeof settingsPages)[number];
