import { refuse, type PaymentGateway, type PaymentGateways } from '@retours/domain';

/** The gateway of this name, or `GATEWAY_NOT_FOUND`. */
export const gatewayOf = (gateways: PaymentGateways, name: string): PaymentGateway =>
  gateways.find(name) ?? refuse('GATEWAY_NOT_FOUND', { gateway: name });
