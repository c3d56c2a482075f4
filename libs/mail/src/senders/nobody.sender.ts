import { MailSender, type Tried } from '@retours/domain';

/** Nobody to hand letters to: they are given up, and say why. */
export class NobodySender extends MailSender {
  readonly from = '';

  async send(): Promise<Tried> {
    return { sent: false, final: true, detail: 'mails are off: SMTP_URL is not set' };
  }
}
