import { randomUUID } from 'node:crypto';
import type { MailWords } from '@retours/domain';
import { bellsRules, type QueueUnderTest } from './bells.contract.js';
import { clockRules } from './clock.contract.js';
import { mailSenderRules, nobodyRules, type SenderUnderTest } from './mail-sender.contract.js';
import { mailWriterRules } from './mail-writer.contract.js';
import { idsRules } from './ids.contract.js';
import { holdsFor, paymentGatewayRules, type GatewayUnderTest } from './payment-gateway.contract.js';
import { papersRules } from './papers.contract.js';
import { paymentGatewaysRules } from './payment-gateways.contract.js';

import { webhookSenderRules } from './webhook-sender.contract.js';

describe('a contract rule goes red', () => {
  /** Says yes to everything under a number of its own, knows nothing afterwards, and pays nobody. */
  const boaster: GatewayUnderTest = {
    gateway: {
      name: 'boaster',
      capabilities: { lookUp: true, keyWindowSeconds: 1 },
      credentials: [],
      judge: async () => ({ type: 'believed', news: [] }),
      list: async () => [],
      refund: async () => ({ type: 'succeeded', gatewayRefundId: randomUUID() }),
      lookUp: async () => ({ type: 'unknown', detail: 'no idea' }),
    },
    payments: {
      succeeds: 'a-',
      declined: 'b-',
      closed: 'c-',
      pending: 'd-',
      callLost: 'e-',
      replyLost: 'f-',
      troubled: 'g-',
    },
    paidOut: async () => '0.00',
    close: async () => undefined,
  };
  it.each(paymentGatewayRules)('for a gateway that only says yes: $name', async (rule) => {
    await expect(holdsFor(rule, boaster)).rejects.toThrow();
  });

  /** Never says anything and knows of nothing. */
  const mute: GatewayUnderTest = {
    ...boaster,
    gateway: {
      ...boaster.gateway,
      refund: async () => ({ type: 'unknown', detail: 'silence' }),
      lookUp: async () => ({ type: 'not_found' }),
      judge: async () => ({ type: 'believed', news: [] }),
      list: async () => [],
    },
  };
  it.each(paymentGatewayRules)('for a gateway that says nothing: $name', async (rule) => {
    await expect(holdsFor(rule, mute)).rejects.toThrow();
  });

  const deaf: QueueUnderTest = {
    bells: { ring: async () => undefined },
    work: async () => ({ close: async () => undefined }),
    wipe: async () => undefined,
    close: async () => undefined,
  };
  it.each(bellsRules)('for bells nobody hears: $name', async ({ holds }) => {
    await expect(holds(deaf, 30)).rejects.toThrow();
  });

  it.each(clockRules)('for a clock that tells old stories, backwards: $name', async ({ holds }) => {
    let moment = Date.UTC(1926, 2, 10);
    const clock = { now: () => new Date((moment -= 1000)).toUTCString() };
    await expect((async () => holds({ clock, pass: () => undefined }))()).rejects.toThrow();
  });

  it.each(idsRules)('for ids that are always the same: $name', ({ holds }) => {
    expect(() =>
      holds(() => ({ next: () => 'id', voucherCode: () => 'code', webhookSecret: () => 'whsec_' })),
    ).toThrow();
  });

  it.each(paymentGatewaysRules)('for gateways that nobody finds: $name', async ({ holds }) => {
    const lost = { automatic: new Set(['manual']), find: () => undefined };
    await expect(holds(() => lost)).rejects.toThrow();
  });

  it.each(papersRules)('for a press without ink: $name', async ({ holds }) => {
    const blank = {
      returnSlip: async () => new Uint8Array(),
      creditSlip: async () => new Uint8Array(),
      prints: async () => true,
    };
    await expect(holds({ papers: blank, read: async () => '' })).rejects.toThrow();
  });

  it.each(webhookSenderRules)('for a sender that says yes and calls nobody: $name', async ({ holds }) => {
    const sender = { objectionTo: () => null, send: async () => ({ sent: true, detail: 'of course' }) };
    const urls = { takes: 'a', fails: 'b', gone: 'c', redirects: 'd', silent: 'e' };
    await expect(holds({ sender, urls, received: () => [], close: () => undefined })).rejects.toThrow();
  });

  const thief: SenderUnderTest = {
    sender: { from: 'retours@shop.example', send: async () => ({ sent: true, detail: 'taken' }) },
    received: async () => [],
    close: () => undefined,
  };
  it.each([...mailSenderRules, ...nobodyRules])(
    'for a postman who keeps the mail: $name',
    async ({ holds }) => {
      await expect(holds(thief)).rejects.toThrow();
    },
  );

  it.each(mailWriterRules)('for a writer who copies: $name', async ({ holds }) => {
    const copyist = {
      standard: () => ({ subject: '{{ x }}', html: '', text: '' }),
      check: () => undefined,
      write: (template: MailWords) => template,
    };
    await expect((async () => holds(copyist))()).rejects.toThrow();
  });
});
