import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes every mail, and the Message-ID of each in the order they were taken. */
export type Mailbox = Readonly<{ url: string; taken: readonly string[]; close(): Promise<void> }>;

/** Opens a mailbox; `onTaken` runs right after a mail's 250 has been written, with its Message-ID. */
export async function openMailbox(onTaken: (messageId: string) => void = () => undefined): Promise<Mailbox> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const head = Buffer.concat(chunks).toString('utf8');
        const messageId = /^message-id:\s*(\S+)/im.exec(head)![1];
        taken.push(messageId);
        callback();
        onTaken(messageId);
      });
    },
  });
  // A worker that is killed breaks its connection off: that is the story, not a failure of it.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
