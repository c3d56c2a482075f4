import { MailSender, type Tried } from '@retours/domain';

/** Nobody to hand letters to: they are given up, and say why. */
export class NobodySender extends MailSender {
  readonly from = '';
  override readonly off = 'mails are off: SMTP_URL is not set';

  async send(): Promise<Tried> {
    return { sent: false, final: true, detail: this.off };
  }
}
