import { PaymentGateways, type GatewayOutcome, type PaymentGateway } from '@retours/domain';
import { discreet } from './kit/discreet.js';
import { pace } from './kit/pace.js';
import { within } from './kit/within.js';

/** Seconds a gateway has for one answer; a worker's lease must outlast a look-up and a refund (reliability.md rule 6). */
export const GATEWAY_TIMEOUT_SECONDS = 20;

/** An error that is thrown before there is anything to wait for fails the answer as well. */
const asked = async <T>(ask: () => Promise<T>): Promise<T> => ask();

/** Nothing is asked of the provider: the shop has asked for as much as it allows. */
const TOO_MANY: GatewayOutcome = {
  type: 'not_now',
  cause: 'busy',
  detail: 'as many refunds a second as the provider allows are asked for already',
};
const always = async () => true;

/** The same gateway, which always answers, and never with a secret: too late, or with an error, is unknown. */
function answering(gateway: PaymentGateway, ms: number): PaymentGateway {
  const { refundsPerSecond } = gateway.capabilities;
  const itsTurn = refundsPerSecond ? pace(refundsPerSecond) : always;
  const inTime = <T>(ask: () => Promise<T>) => within(ms, asked(ask));
  return {
    name: gateway.name,
    capabilities: gateway.capabilities,
    credentials: gateway.credentials,
    async refund(refund, account) {
      if (!(await itsTurn(account.shop))) return TOO_MANY;
      return discreet(await inTime(() => gateway.refund(refund, account)), gateway, account);
    },
    async lookUp(refund, account) {
      return discreet(await inTime(() => gateway.lookUp(refund, account)), gateway, account);
    },
    async judge(webhook, account) {
      const judged = await inTime(() => gateway.judge(webhook, account));
      // What could not be judged is not believed; the provider will send it again.
      return judged.type === 'unknown'
        ? discreet({ type: 'refused', reason: judged.detail }, gateway, account)
        : discreet(judged, gateway, account);
    },
    async list(reference, account) {
      const refunds = await inTime(() => gateway.list(reference, account));
      return refunds && 'type' in refunds ? undefined : refunds;
    },
  };
}

/** The gateways that pay back by themselves, by name; whatever is not among them is paid back by hand. */
export function gatewaysOf(
  list: readonly PaymentGateway[],
  timeoutSeconds = GATEWAY_TIMEOUT_SECONDS,
): PaymentGateways {
  const byName = new Map(list.map((gateway) => [gateway.name, answering(gateway, timeoutSeconds * 1000)]));
  return { automatic: new Set(byName.keys()), find: (name) => byName.get(name) };
}
