import { WebhookSender, type Tried, type UrlObjection, type WebhookCall } from '@retours/domain';

type Answering = (call: WebhookCall) => Promise<Tried>;

/** Calls nobody: answers as it was told to, and keeps what was sent. */
export class InMemoryWebhookSender extends WebhookSender {
  readonly calls: WebhookCall[] = [];
  private readonly answers = new Map<string, Answering>();

  /** Says what an address answers from now on. */
  answer(url: string, answering: Answering): void {
    this.answers.set(url, answering);
  }

  objectionTo(url: string): UrlObjection | null {
    return url.startsWith('https://') ? null : 'scheme';
  }

  async send(call: WebhookCall): Promise<Tried> {
    const objection = this.objectionTo(call.url);
    if (objection) return { sent: false, detail: `not called: ${objection}` };
    this.calls.push(call);
    const answering = this.answers.get(call.url);
    return answering ? answering(call) : { sent: true, detail: 'answered 200' };
  }
}
