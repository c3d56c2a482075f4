import type { IncomingWebhook, JudgedWebhook } from '@retours/domain';
import { SignatureValidator } from 'mollie-api-typescript';
import { refundResponseFromJSON } from 'mollie-api-typescript/models';
import { newsOf } from './mollie.wire.js';

const refused = (reason: string): JudgedWebhook => ({ type: 'refused', reason });

type MollieEvent = Readonly<{
  id?: unknown;
  type?: unknown;
  entityId?: unknown;
  _embedded?: { entity?: unknown };
}>;

const isName = (id: unknown): id is string => typeof id === 'string' && /^(tr|re)_\w{1,64}$/.test(id);

/** What a bare name says: nothing but what to ask Mollie about. */
const hint = (id: unknown): JudgedWebhook =>
  isName(id) ? { type: 'hint', about: [id] } : refused('this names neither a payment nor a refund');

/**
 * What a signed event says: the refund that is in it, or its name when the shop has chosen simple payloads; an event about
 * anything else says nothing. @throws for what is no event.
 */
function judgeEvent(body: string): JudgedWebhook {
  const { id, type, entityId, _embedded }: MollieEvent = JSON.parse(body);
  if (typeof id !== 'string' || typeof type !== 'string') return refused('this is no event of Mollie');
  if (!type.startsWith('refund.')) return { type: 'believed', news: [] };
  if (_embedded?.entity === undefined) return hint(entityId);
  const refund = refundResponseFromJSON(JSON.stringify(_embedded.entity));
  return refund.ok
    ? { type: 'believed', news: [newsOf(refund.value, id)] }
    : refused('no refund can be read in the event');
}

/** While a secret is exchanged Mollie signs with both, and the header comes twice. */
const signaturesIn = (header: string): string[] => header.split(',').map((signature) => signature.trim());

async function judgeSigned(body: string, header: string, secret: string | undefined): Promise<JudgedWebhook> {
  if (!secret) return refused('the account has no webhook secret');
  const signed = await SignatureValidator.validate(body, secret, signaturesIn(header)).catch(() => false);
  if (!signed) return refused('not signed by Mollie for this account');
  try {
    return judgeEvent(body);
  } catch {
    return refused('the event cannot be read');
  }
}

/**
 * Judges either kind of Mollie's notifications; neither carries a time, so none is too old. A classic hook is a bare name
 * that anybody could send: what happened to it is asked of Mollie later, and believed from Mollie alone.
 */
export async function judgeWebhook(
  { headers, body }: IncomingWebhook,
  secret: string | undefined,
): Promise<JudgedWebhook> {
  const text = Buffer.from(body).toString('utf8');
  const signature = headers['x-mollie-signature'];
  if (signature === undefined) return hint(new URLSearchParams(text).get('id'));
  return judgeSigned(text, signature, secret);
}
