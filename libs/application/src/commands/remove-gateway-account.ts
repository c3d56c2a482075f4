import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { GatewayAccounts, PaymentGateways, type Scope } from '@retours/domain';
import { gatewayOf } from '../gateway-of.js';

/** Removes the shop's account at a gateway; `GATEWAY_NOT_FOUND`. */
export class RemoveGatewayAccount extends Command<void> {
  constructor(
    readonly scope: Scope,
    readonly gateway: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveGatewayAccount)
export class RemoveGatewayAccountHandler implements ICommandHandler<RemoveGatewayAccount> {
  constructor(
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
  ) {}

  async execute({ scope, gateway }: RemoveGatewayAccount): Promise<void> {
    await this.accounts.remove(scope, gatewayOf(this.gateways, gateway).name);
  }
}
