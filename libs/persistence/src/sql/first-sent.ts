/** Columns of a claim: since when its work is under way, by the database's clock. */
export const FIRST_SENT = `to_char(first_sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "firstSentAt",
  extract(epoch from retours.now() - first_sent_at)::float8 as "secondsSinceFirstSent"`;
