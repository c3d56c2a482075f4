import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLetter, describeMailSender, openMailServer, readMail, type MailServer } from '@retours/testkit';
import { FileSender } from './file.sender.js';
import { NobodySender } from './nobody.sender.js';
import { SmtpSender } from './smtp.sender.js';

const FROM = 'retours@shop.example';

describeMailSender('a mail server', { delivers: true }, async () => {
  const server = await openMailServer();
  const sender = new SmtpSender(server.url, FROM);
  return {
    sender,
    received: async () => server.taken,
    close: async () => {
      await sender.close();
      await server.close();
    },
  };
});

describeMailSender('a folder', { delivers: true }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retours-mails-'));
  const received = async () => {
    const names = await readdir(folder);
    const mails = await Promise.all(names.map(async (name) => readMail(await readFile(join(folder, name)))));
    const written = ['<e1.refunded@shop.example>', '<again@shop.example>', '<broken@shop.example>'];
    return mails.sort((a, b) => written.indexOf(a.messageId) - written.indexOf(b.messageId));
  };
  return {
    sender: new FileSender(folder, FROM),
    received,
    close: () => rm(folder, { recursive: true }),
  };
});

describeMailSender('nobody', { delivers: false }, async () => ({
  sender: new NobodySender(),
  received: async () => [],
  close: () => undefined,
}));

describe('what a mail server says', () => {
  let server: MailServer;
  let sender: SmtpSender;
  beforeEach(async () => {
    server = await openMailServer();
    sender = new SmtpSender(server.url, FROM);
  });
  afterEach(async () => {
    await sender.close();
    await server.close();
  });

  it.each([
    ['a 4xx is for now', 451, false],
    ['a 5xx is for good', 554, true],
  ])('%s, and told in figures only', async (_, code, final) => {
    server.reply({ code, words: '5.1.1 ada@example.com unknown to secret-host' });
    const tried = await sender.send(aLetter());
    expect(tried).toEqual({ sent: false, final, detail: expect.stringContaining(String(code)) });
    expect(tried.detail).not.toMatch(/ada|secret/);
    expect(await sender.send(aLetter())).toMatchObject({ sent: true });
  });

  it('keeps its connections from one letter to the next', async () => {
    for (const _ of [1, 2, 3]) expect(await sender.send(aLetter())).toMatchObject({ sent: true });
    expect(server.taken).toHaveLength(3);
  });

  it('is handed a letter for its recipient only', async () => {
    await sender.send(aLetter({ to: 'ada@example.com' }));
    expect(server.recipients).toEqual(['ada@example.com']);
  });

  it('nothing, when there is nobody: that is for now', async () => {
    const nobody = createServer();
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
    const { port } = nobody.address() as AddressInfo;
    await new Promise((resolve) => nobody.close(resolve));
    const lost = new SmtpSender(`smtp://ada:secret@127.0.0.1:${port}`, FROM);
    const tried = await lost.send(aLetter());
    expect(tried).toMatchObject({ sent: false, final: false });
    expect(tried.detail).not.toMatch(/secret|ada/);
    await lost.close();
  });

  it('that it knows no such user of it is our mistake, not the letter’s: that is for now', async () => {
    const { port } = new URL(server.url);
    const stranger = new SmtpSender(`smtp://ada:secret@127.0.0.1:${port}`, FROM);
    expect(await stranger.send(aLetter())).toMatchObject({ sent: false, final: false });
    await stranger.close();
  });
});
