/** Mails: the standard templates, what fills them in, and who takes them. */
export { openMail, type MailOptions } from './open-mail.js';
export { LiquidWriter } from './liquid/liquid.writer.js';
export { NobodySender } from './senders/nobody.sender.js';
export { SmtpSender, SMTP_CONNECTIONS } from './senders/smtp.sender.js';
