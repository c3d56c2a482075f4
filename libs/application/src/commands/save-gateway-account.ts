import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  checkCredentials,
  GatewayAccounts,
  PaymentGateways,
  shownCredentials,
  type Credentials,
  type DescribedAccount,
  type Scope,
} from '@retours/domain';
import { gatewayOf } from '../gateway-of.js';

/** Saves the shop's whole account at a gateway; what waited because it was paused is tried at once. `GATEWAY_NOT_FOUND`, `POLICY_INVALID`. */
export class SaveGatewayAccount extends Command<DescribedAccount> {
  constructor(
    readonly scope: Scope,
    readonly gateway: string,
    readonly credentials: Credentials,
  ) {
    super();
  }
}

@CommandHandler(SaveGatewayAccount)
export class SaveGatewayAccountHandler implements ICommandHandler<SaveGatewayAccount> {
  constructor(
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
  ) {}

  async execute({ scope, gateway, credentials }: SaveGatewayAccount): Promise<DescribedAccount> {
    const { name, credentials: fields } = gatewayOf(this.gateways, gateway);
    const checked = checkCredentials(fields, credentials);
    return { ...(await this.accounts.save(scope, name, checked, shownCredentials(fields, checked))), fields };
  }
}
