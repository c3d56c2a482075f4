import type { Instant } from '../shop/calendar.js';
import type { MailName, Translated } from '../shop/policy.js';

export const MAIL_LANGUAGES = ['en', 'fr'] as const satisfies readonly (keyof Translated)[];
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** Which mail, in which language: a template each. */
export type MailKey = Readonly<{ mail: MailName; language: MailLanguage }>;

export const MAIL_PARTS = ['subject', 'html', 'text'] as const;
export type MailPart = (typeof MAIL_PARTS)[number];

/** The words of a mail: with variables in them as a template, without as somebody gets them. */
export type MailWords = Readonly<Record<MailPart, string>>;

/** A template as staff edit it: `custom` when the shop wrote it itself. */
export type MailTemplate = MailKey & MailWords & Readonly<{ custom: boolean }>;

/** From whom a shop's mails come, and who at the shop gets its own; null is the installation's address, or nobody. */
export type MailSettings = Readonly<{
  fromName: string | null;
  fromAddress: string | null;
  replyTo: string | null;
  merchantAddress: string | null;
  merchantLanguage: MailLanguage;
}>;

export const defaultMailSettings: MailSettings = {
  fromName: null,
  fromAddress: null,
  replyTo: null,
  merchantAddress: null,
  merchantLanguage: 'en',
};

export type Attachment = Readonly<{ filename: string; contentType: string; content: Uint8Array }>;

/** A mail ready to go. */
export type Letter = MailWords &
  Readonly<{
    /** With angle brackets; the same however often the letter is sent. */
    messageId: string;
    from: Readonly<{ name: string; address: string }>;
    to: string;
    replyTo: string | null;
    /** When what it tells of happened. */
    at: Instant;
    attachments: readonly Attachment[];
  }>;

const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?$/u;

const hostAddress = (address: string): string => `http://${address.slice(address.lastIndexOf('@') + 1)}`;

/** Whether a text is one plain mail address, and nothing that a mail server would read as several or as a header. */
export const isMailAddress = (text: string): boolean => ADDRESS.test(text) && URL.canParse(hostAddress(text));

/** The name of an address's host as computers write it: `xn--…` for one with accents. */
export const hostOf = (address: string): string => new URL(hostAddress(address)).hostname;
