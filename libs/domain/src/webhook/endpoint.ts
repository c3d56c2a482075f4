import type { EventType } from '../decision.js';
import type { Instant } from '../shop/calendar.js';

/** Why nothing is sent to an endpoint: a person wants it so, it said 410, or it failed for longer than a day. */
export const REASONS_SWITCHED_OFF = ['by_hand', 'gone', 'failing'] as const;
export type ReasonSwitchedOff = (typeof REASONS_SWITCHED_OFF)[number];

/** Why an address may not be called. */
export const URL_OBJECTIONS = ['malformed', 'scheme', 'credentials', 'port', 'private_address'] as const;
export type UrlObjection = (typeof URL_OBJECTIONS)[number];

/** What a merchant says of an endpoint. */
export type WebhookEndpointForm = Readonly<{
  url: string;
  /** None named is all. */
  events: readonly EventType[];
  description: string | null;
  enabled: boolean;
}>;

/** An address of the shop's own that is told of events. */
export type WebhookEndpoint = WebhookEndpointForm &
  Readonly<{
    id: string;
    version: number;
    createdAt: Instant;
    /** Null while it is enabled. */
    disabled: Readonly<{ reason: ReasonSwitchedOff; at: Instant }> | null;
    /** Tries that failed in a row, since when, and until when the next one waits. */
    failures: number;
    failingSince: Instant | null;
    retryAt: Instant | null;
  }>;

/** An endpoint and the secret its signatures are made with: told when it is made and never again. */
export type WebhookEndpointWithSecret = WebhookEndpoint & Readonly<{ secret: string }>;

/** Where to send something, and with which secrets: during a rotation the old one still signs as well. */
export type WebhookTarget = Readonly<{ url: string; enabled: boolean; secrets: readonly string[] }>;

/** How much one shop and one endpoint may have. */
export const WEBHOOK_LIMITS = {
  endpointsPerShop: 20,
  /** Calls under way at once. */
  atOnce: 4,
  /** After so many failures in a row its notifications wait for the endpoint's next try, which is a single call. */
  failuresInARow: 3,
} as const;

/** An endpoint as it is when a merchant has just said what it should be. */
export const newEndpoint = (form: WebhookEndpointForm, id: string, at: Instant): WebhookEndpoint =>
  changedEndpoint(
    { id, version: 1, createdAt: at, ...form, enabled: true, disabled: null, ...healthy },
    form,
    at,
  );

const healthy = { failures: 0, failingSince: null, retryAt: null } as const;

/** An endpoint after a merchant's change; what is left out stays. Enabling it forgets that it failed. */
export function changedEndpoint(
  before: WebhookEndpoint,
  {
    url = before.url,
    events = before.events,
    description,
    enabled = before.enabled,
  }: Partial<WebhookEndpointForm>,
  at: Instant,
): WebhookEndpoint {
  const said = {
    ...before,
    url,
    events: [...new Set(events)],
    description: description === undefined ? before.description : description,
  };
  if (enabled === before.enabled) return said;
  return enabled
    ? { ...said, enabled, disabled: null, ...healthy }
    : { ...said, enabled, disabled: { reason: 'by_hand', at } };
}
