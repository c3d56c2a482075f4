import { WEBHOOK_LIMITS } from '@retours/domain';

const { atOnce, failuresInARow } = WEBHOOK_LIMITS;
const BUSY_SECONDS = 1;
const IS_FREE = '(lease_until is null or lease_until <= retours.now())';

/** Locks the endpoint that the notification `$2` of the shop `$1` goes to, if any: its calls are counted one by one. */
export const LOCK_ENDPOINT = `select 1 from retours.webhook_endpoints e join retours.notifications n
    on n.shop = e.shop and n.recipient = e.id and n.channel = 'webhook'
  where n.shop = $1 and n.id = $2 for no key update of e`;

/**
 * A part of a statement: one row when the notification `$2` has to wait for its endpoint's sake, which fails or has
 * enough calls under way; until when, and whether everything else for it waits as well.
 */
export const GATE = `gate as (select * from (
    select e.shop, e.id as recipient, coalesce(e.retry_at > retours.now(), false) as for_all,
      case when e.retry_at > retours.now() then e.retry_at
           when (select count(*) from retours.notifications busy
                  where busy.shop = e.shop and busy.channel = 'webhook' and busy.recipient = e.id and busy.status = 'pending' and busy.lease_until > retours.now())
                >= case when e.failures >= ${failuresInARow} then 1 else ${atOnce} end
           then retours.now() + interval '${BUSY_SECONDS} second' end as until
      from retours.notifications n join retours.webhook_endpoints e on e.shop = n.shop and e.id = n.recipient and e.enabled
     where n.shop = $1 and n.id = $2 and n.channel = 'webhook') e where until is not null)`;

/** A part of a statement with a gate: what waits for it comes due when it opens, in one go. */
export const POSTPONED = `postponed as (update retours.notifications waiting set due_at = gate.until from gate
    where waiting.shop = gate.shop and waiting.channel = 'webhook' and waiting.recipient = gate.recipient and waiting.status = 'pending'
      and ${IS_FREE} and (waiting.id = $2 or (gate.for_all and waiting.due_at < gate.until)))`;

/** Gives up whatever waits for the endpoint `$2` of the shop `$1`, and writes `$3` down as the reason. What is being sent goes on. */
export const GIVE_UP = `with given_up as (update retours.notifications set status = 'given_up', due_at = null, tries = tries + 1
    where shop = $1 and channel = 'webhook' and recipient = $2 and status = 'pending' and ${IS_FREE} returning id, tries)
  insert into retours.notification_attempts (shop, notification_id, number, at, sent, detail)
  select $1, id, tries, retours.now(), false, $3 from given_up`;

/** What waits for the endpoint `$2` of the shop `$1` comes due at once. */
export const HASTEN = `update retours.notifications set due_at = retours.now()
    where shop = $1 and channel = 'webhook' and recipient = $2 and status = 'pending' and ${IS_FREE} and due_at > retours.now()`;
