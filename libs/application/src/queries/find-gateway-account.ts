import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  GatewayAccounts,
  PaymentGateways,
  type AccountOnFile,
  type DescribedAccount,
  type Scope,
} from '@retours/domain';
import { gatewayOf } from '../gateway-of.js';

const NONE: AccountOnFile = { credentials: {}, paused: null, endpoint: null };

/** The shop's account at a gateway as staff see it, an empty one when there is none; `GATEWAY_NOT_FOUND`. */
export class FindGatewayAccount extends Query<DescribedAccount> {
  constructor(
    readonly scope: Scope,
    readonly gateway: string,
  ) {
    super();
  }
}

@QueryHandler(FindGatewayAccount)
export class FindGatewayAccountHandler implements IQueryHandler<FindGatewayAccount> {
  constructor(
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
  ) {}

  async execute({ scope, gateway }: FindGatewayAccount): Promise<DescribedAccount> {
    const { name, credentials: fields } = gatewayOf(this.gateways, gateway);
    return { ...((await this.accounts.show(scope, name)) ?? NONE), fields };
  }
}
