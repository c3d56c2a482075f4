import type { WebhookCall, WebhookSender } from '@retours/domain';

/** A call as it arrived at an endpoint. */
export type WebhookReceived = Readonly<{ id: string; payload: string; signatures: number }>;

/** A sender and addresses that it may call, each of which makes one thing happen. */
export type WebhookSenderUnderTest = Readonly<{
  sender: WebhookSender;
  urls: Readonly<{ takes: string; fails: string; gone: string; redirects: string; silent: string }>;
  /** What has arrived, oldest first. */
  received(): readonly WebhookReceived[];
  close(): Promise<void> | void;
}>;

type Rule = Readonly<{ name: string; holds: (underTest: WebhookSenderUnderTest) => Promise<void> }>;

const SECRET = `whsec_${'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'}`;
let calls = 0;
const callTo = (url: string, more: Partial<WebhookCall> = {}): WebhookCall => ({
  url,
  secrets: [SECRET],
  id: `event-${++calls}`,
  at: '2026-03-10T10:00:00.000Z',
  payload: '{"type":"refund.created","data":{"amount":"12.60 €"}}',
  ...more,
});

/** Everything a sender of webhooks must do. */
export const webhookSenderRules: readonly Rule[] = [
  {
    name: 'brings what it was given under its id, signed with every secret, and says that it was taken',
    async holds({ sender, urls, received }) {
      const call = callTo(urls.takes, { secrets: [SECRET, `${SECRET}AAAA`] });
      expect(sender.objectionTo(call.url)).toBeNull();
      expect(await sender.send(call)).toMatchObject({ sent: true });
      expect(received().at(-1)).toEqual({ id: call.id, payload: call.payload, signatures: 2 });
    },
  },
  {
    name: 'brings the same again when it is told again',
    async holds({ sender, urls, received }) {
      const call = callTo(urls.takes);
      await sender.send(call);
      await sender.send({ ...call, at: '2026-03-10T11:00:00.000Z' });
      const [first, second] = received().slice(-2);
      expect(first.id).toBe(call.id);
      expect(second).toEqual(first);
    },
  },
  {
    name: 'takes a 5xx, a redirect or silence for a no that may become a yes, and 410 for a final one',
    async holds({ sender, urls }) {
      for (const url of [urls.fails, urls.redirects, urls.silent]) {
        const tried = await sender.send(callTo(url));
        expect([tried.sent, tried.final ?? false, tried.detail !== '']).toEqual([false, false, true]);
      }
      expect(await sender.send(callTo(urls.gone))).toMatchObject({ sent: false, final: true });
    },
  },
  {
    name: 'objects to what is no address of HTTPS, and does not call it',
    async holds({ sender, received }) {
      const before = received().length;
      for (const url of ['', 'shop.example', 'ftp://shop.example/hooks', 'http://shop.example/hooks']) {
        expect(sender.objectionTo(url)).toEqual(expect.any(String));
        expect(await sender.send(callTo(url))).toMatchObject({ sent: false });
      }
      expect(received()).toHaveLength(before);
    },
  },
];

/** The contract of `WebhookSender`. */
export function describeWebhookSender(
  name: string,
  open: () => Promise<WebhookSenderUnderTest> | WebhookSenderUnderTest,
): void {
  describe(`the webhook sender of ${name}`, () => {
    let underTest: WebhookSenderUnderTest;
    beforeAll(async () => {
      underTest = await open();
    });
    afterAll(() => underTest?.close());
    it.each(webhookSenderRules)('$name', ({ holds }) => holds(underTest));
  });
}
