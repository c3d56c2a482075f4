import type { Scope } from '../actor.js';
import type { MailFacts } from '../mail/facts.js';
import type { Letter, MailKey, MailSettings, MailWords } from '../mail/mail.js';
import type { Tried } from '../notification/patience.js';
import type { Versioned } from './shops.js';

/** Fills templates in. */
export abstract class MailWriter {
  /** The template a mail has until the shop writes its own. */
  abstract standard(key: MailKey): MailWords;
  /** `MAIL_TEMPLATE_INVALID` with part and line when a template cannot be read, names what the mail does not have, or runs too long. */
  abstract check(key: MailKey, template: MailWords): void;
  /**
   * Fills a template in. Facts are text wherever they come from: escaped in HTML, one line in the subject.
   * `MAIL_TEMPLATE_INVALID` when it cannot be done within the limits.
   */
  abstract write(template: MailWords, facts: MailFacts): MailWords;
}

/** Hands letters to whoever delivers them. */
export abstract class MailSender {
  /** Why nothing can be sent at all; undefined when it can. */
  readonly off?: string;
  /** The address letters come from when the shop has set none. */
  abstract readonly from: string;
  /** Hands one over, at least once; never throws for what the other side says. What it says may not name anybody. */
  abstract send(letter: Letter): Promise<Tried>;
}

/** A template of the shop's own and which it is. */
export type OwnTemplate = MailKey & Readonly<{ words: MailWords }>;

/** The mails of a shop as its staff edit them; every version is kept with who saved it. */
export abstract class MailTemplates {
  abstract settings(scope: Scope): Promise<Versioned<MailSettings>>;
  /** `VERSION_CONFLICT` when `expected` is not the version stored, as below. */
  abstract saveSettings(
    scope: Scope,
    settings: MailSettings,
    expected?: number,
  ): Promise<Versioned<MailSettings>>;
  /** The shop's own template; null when it has none (any more). Version 0 has never been saved. */
  abstract find(scope: Scope, key: MailKey): Promise<Versioned<MailWords | null>>;
  /** The templates a shop has of its own. */
  abstract list(scope: Scope): Promise<readonly OwnTemplate[]>;
  /** Saves the shop's own template; null goes back to the standard one. */
  abstract save(
    scope: Scope,
    key: MailKey,
    template: MailWords | null,
    expected?: number,
  ): Promise<Versioned<MailWords | null>>;
}
