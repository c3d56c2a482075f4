import { MailSender, type Letter, type Tried } from '@retours/domain';
import { createTransport } from 'nodemailer';
import { messageOf } from './message.js';

/** Connections to the server; as many letters are under way at once. */
export const SMTP_CONNECTIONS = 10;
/** Seconds until a letter is given up for this time: less than the lease it is sent under. */
const DEADLINE = 45;
/** Milliseconds for each step of the conversation. */
const STEPS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

type SmtpError = Readonly<{ code?: string; responseCode?: number; response?: string }>;

/** What the server said, in figures: its words name people. */
const figuresOf = (response = ''): string => /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0] ?? '';

/** A no to this letter, rather than to us or to the moment: sender, recipient or content are not taken for good. */
const isFinal = ({ code, responseCode = 0 }: SmtpError): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;

function failed(error: unknown): Tried {
  const { code = 'failed', response } = error as SmtpError;
  return {
    sent: false,
    final: isFinal(error as SmtpError),
    detail: `${code} ${figuresOf(response)}`.trim(),
  };
}

/** Waits for an answer no longer than the deadline; a letter that goes out later goes out twice, under one Message-ID. */
async function inTime(answer: Promise<Tried>): Promise<Tried> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Tried>((resolve) => {
    timer = setTimeout(() => resolve({ sent: false, detail: 'no answer in time' }), DEADLINE * 1000);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** A mail server, over a few connections that stay open. */
export class SmtpSender extends MailSender {
  private readonly transport;

  constructor(
    url: string,
    readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, pool: true, maxConnections: SMTP_CONNECTIONS, ...STEPS });
  }

  send(letter: Letter): Promise<Tried> {
    const answer = this.transport
      .sendMail(messageOf(letter))
      .then(({ response }): Tried => ({ sent: true, detail: figuresOf(response) || 'taken' }), failed);
    return inTime(answer);
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}
