import { PaymentGateways, type PaymentGateway } from '@retours/domain';
import { within } from './kit/within.js';

/** Seconds a gateway has for one answer; a worker's lease must outlast a look-up and a refund (reliability.md rule 6). */
export const GATEWAY_TIMEOUT_SECONDS = 20;

/** An error that is thrown before there is anything to wait for fails the answer as well. */
const asked = async <T>(ask: () => Promise<T>): Promise<T> => ask();

/** The same gateway, which always answers: too late, or with an error, is unknown. */
const answering = (gateway: PaymentGateway, ms: number): PaymentGateway => ({
  name: gateway.name,
  capabilities: gateway.capabilities,
  refund: (refund) =>
    within(
      ms,
      asked(() => gateway.refund(refund)),
    ),
  lookUp: (refund) =>
    within(
      ms,
      asked(() => gateway.lookUp(refund)),
    ),
});

/** The gateways that pay back by themselves, by name; whatever is not among them is paid back by hand. */
export function gatewaysOf(
  list: readonly PaymentGateway[],
  timeoutSeconds = GATEWAY_TIMEOUT_SECONDS,
): PaymentGateways {
  const byName = new Map(list.map((gateway) => [gateway.name, answering(gateway, timeoutSeconds * 1000)]));
  return { automatic: new Set(byName.keys()), find: (name) => byName.get(name) };
}
