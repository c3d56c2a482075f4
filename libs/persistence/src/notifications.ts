import {
  LeaseLost,
  Notifications,
  Outbox,
  type Audience,
  type Claim,
  type DomainEvent,
  type Notification,
  type NotificationAttempt,
  type Outlook,
  type ShopId,
  type Subscription,
  type Tried,
} from '@retours/domain';
import type { Database } from './database.js';
import { GATE, LOCK_ENDPOINT, POSTPONED } from './sql/gate.js';
import { outboxTree } from './schemas/tree.js';
import type { SettingsRow } from './settings.js';
import { FIRST_SENT } from './sql/first-sent.js';
import { jsonOf } from './sql/read.js';
import { named } from './sql/write.js';

type Pending = SettingsRow &
  Readonly<{ events: readonly DomainEvent[]; subscriptions: readonly Subscription[] }>;

/** In one order, so that two who tell some of the same events wait for each other and never for ever. */
const LOCK = 'select from retours.outbox where shop = $1 and id = any($2) order by id for update';

const TELL = `with told as (update retours.outbox set due_at = null where shop = $1 and id = any($2))
  insert into retours.notifications (shop, event_id, id, channel, recipient)
  select $1, event, id, channel, recipient from json_to_recordset($3::json) as n(event text, id text, channel text, recipient text)`;

/** Events on their way out; one that was told has no due time any more and stays on record. */
export class PostgresOutbox extends Outbox {
  private readonly load: string;

  constructor(private readonly database: Database) {
    super();
    const { settings, tables } = database;
    this.load = `select ${settings.columns(3)},
        (select coalesce(json_agg(${jsonOf(tables, outboxTree, 'o')} order by o.id), '[]')
           from retours.outbox o where o.shop = s.id and o.id = any($2) and o.due_at is not null) as events,
        (select coalesce(json_agg(json_build_object('id', w.id, 'events', w.events) order by w.id), '[]')
           from retours.webhook_endpoints w where w.shop = s.id and w.enabled) as subscriptions
      from retours.shops s where s.id = $1`;
  }

  fanOut(
    shop: ShopId,
    ids: readonly string[],
    decide: (event: DomainEvent, audience: Audience) => readonly Notification[],
  ): Promise<readonly DomainEvent[]> {
    const { settings, inShop } = this.database;
    return inShop(shop, async (session) => {
      const [, [row]] = await Promise.all([
        session.run(named(LOCK, [shop, ids])),
        session.run<Pending>(named(this.load, [shop, ids, settings.version(shop)])),
      ]);
      const { events, subscriptions } = row;
      const audience = { shop: settings.read(shop, row), subscriptions };
      const answer = () => events;
      if (events.length === 0) return { answer };
      const notifications = events.flatMap((event) =>
        decide(event, audience).map(({ id, channel, recipient }) => ({
          event: event.id,
          id,
          channel,
          recipient,
        })),
      );
      const told = events.map(({ id }) => id);
      return { last: named(TELL, [shop, told, JSON.stringify(notifications)]), answer };
    });
  }
}

/** Notifications on their way, under leases measured by the database's clock. */
export class PostgresNotifications extends Notifications {
  private readonly json: string;

  constructor(
    private readonly database: Database,
    private readonly newLease: () => string,
  ) {
    super();
    this.json = `json_build_object('id', n.id, 'channel', n.channel, 'recipient', n.recipient, 'status', n.status,
      'event', (select ${jsonOf(database.tables, outboxTree, 'o')} from retours.outbox o where o.shop = n.shop and o.id = n.event_id))`;
  }

  claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<Notification> | undefined> {
    const lease = this.newLease();
    return this.database.inShop(shop, async (session) => {
      // Sent along with the claim, which waits for it and fails with it: nobody has to.
      session.run(named(LOCK_ENDPOINT, [shop, id])).catch(() => undefined);
      return {
        last: named(
          `with ${GATE}, claimed as (update retours.notifications n
            set lease_token = $3, lease_until = retours.now() + $4 * interval '1 second', due_at = retours.now() + $4 * interval '1 second',
                tries = tries + 1, first_sent_at = coalesce(first_sent_at, retours.now())
          where shop = $1 and id = $2 and status = 'pending' and (lease_until is null or lease_until <= retours.now()) and not exists (select from gate)
          returning ${this.json} as work, tries - replayed_after as attempt, ${FIRST_SENT}), ${POSTPONED}
          select * from claimed`,
          [shop, id, lease, leaseSeconds],
        ),
        answer: ([row]) => row && { ...(row as Omit<Claim<Notification>, 'lease'>), lease },
      };
    });
  }

  record(shop: ShopId, id: string, lease: string, tried: Tried, outlook: Outlook): Promise<void> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `with tried as (update retours.notifications
            set status = $4, due_at = retours.now() + $5::integer * interval '1 second', lease_token = null, lease_until = null
          where shop = $1 and id = $2 and lease_token = $3 returning tries)
         insert into retours.notification_attempts (shop, notification_id, number, at, sent, detail)
         select $1, $2, tries, retours.now(), $6, $7 from tried returning 1`,
        [shop, id, lease, outlook.status, outlook.retryIn, tried.sent, tried.detail],
      ),
      answer: (rows) => {
        if (rows.length === 0) throw new LeaseLost(id);
      },
    }));
  }

  attempts(shop: ShopId, id: string): Promise<readonly NotificationAttempt[]> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, sent, detail
           from retours.notification_attempts where shop = $1 and notification_id = $2 order by number`,
        [shop, id],
      ),
      answer: (rows) => rows as NotificationAttempt[],
    }));
  }
}
