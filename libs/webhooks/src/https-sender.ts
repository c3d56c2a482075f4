import { WebhookSender, type Tried, type UrlObjection, type WebhookCall } from '@retours/domain';
import { Webhook } from 'standardwebhooks';
import { Forbidden, type Guard } from './guard.js';
import { post } from './post.js';

const TIMEOUT_MS = 10_000;
const GONE = 410;

/** One signature for each secret, as Standard Webhooks lists them. */
const signaturesOf = ({ secrets, id, at, payload }: WebhookCall): string =>
  secrets.map((secret) => new Webhook(secret).sign(id, new Date(at), payload)).join(' ');

const headersOf = (call: WebhookCall, length: number): Record<string, string> => ({
  'content-type': 'application/json',
  'content-length': String(length),
  'user-agent': 'Retours-Webhooks/1',
  'webhook-id': call.id,
  'webhook-timestamp': String(Math.floor(Date.parse(call.at) / 1000)),
  'webhook-signature': signaturesOf(call),
});

const outcomeOf = (status: number): Tried => ({
  sent: status >= 200 && status < 300,
  final: status === GONE,
  detail: `answered ${status}`,
});

/** What went wrong, in a word: messages quote addresses. */
function wordFor(error: unknown): string {
  if (error instanceof Forbidden) return `not called: ${error.objection}`;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return [code, name].find((word): word is string => typeof word === 'string' && word !== '') ?? 'failed';
}

/** Calls endpoints over HTTPS as Standard Webhooks has it, in ten seconds or not at all. */
export class HttpsWebhookSender extends WebhookSender {
  constructor(
    private readonly guard: Guard,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    super();
  }

  objectionTo(url: string): UrlObjection | null {
    return this.guard.objectionTo(url);
  }

  async send(call: WebhookCall): Promise<Tried> {
    const signal = AbortSignal.timeout(this.timeoutMs);
    try {
      const body = Buffer.from(call.payload, 'utf8');
      const headers = headersOf(call, body.length);
      return outcomeOf(await post(await this.guard.admit(call.url, signal), headers, body, signal));
    } catch (error) {
      const detail = signal.aborted ? `no answer within ${this.timeoutMs / 1000} s` : wordFor(error);
      return { sent: false, detail };
    }
  }
}
