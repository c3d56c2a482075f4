import { PaymentGateways, type PaymentGateway } from '@retours/domain';
import { within } from './kit/within.js';

/** Seconds a gateway has for one answer; a worker's lease must outlast a look-up and a refund (reliability.md rule 6). */
export const GATEWAY_TIMEOUT_SECONDS = 20;

/** The same gateway, which always answers: too late, or with an error, is unknown. */
const answering = (gateway: PaymentGateway, ms: number): PaymentGateway => ({
  name: gateway.name,
  capabilities: gateway.capabilities,
  refund: async (refund) => within(ms, gateway.refund(refund)),
  lookUp: async (refund) => within(ms, gateway.lookUp(refund)),
});

/** The gateways that pay back by themselves, by name; whatever is not among them is paid back by hand. */
export function gatewaysOf(
  list: readonly PaymentGateway[],
  timeoutSeconds = GATEWAY_TIMEOUT_SECONDS,
): PaymentGateways {
  const byName = new Map(list.map((gateway) => [gateway.name, answering(gateway, timeoutSeconds * 1000)]));
  return { automatic: new Set(byName.keys()), find: (name) => byName.get(name) };
}
