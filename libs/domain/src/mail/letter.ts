import type { Notification } from '../notification/notification.js';
import type { Order } from '../order/order.js';
import { paperLanguageOf } from '../papers/paper.js';
import type { MailName } from '../shop/policy.js';
import type { MailTopic } from './facts.js';
import {
  hostOf,
  isMailAddress,
  type Attachment,
  type Letter,
  type MailLanguage,
  type MailSettings,
  type MailWords,
} from './mail.js';

/** Who reads a mail: where they are, when that is known, and in which language. */
export type Addressee = Readonly<{ address: string | null; language: MailLanguage }>;

const usable = (address: string | null): string | null =>
  address && isMailAddress(address) ? address : null;

const toCustomer = ({ customer }: Order): Addressee => ({
  address: usable(customer.email),
  language: paperLanguageOf(customer.locale),
});
const toMerchant = (_: Order, { merchantAddress, merchantLanguage }: MailSettings): Addressee => ({
  address: usable(merchantAddress),
  language: merchantLanguage,
});

const readers: Readonly<Record<MailName, (order: Order, settings: MailSettings) => Addressee>> = {
  return_requested: toCustomer,
  return_accepted: toCustomer,
  return_denied: toCustomer,
  package_received: toCustomer,
  refunded: toCustomer,
  merchant_new_request: toMerchant,
};

/** Who gets a mail: the order's customer in their language, or the merchant in the shop's (domain.md §6). */
export const addresseeOf = (mail: MailName, order: Order, settings: MailSettings): Addressee =>
  readers[mail](order, settings);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What of its order an event tells of. */
export const topicOf = ({ event: { data } }: Notification): MailTopic => ({
  returnNumber: textOf(data['returnNumber']),
  refundId: textOf(data['refundId']),
  note: textOf(data['note']),
});

/** What makes a letter of a notification. */
export type Stationery = Readonly<{
  words: MailWords;
  to: string;
  settings: MailSettings;
  /** The shop's name, and the installation's address, where the settings say nothing. */
  shopName: string;
  installation: string;
  attachments: readonly Attachment[];
}>;

/** A letter that is the same however often it is written: its Message-ID is made of the notification's id. */
export function letterOf(
  { id, event }: Notification,
  { words, to, settings, shopName, installation, attachments }: Stationery,
): Letter {
  const address = usable(settings.fromAddress) ?? installation;
  return {
    ...words,
    messageId: `<${id}@${hostOf(address)}>`,
    from: { name: settings.fromName ?? shopName, address },
    to,
    replyTo: settings.replyTo,
    at: event.at,
    attachments,
  };
}
