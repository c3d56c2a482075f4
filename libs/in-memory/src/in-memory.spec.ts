import {
  describeBells,
  describeClock,
  describeGatewayAccounts,
  describeGatewayInbox,
  describeKeys,
  describeLetterheads,
  describeMailTemplates,
  describeNotifications,
  describeOrders,
  describePapers,
  describeReconciliations,
  describeShops,
  describeStatuses,
  describeVouchers,
  describeWork,
  describeWebhookEndpoints,
  describeWebhookSender,
  type WebhookReceived,
} from '@retours/testkit';
import { FixedClock, InMemoryBells, openMemory, PlainPapers, InMemoryWebhookSender } from './index.js';

const open = () => {
  const clock = new FixedClock();
  return {
    ...openMemory(clock),
    advance: (seconds: number) => clock.advance(seconds),
    close: () => undefined,
  };
};

describeOrders('a memory', open);
describeKeys('a memory', open);
describeShops('a memory', open);
describeLetterheads('a memory', open);
describeStatuses('a memory', open);
describeVouchers('a memory', open);
describeWork('a memory', open);
describeReconciliations('a memory', open);
describeGatewayAccounts('a memory', open);
describeGatewayInbox('a memory', open);
describeNotifications('a memory', open);
describeMailTemplates('a memory', open);
describeWebhookEndpoints('a memory', open);
describePapers('plain text', () => ({
  papers: new PlainPapers(),
  read: async (bytes) => new TextDecoder().decode(bytes),
}));
describeClock('a spec, which goes on when it is told to', { real: false }, () => {
  const clock = new FixedClock();
  return { clock, pass: (ms) => clock.advance(ms / 1000) };
});
describeBells('a memory', async () => {
  const bells = new InMemoryBells();
  return {
    bells,
    work: async (list, handler) => bells.work(list, handler),
    wipe: async () => bells.wipe(),
    close: async () => undefined,
  };
});
describeWebhookSender('a memory', () => {
  const sender = new InMemoryWebhookSender();
  const urlOf = (name: string) => `https://${name}.example`;
  const received: WebhookReceived[] = [];
  const answers = {
    takes: { sent: true, detail: 'answered 200' },
    fails: { sent: false, detail: 'answered 500' },
    gone: { sent: false, final: true, detail: 'answered 410' },
    redirects: { sent: false, detail: 'answered 302' },
    silent: { sent: false, detail: 'no answer' },
  };
  for (const [name, tried] of Object.entries(answers))
    sender.answer(urlOf(name), async ({ id, payload, secrets }) => {
      received.push({ id, payload, signatures: secrets.length });
      return tried;
    });
  const urls = {
    takes: urlOf('takes'),
    fails: urlOf('fails'),
    gone: urlOf('gone'),
    redirects: urlOf('redirects'),
    silent: urlOf('silent'),
  };
  return { sender, urls, received: () => received, close: () => undefined };
});
