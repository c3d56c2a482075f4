import { randomUUID } from 'node:crypto';
import type {
  Amount,
  GatewayCapabilities,
  GatewayOutcome,
  GatewayRefund,
  IncomingWebhook,
  JudgedWebhook,
  ListedRefund,
  LookUpOutcome,
  PaymentGateway,
} from '@retours/domain';

/** Captured payments, as the gateway names them, each of which makes one thing happen. */
export type GatewayPayments = Readonly<{
  succeeds: string;
  /** A no that nobody can work round. */
  declined: string;
  /** A no that a person can work round. */
  closed: string;
  /** Taken in, decided later; absent where the gateway always decides at once. */
  pending?: string;
  /** The first call does not reach the gateway. */
  callLost: string;
  /** The gateway does it, its reply does not reach us. */
  replyLost: string;
  /** The gateway does it, and answers with an error of its own. */
  troubled: string;
  /** The gateway is too busy the first time, and says so; absent where it never is. */
  busy?: string;
}>;

/** Makes a notification of a refund that was asked for before. */
export type Notify = (refund: GatewayRefund) => IncomingWebhook | Promise<IncomingWebhook>;

/** Notifications as the provider sends them, and as others would; `stale` where the provider signs the time as well. */
export type Notifications = Readonly<
  Record<'signed' | 'unsigned' | 'altered' | 'foreign', Notify> & Partial<Record<'stale', Notify>>
>;

/** A gateway and, beside it, the books of what it really did. */
export type GatewayUnderTest = Readonly<{
  gateway: PaymentGateway;
  /** What a shop's account there is made of; none for a gateway that needs no account. */
  credentials?(shop: string): Readonly<Record<string, string>>;
  /** Credentials the provider does not know. */
  badCredentials?: Readonly<Record<string, string>>;
  /** Its word for "we will pay": most have paid by then, some say how it went later. */
  yes?: 'succeeded' | 'pending';
  payments: GatewayPayments;
  /** Lets the provider know a payment, as it would since its capture; for one that is not told the currency again. */
  captured?(refund: GatewayRefund): void;
  notifications?: Notifications;
  /** What a shop's customers really got back in a currency, from the provider's own books. */
  paidOut(shop: string, currency: string): Promise<Amount>;
  close(): Promise<void>;
}>;

/** What not every gateway can do; `dated`: its notifications are signed with their time. */
export const ABILITIES = ['lookUp', 'pending', 'busy', 'accounts', 'news', 'dated', 'list'] as const;
export type Ability = (typeof ABILITIES)[number];
export type Abilities = Readonly<Record<'lookUp' | 'pending', boolean> & Partial<Record<Ability, boolean>>>;

/** The same gateway, asked in the name of whichever shop a refund is of. */
export type Asked = Omit<
  Required<GatewayUnderTest>,
  'gateway' | 'close' | 'credentials' | 'badCredentials' | 'captured'
> &
  Readonly<{
    gateway: Readonly<{
      capabilities: GatewayCapabilities;
      refund(refund: GatewayRefund): Promise<GatewayOutcome>;
      lookUp(refund: GatewayRefund): Promise<LookUpOutcome>;
      list(refund: GatewayRefund): Promise<readonly ListedRefund[] | undefined>;
      judge(webhook: IncomingWebhook, refund: GatewayRefund): Promise<JudgedWebhook>;
    }>;
    /** The gateway, asked with credentials that are not good. */
    lockedOut: Asked['gateway'];
  }>;

const nobody: Notify = () => ({ headers: {}, body: new Uint8Array(), receivedAt: 0 });
const SILENT: Notifications = { signed: nobody, unsigned: nobody, altered: nobody, foreign: nobody };

/** Asks in the name of the shop each refund is of. */
export const asked = ({
  gateway,
  credentials = () => ({}),
  badCredentials = {},
  captured = () => undefined,
  ...rest
}: GatewayUnderTest): Asked => {
  const by = (keys: (shop: string) => Readonly<Record<string, string>>): Asked['gateway'] => {
    const accountOf = ({ shop }: GatewayRefund) => ({ shop, gateway: gateway.name, credentials: keys(shop) });
    return {
      capabilities: gateway.capabilities,
      refund: (refund) => {
        captured(refund);
        return gateway.refund(refund, accountOf(refund));
      },
      lookUp: (refund) => gateway.lookUp(refund, accountOf(refund)),
      list: (refund) => gateway.list(refund.gatewayReference, accountOf(refund)),
      judge: (webhook, refund) => gateway.judge(webhook, accountOf(refund)),
    };
  };
  return {
    yes: 'succeeded',
    notifications: SILENT,
    ...rest,
    gateway: by(credentials),
    lockedOut: by(() => badCredentials),
  };
};

export type Rule = Readonly<{
  name: string;
  needs?: readonly Ability[];
  holds: (underTest: Asked) => Promise<void>;
}>;

/** A refund nobody asked for before, for a shop nobody else uses. */
export const fresh = (gatewayReference: string, amount = '12.60', currency = 'EUR'): GatewayRefund => ({
  key: randomUUID(),
  shop: `shop-${randomUUID()}`,
  gatewayReference: `${gatewayReference}${randomUUID().replaceAll('-', '')}`,
  amount,
  currency,
});
