import type { About } from '@retours/nest-kit';

/** What the operations on mails do. */
export const mails: About['operations'] = {
  getMailSettings: {
    summary: 'Look at the mail settings',
    description: 'From whom mails come and who at the shop gets its own. The answer is a valid body to save.',
  },
  saveMailSettings: {
    summary: 'Save the mail settings',
    description:
      'The whole of them: what is left out takes its default. Without a merchant address nobody at the shop is told.',
  },
  listMailTemplates: {
    summary: 'List the mail templates',
    description:
      'Every mail in every language: the shop’s own template, or the standard one (`custom` is false).',
  },
  findMailTemplate: {
    summary: 'Look at a mail template',
    description: 'The shop’s own, or the standard one (`custom` is false).',
  },
  saveMailTemplate: {
    summary: 'Save a mail template of one’s own',
    description:
      'Liquid; a template that cannot be filled in, or names what the mail does not have, is refused by field and line.',
    problems: ['MAIL_TEMPLATE_INVALID'],
  },
  resetMailTemplate: {
    summary: 'Go back to the standard mail template',
    description: 'Answers the standard one. Doing it again changes nothing but the version.',
  },
  previewMail: {
    summary: 'Preview a mail',
    description:
      'Filled in with a return or a refund, or with something made up when neither is named; nothing is sent or saved. Naming a return takes `returns:read`, a refund `refunds:read`. Show the HTML in a frame without scripts.',
    problems: ['MAIL_TEMPLATE_INVALID', 'RETURN_NOT_FOUND', 'REFUND_NOT_FOUND'],
  },
};
