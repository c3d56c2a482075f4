import type { NewsStatus } from '../refund/news.js';
import type { Instant } from '../shop/calendar.js';
import type { ShopId } from '../shop/shop.js';
import type { NotifiedAccount } from './gateway-accounts.js';
import type { GatewayNews } from './payment-gateway.js';
import type { Claim } from './work.js';

/** What a notification brought: news, or no more than what to ask the gateway about. */
export type Told = Readonly<{ news: GatewayNews } | { about: string }>;

/** Something a gateway told, as it is kept: never lost, and told once however often it comes. */
export type KeptNews = Readonly<{
  id: string;
  gateway: string;
  status: NewsStatus;
  /** Null for a hint. */
  news: GatewayNews | null;
  /** What a hint is about; null for news. */
  about: string | null;
  /** The payment refund of ours it is about, once it was found. */
  paymentRefundId: string | null;
  receivedAt: Instant;
}>;

/** What became of it; `retryIn` is in seconds, null when it needs no more looking at. */
export type NewsRecord = Readonly<{
  status: NewsStatus;
  paymentRefundId: string | null;
  retryIn: number | null;
}>;

/** Where news belongs: the order and its payment, and the payment refund when it is one of ours. */
export type NewsPlace = Readonly<{ reference: string; paymentId: string; paymentRefundId: string | null }>;

/** Seconds a judgement of a notification is good for: none that is asked for takes as long, and none grows stale by it. */
export const JUDGED_FOR_SECONDS = 60;

/** What gateways told a shop, kept before anybody looks at it, one claim at a time. */
export abstract class GatewayInbox {
  /**
   * Keeps what a gateway told; it is due at once. News that is known by its id is left alone. A hint that comes again is
   * due again, and whoever is on it has lost it: what they were answered may be old.
   * @returns how many of them were new.
   */
  abstract keep(shop: ShopId, gateway: string, told: readonly Told[]): Promise<number>;
  /**
   * Keeps what was told at an account's address in the same way, if it was judged with the account as it is.
   * @returns undefined, and nothing is kept, when somebody saved or removed the account since, or when it was judged at
   * another time than this by the clock that leases go by.
   */
  abstract keepJudged(by: NotifiedAccount, told: readonly Told[]): Promise<number | undefined>;
  /** Claims something kept that a bell rang for and nobody holds; undefined when there is nothing to do. */
  abstract claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<KeptNews> | undefined>;
  /** Writes down what became of it, and ends the lease; `LeaseLost` when somebody else holds it now. */
  abstract record(shop: ShopId, id: string, lease: string, became: NewsRecord): Promise<void>;
  /**
   * Where news belongs, by our key first, then by the gateway's own name of the refund, then by its name of the captured
   * payment; undefined when it is none of this shop's at this gateway.
   */
  abstract place(shop: ShopId, gateway: string, news: GatewayNews): Promise<NewsPlace | undefined>;
}
