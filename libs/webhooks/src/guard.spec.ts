import { countConnects } from './given/connects.js';
import { aReceiver } from './given/receiver.js';
import { Guard } from './guard.js';
import { HttpsWebhookSender } from './https-sender.js';

const call = (url: string) => ({
  url,
  secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  id: 'e1',
  at: '2026-03-10T10:00:00.000Z',
  payload: '{}',
});

/** Addresses that a name must never lead to, nor a host spell. */
const NOT_PUBLIC: readonly (readonly [what: string, address: string])[] = [
  ['this host', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['loopback', '127.0.0.1'],
  ['loopback further on', '127.255.255.254'],
  ['a private network (10/8)', '10.0.0.1'],
  ['a private network (172.16/12)', '172.16.0.1'],
  ['the end of 172.16/12', '172.31.255.254'],
  ['a private network (192.168/16)', '192.168.1.1'],
  ['link-local', '169.254.1.1'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['the metadata of another cloud', '100.100.100.200'],
  ['a cloud’s own service on a public address', '168.63.129.16'],
  ['protocol assignments', '192.0.0.192'],
  ['documentation', '203.0.113.7'],
  ['6to4 relays', '192.88.99.1'],
  ['benchmarks', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified in IPv6', '::'],
  ['loopback in IPv6', '::1'],
  ['link-local in IPv6', 'fe80::1'],
  ['site-local in IPv6', 'fec0::1'],
  ['unique local in IPv6', 'fd00:ec2::254'],
  ['multicast in IPv6', 'ff02::1'],
  ['discarded in IPv6', '100::1'],
  ['documentation in IPv6', '2001:db8::1'],
  ['IPv4 mapped into IPv6', '::ffff:127.0.0.1'],
  ['a public address mapped into IPv6', '::ffff:8.8.8.8'],
  ['IPv4 made compatible with IPv6', '::127.0.0.1'],
  ['IPv4 translated to IPv6', '::ffff:0:127.0.0.1'],
  ['6to4 round a private address', '2002:7f00:1::'],
  ['NAT64 round a private address', '64:ff9b::7f00:1'],
  ['a NAT64 of the network’s own', '64:ff9b:1::a00:1'],
  ['Teredo', '2001:0:53aa:64c::1'],
];

/** Spellings of hosts that are not public, whatever a resolver would make of them. */
const SPELLINGS: readonly (readonly [what: string, host: string])[] = [
  ['in decimal', '2130706433'],
  ['in octal', '0177.0.0.1'],
  ['in hexadecimal', '0x7f000001'],
  ['in mixed bases', '0x7f.0.1'],
  ['shortened', '127.1'],
  ['as zero', '0'],
  ['with a trailing dot', '127.0.0.1.'],
  ['with digits of another script', '①②⑦.0.0.1'],
  ['with full-width dots', '127。0。0。1'],
  ['percent-encoded', '%31%32%37.0.0.1'],
  ['a decimal private address', '167772161'],
  ['by name', 'localhost'],
  ['by name, with a trailing dot', 'LOCALHOST.'],
  ['by a name below localhost', 'shop.localhost'],
  ['loopback of IPv6 in full', '[0:0:0:0:0:0:0:1]'],
  ['mapped, in hexadecimal', '[::ffff:7f00:1]'],
  ['unspecified in IPv6', '[::]'],
];

describe('nothing is sent to an address that is not public', () => {
  let connects: ReturnType<typeof countConnects>;
  beforeEach(() => {
    connects = countConnects();
  });
  afterEach(() => {
    connects.stop();
    expect(connects.count()).toBe(0);
  });

  const sendTo = async (host: string, addresses: readonly string[]) => {
    const asked: string[] = [];
    const guard = new Guard(async (name) => {
      asked.push(name);
      return addresses;
    });
    const tried = await new HttpsWebhookSender(guard).send(call(`https://${host}/hooks`));
    return { tried, asked, objection: guard.objectionTo(`https://${host}/hooks`) };
  };
  const refused = { sent: false, detail: 'not called: private_address' };

  it.each(NOT_PUBLIC)('to a name that leads to %s: %s', async (_, address) => {
    const { tried, asked, objection } = await sendTo('shop.example', [address]);
    expect([tried, objection, asked]).toEqual([refused, null, ['shop.example']]);
  });

  it.each(NOT_PUBLIC)('to a name that leads to a public address and to %s: %s', async (_, address) => {
    expect((await sendTo('shop.example', ['93.184.215.14', address])).tried).toEqual(refused);
  });

  it.each(NOT_PUBLIC)('to %s itself: %s', async (_, address) => {
    const host = address.includes(':') ? `[${address}]` : address;
    const { tried, asked, objection } = await sendTo(host, ['93.184.215.14']);
    expect([tried, objection, asked]).toEqual([refused, 'private_address', []]);
  });

  it.each(SPELLINGS)('to loopback or a private network spelt %s: %s', async (_, host) => {
    const { tried, asked, objection } = await sendTo(host, ['93.184.215.14']);
    expect([tried, objection, asked]).toEqual([refused, 'private_address', []]);
  });

  it('to a name that leads nowhere, or that nobody answers for', async () => {
    expect((await sendTo('shop.example', [])).tried).toEqual(refused);
    const unknown = new Guard(() =>
      Promise.reject(Object.assign(new Error('shop.example'), { code: 'ENOTFOUND' })),
    );
    expect(await new HttpsWebhookSender(unknown).send(call('https://shop.example'))).toEqual({
      sent: false,
      detail: 'ENOTFOUND',
    });
  });

  it.each([
    ['malformed', ''],
    ['malformed', 'shop.example/hooks'],
    ['malformed', 'https://'],
    ['malformed', 'https://shop.example/\nhooks'],
    ['malformed', `https://shop.example/${'x'.repeat(2_000)}`],
    ['scheme', 'http://shop.example/hooks'],
    ['scheme', 'http://127.0.0.1/hooks'],
    ['scheme', 'ftp://shop.example/hooks'],
    ['scheme', 'file:///etc/passwd'],
    ['scheme', 'javascript:alert(1)'],
    ['credentials', 'https://user:secret@shop.example/hooks'],
    ['credentials', 'https://shop.example@127.0.0.1/hooks'],
    ['port', 'https://shop.example:22/hooks'],
    ['port', 'https://shop.example:80/hooks'],
    ['port', 'https://shop.example:0/hooks'],
  ])('nor to what is no address for a webhook (%s): %s', async (objection, url) => {
    const guard = new Guard(async () => ['93.184.215.14']);
    expect(guard.objectionTo(url)).toBe(objection);
    expect(await new HttpsWebhookSender(guard).send(call(url))).toMatchObject({
      detail: `not called: ${objection}`,
    });
  });

  it.each([
    'https://shop.example',
    'https://shop.example:8443/a?b=c',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
  ])('and nothing can be said against %s', (url) => {
    expect(new Guard(async () => []).objectionTo(url)).toBeNull();
  });
});

describe('who is connected to', () => {
  it('is who was judged: a name that leads elsewhere when it is asked again is not asked again', async () => {
    const receiver = await aReceiver();
    const connects = countConnects();
    const answers = [['127.0.0.1'], ['10.0.0.1'], ['10.0.0.1']];
    const guard = new Guard(async () => answers.shift() ?? ['10.0.0.1'], ['127.0.0.1/32']);
    // Only TLS may go to a name; the receiver speaks none, so the hand-shake fails after the connection was made.
    const url = `https://rebinding.example:${receiver.port}/takes`;
    const tried = await new HttpsWebhookSender(guard).send(call(url));
    expect(tried).toMatchObject({ sent: false, detail: expect.stringMatching(/SSL|EPROTO|ECONNRESET/) });
    expect(connects.count()).toBe(1);
    expect(answers).toHaveLength(2);
    expect(await new HttpsWebhookSender(guard).send(call(url))).toMatchObject({
      detail: 'not called: private_address',
    });
    expect(connects.count()).toBe(1);
    connects.stop();
    await receiver.close();
  });

  it('may be a range that was opened, by its address and without TLS, and no other', () => {
    const guard = new Guard(async () => [], ['127.0.0.0/8', '::1/128']);
    for (const url of ['http://127.0.0.1:3999/', 'http://localhost:3999/', 'http://[::1]:3999/'])
      expect(guard.objectionTo(url)).toBeNull();
    expect(guard.objectionTo('http://10.0.0.1:3999/')).toBe('scheme');
    expect(guard.objectionTo('https://10.0.0.1:3999/')).toBe('private_address');
    expect(guard.objectionTo('https://[::ffff:127.0.0.1]:3999/')).toBe('private_address');
    expect(() => new Guard(async () => [], ['localhost'])).toThrow();
  });
});
