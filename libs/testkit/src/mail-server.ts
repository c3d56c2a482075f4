import type { AddressInfo } from 'node:net';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Received } from './contracts/mail-sender.contract.js';

/** What a server says to a letter: 250 takes it, 4xx puts it off, 5xx refuses it. */
export type Reply = Readonly<{ code: number; words: string }>;

const addressOf = (address?: AddressObject | AddressObject[]): AddressObject | undefined =>
  Array.isArray(address) ? address[0] : address;

const receivedFrom = (mail: ParsedMail): Received => ({
  messageId: mail.messageId ?? '',
  from: addressOf(mail.from)?.text ?? '',
  to: addressOf(mail.to)?.value[0]?.address ?? '',
  replyTo: addressOf(mail.replyTo)?.value[0]?.address ?? null,
  subject: mail.subject ?? '',
  html: (mail.html || '').trim(),
  text: (mail.text ?? '').trim(),
  at: mail.date?.toISOString() ?? '',
  headers: [...mail.headers.keys()],
  attachments: mail.attachments.map(({ filename = '', content }) => ({
    filename,
    content: content.toString('latin1'),
  })),
});

/** A mail as it stands in a file or came over the wire, read as a mail program does. */
export const readMail = async (raw: string | Buffer): Promise<Received> =>
  receivedFrom(await simpleParser(raw));

/** A mail server on this machine that keeps what it takes, and answers as it is told. */
export async function openMailServer() {
  const taken: Received[] = [];
  const recipients: string[] = [];
  const replies: Reply[] = [];
  const heard: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    // Whoever says who they are is not known here; the others are welcome.
    onAuth: (_, __, answer) => answer(Object.assign(new Error('no such user'), { responseCode: 535 })),
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = await readMail(Buffer.concat(chunks));
        heard.push(mail.messageId);
        const { code, words } = replies.shift() ?? { code: 250, words: 'taken' };
        if (code >= 400) return answer(Object.assign(new Error(words), { responseCode: code }));
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
        taken.push(mail);
        answer(null, words);
      });
    },
  });
  // A client that breaks off is no trouble of ours.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    /** The addresses letters were handed over for, whatever their headers say. */
    recipients,
    /** The Message-ID of every letter there was, refused ones too. */
    heard,
    /** What it says to the next letters, one reply each; then it takes all again. */
    reply: (...next: readonly Reply[]) => void replies.push(...next),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
export type MailServer = Awaited<ReturnType<typeof openMailServer>>;
