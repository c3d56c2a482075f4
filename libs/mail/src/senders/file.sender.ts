import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MailSender, type Letter, type Tried } from '@retours/domain';
import { createTransport } from 'nodemailer';
import { messageOf } from './message.js';

/** Letters as files that any mail program opens: for trying the product without a mail server. */
export class FileSender extends MailSender {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly directory: string,
    readonly from: string,
  ) {
    super();
  }

  async send(letter: Letter): Promise<Tried> {
    const { message } = await this.transport.sendMail(messageOf(letter));
    const name = letter.messageId.replace(/[^\w.@-]/g, '');
    await mkdir(this.directory, { recursive: true });
    await writeFile(join(this.directory, `${name}.eml`), message);
    return { sent: true, detail: 'written to a file' };
  }
}
