import { EVENT_TYPES, type DomainEvent, type EventType } from '../decision.js';
import { given } from '../given.js';
import type { MailName } from '../shop/policy.js';
import { notificationsOf, type Subscription } from './recipients.js';

const event = (type: EventType, data: DomainEvent['data'] = {}): DomainEvent => ({
  id: 'e1',
  type,
  at: '2026-03-10T10:00:00.000Z',
  orderReference: 'A-1',
  data,
});
const move = (fromKind: string, toKind: string) => event('return.status_changed', { fromKind, toKind });
const shop = given.aShop();
const told = (one: DomainEvent, subscriptions: readonly Subscription[] = [], of = shop) =>
  notificationsOf(one, { shop: of, subscriptions }).map(
    ({ channel, recipient }) => `${channel} ${recipient}`,
  );

describe('whom an event is told to', () => {
  it.each<[string, DomainEvent, MailName[]]>([
    [
      'customer and merchant of a new request',
      event('return.requested'),
      ['return_requested', 'merchant_new_request'],
    ],
    [
      'the customer whose request is accepted',
      move('waiting_for_confirmation', 'waiting_for_package'),
      ['return_accepted'],
    ],
    [
      'the customer whose request is refused',
      move('waiting_for_confirmation', 'return_denied'),
      ['return_denied'],
    ],
    [
      'the customer whose package has come',
      move('waiting_for_package', 'package_received'),
      ['package_received'],
    ],
    ['the customer who is refunded', event('refund.created'), ['refunded']],
    ['nobody when a status changes within its kind', move('waiting_for_package', 'waiting_for_package'), []],
    ['nobody of goods that came in: the change of status says it', event('return.received'), []],
  ])('%s by mail', (_, one, mails) => {
    expect(told(one).sort()).toEqual(mails.map((mail) => `mail ${mail}`).sort());
  });

  it('nobody by a mail the shop has switched off', () => {
    const mails = { ...shop.policy.mails, return_requested: false };
    expect(told(event('return.requested'), [], given.aShop({ mails }))).toEqual([
      'mail merchant_new_request',
    ]);
  });

  it.each(EVENT_TYPES)('an endpoint that named %s, or no event at all, and no other endpoint', (type) => {
    const others = EVENT_TYPES.filter((other) => other !== type);
    const hooks = told(event(type), [
      { id: 'this-one', events: [type] },
      { id: 'all', events: [] },
      { id: 'the-others', events: others },
    ]);
    expect(hooks.filter((one) => one.startsWith('webhook'))).toEqual(['webhook this-one', 'webhook all']);
  });

  it('each under an id that event and recipient make, the same however often it is told', () => {
    const ids = () =>
      notificationsOf(event('refund.created'), { shop, subscriptions: [] }).map(({ id }) => id);
    expect(ids()).toEqual(['e1.refunded']);
    expect(ids()).toEqual(ids());
  });
});
