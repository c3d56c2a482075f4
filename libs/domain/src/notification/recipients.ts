import type { DomainEvent, EventType } from '../decision.js';
import type { MailName } from '../shop/policy.js';
import type { Shop } from '../shop/shop.js';
import { notificationOf, type Notification, type Recipient } from './notification.js';

/** An address of the shop's own that wants to hear of some events; of all when it names none. */
export type Subscription = Readonly<{ id: string; events: readonly EventType[] }>;

/** Who might be told of an event: the shop with its settings, and its webhook endpoints that are switched on. */
export type Audience = Readonly<{ shop: Shop; subscriptions: readonly Subscription[] }>;

/** When a mail is due; a status change counts only when it leads to another kind (domain.md §6). */
const dueOn = {
  return_requested: ({ type }) => type === 'return.requested',
  merchant_new_request: ({ type }) => type === 'return.requested',
  return_accepted: (event) => entered(event, 'waiting_for_package'),
  return_denied: (event) => entered(event, 'return_denied'),
  package_received: (event) => entered(event, 'package_received'),
  refunded: ({ type }) => type === 'refund.created',
} as const satisfies Record<MailName, (event: DomainEvent) => boolean>;

const entered = ({ type, data }: DomainEvent, kind: string): boolean =>
  type === 'return.status_changed' && data.toKind === kind && data.fromKind !== kind;

const mailsFor = (event: DomainEvent, { policy }: Shop): Recipient[] =>
  (Object.keys(dueOn) as MailName[])
    .filter((mail) => policy.mails[mail] && dueOn[mail](event))
    .map((recipient) => ({ channel: 'mail', recipient }));

const webhooksFor = ({ type }: DomainEvent, subscriptions: readonly Subscription[]): Recipient[] =>
  subscriptions
    .filter(({ events }) => events.length === 0 || events.includes(type))
    .map(({ id }) => ({ channel: 'webhook', recipient: id }));

/** Everybody who is told of an event, each once: by the mails that are switched on and the endpoints that asked for it. */
export const notificationsOf = (event: DomainEvent, { shop, subscriptions }: Audience): Notification[] =>
  [...mailsFor(event, shop), ...webhooksFor(event, subscriptions)].map((recipient) =>
    notificationOf(event, recipient),
  );
