import type { Letter, MailSender } from '@retours/domain';

/** A letter as its reader's mail program sees it. */
export type Received = Readonly<{
  messageId: string;
  from: string;
  to: string;
  replyTo: string | null;
  subject: string;
  html: string;
  text: string;
  at: string;
  /** Names of its headers, in small letters. */
  headers: readonly string[];
  attachments: readonly Readonly<{ filename: string; content: string }>[];
}>;

/** A sender, and what has come out at the other end. */
export type SenderUnderTest = Readonly<{
  sender: MailSender;
  received(): Promise<readonly Received[]>;
  close(): Promise<void> | void;
}>;

export type SenderRule = Readonly<{ name: string; holds: (opened: SenderUnderTest) => Promise<void> }>;

/** A letter with something of everything in it. */
export const aLetter = (letter: Partial<Letter> = {}): Letter => ({
  messageId: '<e1.refunded@shop.example>',
  from: { name: 'Chez Ada', address: 'boutique@shop.example' },
  to: 'ada@example.com',
  replyTo: 'aide@shop.example',
  at: '2026-03-10T10:00:00.000Z',
  subject: 'Remboursé : 12,60 €',
  html: '<p>Voilà 🎁</p>',
  text: 'Voilà 🎁',
  attachments: [
    { filename: 'RE-1.pdf', contentType: 'application/pdf', content: new TextEncoder().encode('%PDF') },
  ],
  ...letter,
});

/** What whoever delivers letters promises. */
export const mailSenderRules: readonly SenderRule[] = [
  {
    name: 'a letter that is said to be sent comes out whole',
    async holds({ sender, received }) {
      expect(await sender.send(aLetter())).toMatchObject({ sent: true });
      const { headers, ...letter } = (await received()).at(-1)!;
      expect(letter).toEqual({
        messageId: '<e1.refunded@shop.example>',
        from: '"Chez Ada" <boutique@shop.example>',
        to: 'ada@example.com',
        replyTo: 'aide@shop.example',
        subject: 'Remboursé : 12,60 €',
        html: '<p>Voilà 🎁</p>',
        text: 'Voilà 🎁',
        at: '2026-03-10T10:00:00.000Z',
        attachments: [{ filename: 'RE-1.pdf', content: '%PDF' }],
      });
      expect(headers).toContain('auto-submitted');
    },
  },
  {
    name: 'a letter that is sent again is the same letter',
    async holds({ sender, received }) {
      const letter = aLetter({ messageId: '<again@shop.example>' });
      for (const time of [1, 2]) expect([time, (await sender.send(letter)).sent]).toEqual([time, true]);
      const again = (await received()).filter(({ messageId }) => messageId === letter.messageId);
      expect(again.length).toBeGreaterThan(0);
      expect(new Set(again.map(({ text, subject }) => `${subject} ${text}`)).size).toBe(1);
    },
  },
  {
    name: 'a line break in a name or a subject begins no header',
    async holds({ sender, received }) {
      const break_ = '\r\nBcc: eve@example.com\r\n\r\nMore';
      await sender.send(
        aLetter({
          messageId: '<broken@shop.example>',
          from: { name: `Ada${break_}`, address: 'boutique@shop.example' },
          subject: `Hello${break_}`,
        }),
      );
      const letter = (await received()).at(-1)!;
      expect(letter.messageId).toBe('<broken@shop.example>');
      expect(letter.headers).not.toContain('bcc');
      expect(letter.text).toBe('Voilà 🎁');
    },
  },
];

/** What a sender promises that hands letters to nobody: it never says that it has. */
export const nobodyRules: readonly SenderRule[] = [
  {
    name: 'says of no letter that it was sent, and why',
    async holds({ sender, received }) {
      expect(await sender.send(aLetter())).toEqual({
        sent: false,
        final: true,
        detail: expect.stringMatching(/\S/),
      });
      expect(await received()).toEqual([]);
    },
  },
];

/** The contract of `MailSender`; `delivers` says which half of it. */
export function describeMailSender(
  name: string,
  { delivers }: Readonly<{ delivers: boolean }>,
  open: () => Promise<SenderUnderTest>,
): void {
  describe(`mails handed to ${name}`, () => {
    let opened: SenderUnderTest;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    it.each(delivers ? mailSenderRules : nobodyRules)('$name', ({ holds }) => holds(opened));
  });
}
