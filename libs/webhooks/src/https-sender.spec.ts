import { createHmac } from 'node:crypto';
import { describeWebhookSender } from '@retours/testkit';
import { Webhook } from 'standardwebhooks';
import { aReceiver, type Call } from './given/receiver.js';
import { Guard } from './guard.js';
import { HttpsWebhookSender } from './https-sender.js';

const [OLD, NEW] = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'];
const LOOPBACK = ['127.0.0.0/8'];
const nobody = () => Promise.reject(new Error('nobody is asked'));
const senderWithin = (timeoutMs: number) => new HttpsWebhookSender(new Guard(nobody, LOOPBACK), timeoutMs);

const headersOf = ({ headers }: Call) => ({
  'webhook-id': String(headers['webhook-id']),
  'webhook-timestamp': String(headers['webhook-timestamp']),
  'webhook-signature': String(headers['webhook-signature']),
});

describeWebhookSender('HTTPS', async () => {
  const receiver = await aReceiver();
  const { urlOf } = receiver;
  return {
    sender: senderWithin(500),
    urls: {
      takes: urlOf('takes'),
      fails: urlOf('fails'),
      gone: urlOf('gone'),
      redirects: urlOf('redirects'),
      silent: urlOf('silent'),
    },
    received: () =>
      receiver.calls.map((call) => ({
        id: headersOf(call)['webhook-id'],
        payload: call.body,
        signatures: headersOf(call)['webhook-signature'].split(' ').length,
      })),
    close: receiver.close,
  };
});

describe('a webhook', () => {
  let receiver: Awaited<ReturnType<typeof aReceiver>>;
  beforeEach(async () => {
    receiver = await aReceiver();
  });
  afterEach(() => receiver.close());

  const payload = '{"type":"refund.created","data":{"name":"Café ☕"}}';
  const send = (path: string, secrets = [OLD], timeoutMs = 5_000) =>
    senderWithin(timeoutMs).send({
      url: receiver.urlOf(path),
      secrets,
      id: 'evt-1',
      at: new Date().toISOString(),
      payload,
    });

  it('verifies with the standard’s own package, under the old and the new secret during a rotation', async () => {
    await send('takes', [NEW, OLD]);
    const [call] = receiver.calls;
    for (const secret of [OLD, NEW])
      expect(new Webhook(secret).verify(call.body, headersOf(call))).toEqual(JSON.parse(payload));
    const stranger = new Webhook(`whsec_${Buffer.alloc(24).toString('base64')}`);
    expect(() => stranger.verify(call.body, headersOf(call))).toThrow();
    expect(() => new Webhook(OLD).verify(`${call.body} `, headersOf(call))).toThrow();
  });

  it('is signed with HMAC-SHA256 over id, moment and body', async () => {
    await send('takes');
    const [call] = receiver.calls;
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headersOf(call);
    const key = Buffer.from(OLD.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', key).update(`${id}.${at}.${call.body}`).digest('base64');
    expect(signature).toBe(`v1,${expected}`);
    expect(Math.abs(Date.now() / 1000 - Number(at))).toBeLessThan(60);
  });

  it('says who sends it and what it is', async () => {
    await send('takes');
    expect(receiver.calls[0].headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^Retours/),
      host: `127.0.0.1:${receiver.port}`,
    });
  });

  it('follows no redirect, wherever it leads', async () => {
    expect(await send('redirects')).toEqual({ sent: false, final: false, detail: 'answered 307' });
    expect(receiver.calls.map(({ path }) => path)).toEqual(['/redirects']);
  });

  it('is given up for this time when nothing is answered in time, or the line is cut', async () => {
    expect(await send('silent', [OLD], 300)).toEqual({ sent: false, detail: 'no answer within 0.3 s' });
    expect(await send('cut')).toEqual({ sent: false, detail: 'ECONNRESET' });
  });

  it('is taken by an answer that never ends, of which nothing is read', async () => {
    expect(await send('endless')).toMatchObject({ sent: true, detail: 'answered 200' });
  });

  it('keeps nothing of what was answered, and tells no address and no secret', async () => {
    const told = JSON.stringify([await send('fails'), await send('takes'), await send('takes', ['whsec_!'])]);
    expect(told).not.toMatch(/of the shop|127\.0\.0\.1|whsec/);
  });

  it('asks no proxy that the environment names', async () => {
    const proxy = await aReceiver();
    Object.assign(process.env, {
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: proxy.urlOf(''),
      http_proxy: proxy.urlOf(''),
    });
    expect(await send('takes')).toMatchObject({ sent: true });
    for (const name of ['NODE_USE_ENV_PROXY', 'HTTP_PROXY', 'http_proxy']) delete process.env[name];
    expect(proxy.calls).toEqual([]);
    await proxy.close();
  });
});
