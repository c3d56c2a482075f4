import {
  MAIL_PARTS,
  MailWriter,
  Refusal,
  refuse,
  sampleFacts,
  type MailFacts,
  type MailKey,
  type MailPart,
  type MailWords,
} from '@retours/domain';
import type { LiquidError } from 'liquidjs';
import { standardTemplate } from '../standard/standard.js';
import { engineOf } from './engine.js';
import { legible, oneLine } from './legible.js';
import { unknownVariables } from './unknown-variables.js';

const MAX_RENDERED = 500_000;
const html = engineOf('escape');
const plain = engineOf();
const engineFor = { subject: plain, html, text: plain } as const satisfies Record<MailPart, unknown>;

const invalid = (field: MailPart, line: number, message: string): never =>
  refuse('MAIL_TEMPLATE_INVALID', { field, line, message });

/** Liquid ends its messages with the place, which we tell apart. */
const withoutPlace = (message: string): string => message.replace(/, (file|line):.*$/s, '');

/** Whatever goes wrong with a template is a mistake in it: told by its line, the first one when there is no telling. */
function within<T>(field: MailPart, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { message, token } = error as Partial<LiquidError>;
    return invalid(field, token?.getPosition()[0] ?? 1, withoutPlace(message ?? 'cannot be read'));
  }
}

/** Each part of a template, made into something. */
function eachPart(make: (part: MailPart) => string): MailWords {
  const [subject, htmlPart, text] = MAIL_PARTS.map((part) => within(part, () => make(part)));
  return { subject, html: htmlPart, text };
}

/** Templates in Liquid, as merchants know it from other shops, fenced in. */
export class LiquidWriter extends MailWriter {
  standard(key: MailKey): MailWords {
    return standardTemplate(key);
  }

  check(key: MailKey, template: MailWords): void {
    const facts = sampleFacts(key);
    eachPart((part) => {
      const engine = engineFor[part];
      const [unknown] = unknownVariables(engine, engine.parse(template[part]), facts);
      return unknown ? invalid(part, unknown.line, `unknown variable: ${unknown.name}`) : '';
    });
    const written = this.write(template, facts);
    for (const part of MAIL_PARTS) if (written[part].trim() === '') invalid(part, 1, 'says nothing');
  }

  write(template: MailWords, facts: MailFacts): MailWords {
    const told = legible(facts);
    const filled = eachPart((part) => {
      const written: string = engineFor[part].parseAndRenderSync(template[part], told);
      return written.length > MAX_RENDERED ? invalid(part, 1, 'becomes too long') : written;
    });
    return { ...filled, subject: oneLine(filled.subject) };
  }
}
