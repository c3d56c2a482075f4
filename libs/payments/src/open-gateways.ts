import { PaymentGateways } from '@retours/domain';
import { Pool } from 'pg';
import { gatewayOf } from './kit/provider.js';
import * as providers from './providers.js';
import { gatewaysOf } from './registry.js';
import { SandboxGateway } from './sandbox/sandbox.gateway.js';
import { SandboxLedger } from './sandbox/sandbox.ledger.js';

export type GatewaysOptions = Readonly<{
  /** Where the sandbox keeps its books: the address of the application's role. */
  databaseUrl: string;
  /** Connections of the sandbox; it makes two short queries a call. */
  poolSize?: number;
  /** Where providers answer, if not at their own addresses: STRIPE_API_BASE, MOLLIE_API_BASE, … */
  env?: NodeJS.ProcessEnv;
  /** How long a gateway has for one answer. */
  timeoutSeconds?: number;
}>;

/** Opens every gateway of this installation: the sandbox, and whatever is in providers.ts. */
export function openGateways({
  databaseUrl,
  poolSize = 4,
  env = process.env,
  timeoutSeconds,
}: GatewaysOptions) {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize });
  // An idle connection that breaks is replaced by the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  const gateways = gatewaysOf(
    [
      new SandboxGateway(new SandboxLedger(pool)),
      ...Object.values(providers).map((provider) => gatewayOf(provider, env)),
    ],
    timeoutSeconds,
  );
  return { adapters: [{ provide: PaymentGateways, useValue: gateways }], close: () => pool.end() };
}
