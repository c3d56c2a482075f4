import type { Scope } from '../actor.js';
import type { Tried } from '../notification/patience.js';
import type { Instant } from '../shop/calendar.js';
import type { ShopId } from '../shop/shop.js';
import type { WebhookDelivery, WebhookDeliveryWithAttempts } from '../webhook/delivery.js';
import type {
  UrlObjection,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
  WebhookTarget,
} from '../webhook/endpoint.js';
import type { EndpointHealth, Verdict } from '../webhook/verdict.js';
import type { Answer } from './orders.js';

/** One call to an endpoint. */
export type WebhookCall = Readonly<{
  url: string;
  /** One signature is made with each. */
  secrets: readonly string[];
  /** The same at every try, so that receivers can tell a repetition. */
  id: string;
  at: Instant;
  payload: string;
}>;

/** Calls the shops' own addresses (Standard Webhooks), and none that is not public. */
export abstract class WebhookSender {
  /** What can be said against an address before anybody connects; null when nothing. */
  abstract objectionTo(url: string): UrlObjection | null;
  /**
   * Sends one call; never throws. Only a 2xx is sent, only a 410 is final; what else is answered, or goes wrong, may be
   * tried again. No redirect is followed, and no address is connected to that is not public at that moment.
   */
  abstract send(call: WebhookCall): Promise<Tried>;
}

/** The endpoints of a shop. One that is unknown, or another shop's, is `WEBHOOK_ENDPOINT_NOT_FOUND`. */
export abstract class WebhookEndpoints {
  /** Adds an endpoint with its secret; `WEBHOOK_ENDPOINT_LIMIT` when the shop has as many as it may. */
  abstract create(
    scope: Scope,
    endpoint: WebhookEndpoint,
    secret: string,
  ): Promise<Answer<WebhookEndpointWithSecret>>;
  /** All of them, newest first. */
  abstract list(scope: Scope): Promise<readonly WebhookEndpoint[]>;
  abstract find(scope: Scope, id: string): Promise<WebhookEndpoint>;
  /**
   * Loads, locks, decides and saves; the version counts on. `VERSION_CONFLICT` when `expected` is not the version
   * stored. What was on its way to an endpoint that is switched off by this is given up.
   */
  abstract change(
    scope: Scope,
    id: string,
    decide: (endpoint: WebhookEndpoint) => WebhookEndpoint,
    expected?: number,
  ): Promise<WebhookEndpoint>;
  /** Gives an endpoint a new secret; the one it had still signs beside it for so many seconds, older ones no more. */
  abstract rotate(
    scope: Scope,
    id: string,
    secret: string,
    keepOldForSeconds: number,
  ): Promise<Answer<WebhookEndpointWithSecret>>;
  /** Removes an endpoint, and gives up what was on its way to it. */
  abstract remove(scope: Scope, id: string, expected?: number): Promise<void>;

  /** Where to send something now, with every secret that still signs, newest first; undefined when it is gone. */
  abstract target(shop: ShopId, id: string): Promise<WebhookTarget | undefined>;
  /** Writes down what a try says of an endpoint. Once it answers again, what waited for it is due at once. */
  abstract judge(shop: ShopId, id: string, decide: (health: EndpointHealth) => Verdict): Promise<void>;
}

/** What was sent to an endpoint, or is on its way. An endpoint that is not there is `WEBHOOK_ENDPOINT_NOT_FOUND`. */
export abstract class WebhookDeliveries {
  /** One delivery with what was sent and every try, or `WEBHOOK_DELIVERY_NOT_FOUND`. */
  abstract find(scope: Scope, endpoint: string, id: string): Promise<WebhookDeliveryWithAttempts>;
  /**
   * Sends a delivery again that was sent or given up, under the same id; one that is on its way stays so.
   * `WEBHOOK_DELIVERY_NOT_FOUND`, `WEBHOOK_ENDPOINT_DISABLED`.
   */
  abstract replay(scope: Scope, endpoint: string, id: string): Promise<Answer<WebhookDelivery>>;
}
