import { MailSender, MailWriter } from '@retours/domain';
import { LiquidWriter } from './liquid/liquid.writer.js';
import { FileSender } from './senders/file.sender.js';
import { NobodySender } from './senders/nobody.sender.js';
import { SmtpSender } from './senders/smtp.sender.js';

export type MailOptions = Readonly<{
  /** The mail server, `smtp://` or `smtps://`. */
  smtpUrl?: string;
  /** The address mails come from when a shop has set none; needed with a server. */
  from?: string;
  /** Where to write mails to when there is no server. */
  directory?: string;
}>;

const NOTHING_TO_CLOSE = async () => undefined;

function senderFor({ smtpUrl, from, directory }: MailOptions) {
  if (smtpUrl) {
    if (!from) throw new Error('MAIL_FROM is required with SMTP_URL: the address mails come from');
    const sender = new SmtpSender(smtpUrl, from);
    return { sender, close: () => sender.close() };
  }
  if (directory)
    return { sender: new FileSender(directory, from ?? 'retours@localhost'), close: NOTHING_TO_CLOSE };
  return { sender: new NobodySender(), close: NOTHING_TO_CLOSE };
}

/**
 * Opens what writes and sends mails: through a server, into files, or to nobody (`off`).
 * @throws when there is a server and no address to write from.
 */
export function openMail(options: MailOptions) {
  const { sender, close } = senderFor(options);
  return {
    adapters: [
      { provide: MailWriter, useValue: new LiquidWriter() },
      { provide: MailSender, useValue: sender },
    ],
    off: sender.off !== undefined,
    close,
  };
}
