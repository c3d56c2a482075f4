import {
  MAIL_PARTS,
  MAILS,
  sampleFacts,
  type MailFacts,
  type MailKey,
  type MailPart,
  type MailWords,
  type MailWriter,
} from '@retours/domain';

export type WriterRule = Readonly<{ name: string; holds: (writer: MailWriter) => Promise<void> | void }>;

const refunded: MailKey = { mail: 'refunded', language: 'fr' };
const everyMail = MAILS.flatMap((mail) => (['en', 'fr'] as const).map((language) => ({ mail, language })));
const template = (words: Partial<MailWords>): MailWords => ({
  subject: 'Hello',
  html: '<p>Hello</p>',
  text: 'Hello',
  ...words,
});

/** Names that try to be something else: markup, a template, another header, text that runs backwards. */
export const AWKWARD =
  'שלום عليكم 🎁 <script>alert(1)</script> {{ 7*7 }} {% if x %}\r\nBcc: eve@example.com\u0000\u202e"\'&';

const called = (name: string, key: MailKey = refunded): MailFacts => ({
  ...sampleFacts(key),
  customer: { firstName: name, lastName: name, name },
});

/** What must be refused, by the part and the line the mistake is on. */
const mistakes: readonly (readonly [string, MailPart, string, number])[] = [
  ['an output that does not end', 'subject', 'Hello {{ customer.name', 1],
  ['a condition that does not end', 'html', '<p>\n{% if return %}\n</p>', 2],
  ['a tag nobody knows', 'text', 'Hello\n\n{% hello %}', 3],
  ['a filter nobody knows', 'text', 'Hello\n{{ customer.name | shout }}', 2],
  ['a filter that lifts the escaping', 'html', '{{ customer.name | raw }}', 1],
  ['a file', 'html', 'Hello\n{% include "/etc/passwd" %}', 2],
  ['a file drawn in', 'text', '{% render "../package.json" %}', 1],
  ['a layout', 'text', '{% layout "page" %}', 1],
  ['a variable no mail has', 'text', 'Hello\n{{ costumer.name }}', 2],
  ['a field a variable does not have', 'html', '{{ refund.totl }}', 1],
  ['what every object inherits', 'text', '{{ customer.constructor.name }}', 1],
  ['a prototype', 'text', '{{ customer.__proto__ }}', 1],
  [
    'a loop without end',
    'text',
    '{% for a in (1..9000) %}{% for b in (1..9000) %}{% assign c = a | times: b %}{% endfor %}{% endfor %}x',
    1,
  ],
  [
    'a text that fills the memory',
    'html',
    '{% assign a = "aa" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    1,
  ],
  ['brackets without end', 'text', `{{ a${'[a'.repeat(20_000)}${']'.repeat(20_000)} }}`, 1],
  ['a template too long to read', 'html', 'x'.repeat(200_000), 1],
  ['nothing at all', 'subject', '  \n ', 1],
];

/** What filling templates in promises. */
export const mailWriterRules: readonly WriterRule[] = [
  ...everyMail.map<WriterRule>((key) => ({
    name: `has a standard ${key.mail} in ${key.language} that passes its own check and says everything in both forms`,
    holds(writer) {
      const standard = writer.standard(key);
      writer.check(key, standard);
      const written = writer.write(standard, called('Ada', key));
      for (const part of MAIL_PARTS) expect(written[part]).not.toMatch(/\{[{%]|undefined|null|\[object/);
      expect(written.html).toContain(`<html lang="${key.language}">`);
      for (const said of [written.html, written.text])
        expect(said).toContain(sampleFacts(key).order.reference);
    },
  })),
  ...everyMail.map<WriterRule>((key) => ({
    name: `writes an awkward name into ${key.mail} in ${key.language} as text`,
    holds(writer) {
      const facts = called(AWKWARD, key);
      const { subject, html, text } = writer.write(
        { ...writer.standard(key), subject: '{{ customer.name }}' },
        facts,
      );
      expect(html).not.toMatch(/<script|\u202e|\u0000/);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% if x %}');
      expect(text).toContain(
        'שלום عليكم 🎁 <script>alert(1)</script> {{ 7*7 }} {% if x %}\nBcc: eve@example.com"\'&',
      );
      expect(subject).toBe(
        'שלום عليكم 🎁 <script>alert(1)</script> {{ 7*7 }} {% if x %} Bcc: eve@example.com"\'&',
      );
    },
  })),
  ...mistakes.map<WriterRule>(([what, part, words, line]) => ({
    name: `refuses ${what}, by part and line`,
    holds(writer) {
      expect(() => writer.check(refunded, template({ [part]: words }))).toThrow(
        expect.objectContaining({
          code: 'MAIL_TEMPLATE_INVALID',
          data: { field: part, line, message: expect.stringMatching(/\S/) },
        }),
      );
    },
  })),
  {
    name: 'lets a template speak of its own mail only',
    holds(writer) {
      const speaks = template({ text: '{{ refund.total }}' });
      writer.check(refunded, speaks);
      expect(() => writer.check({ mail: 'return_denied', language: 'fr' }, speaks)).toThrow(
        'MAIL_TEMPLATE_INVALID',
      );
    },
  },
  {
    name: 'lets a template count, choose and repeat',
    holds(writer) {
      const words = template({
        text: '{% for line in refund.lines %}{{ forloop.index }}. {{ line.name | upcase }}{% endfor %} {{ refund.lines.size }} {{ refund.lines[0].sku }} {% if return %}yes{% endif %}',
      });
      writer.check(refunded, words);
      expect(writer.write(words, sampleFacts(refunded)).text).toBe('1. TASSE BLEUE 1 MUG-1 yes');
    },
  },
];

/** The contract of `MailWriter`. */
export function describeMailWriter(name: string, open: () => MailWriter): void {
  describe(`mails written by ${name}`, () => {
    it.each(mailWriterRules)('$name', ({ holds }) => holds(open()));
  });
}
