import type { Screen } from '@retours/web';

/** The pages of the settings. */
export const settingsScreens: readonly Screen[] = [
  { path: '/settings', title: 'settings.title', lazy: () => import('./settings-page.js') },
  {
    path: '/settings/policy',
    title: 'settings.pages.policy.title',
    lazy: () => import('./policy/policy-page.js'),
  },
  {
    path: '/settings/order-statuses',
    title: 'settings.pages.order-statuses.title',
    lazy: () => import('./statuses/order-statuses-page.js'),
  },
  {
    path: '/settings/return-statuses',
    title: 'settings.pages.return-statuses.title',
    lazy: () => import('./statuses/return-statuses-page.js'),
  },
  {
    path: '/settings/mails',
    title: 'settings.pages.mails.title',
    lazy: () => import('./mails/mails-page.js'),
  },
  {
    path: '/settings/mails/:mail/:language',
    title: 'settings.pages.mails.title',
    lazy: () => import('./mails/mail-page.js'),
  },
  {
    path: '/settings/letterhead',
    title: 'settings.pages.letterhead.title',
    lazy: () => import('./letterhead/letterhead-page.js'),
  },
  {
    path: '/settings/webhooks',
    title: 'settings.pages.webhooks.title',
    lazy: () => import('./webhooks/webhooks-page.js'),
  },
  {
    path: '/settings/webhooks/:id',
    title: 'settings.pages.webhooks.title',
    lazy: () => import('./webhooks/webhook-page.js'),
  },
  {
    path: '/settings/gateways',
    title: 'settings.pages.gateways.title',
    lazy: () => import('./gateways/gateways-page.js'),
  },
  {
    path: '/settings/audit',
    title: 'settings.pages.audit.title',
    lazy: () => import('./audit/audit-page.js'),
  },
];
