import { PaymentGateways } from '@retours/domain';
import { Pool } from 'pg';
import { gatewaysOf } from './registry.js';
import { SandboxGateway } from './sandbox/sandbox.gateway.js';
import { SandboxLedger } from './sandbox/sandbox.ledger.js';

export type GatewaysOptions = Readonly<{
  /** Where the sandbox keeps its books: the address of the application's role. */
  databaseUrl: string;
  /** Connections of the sandbox; it makes two short queries a call. */
  poolSize?: number;
}>;

/** Opens every gateway of this installation: one line each. */
export function openGateways({ databaseUrl, poolSize = 4 }: GatewaysOptions) {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize });
  // An idle connection that breaks is replaced by the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  const gateways = gatewaysOf([new SandboxGateway(new SandboxLedger(pool))]);
  return { adapters: [{ provide: PaymentGateways, useValue: gateways }], close: () => pool.end() };
}
