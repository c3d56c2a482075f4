import type { Letter } from '@retours/domain';

/** A letter as nodemailer takes it. Nothing in it makes nodemailer read a file or an address. */
export const messageOf = ({
  messageId,
  from,
  to,
  replyTo,
  at,
  subject,
  html,
  text,
  attachments,
}: Letter) => ({
  messageId,
  date: new Date(at),
  from: { name: from.name, address: from.address },
  to: { name: '', address: to },
  ...(replyTo === null ? {} : { replyTo: { name: '', address: replyTo } }),
  subject,
  html,
  text,
  attachments: attachments.map(({ content, ...rest }) => ({ ...rest, content: Buffer.from(content) })),
  // Whoever is away does not answer a machine.
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
