/** Payment gateways: one folder each, one line each in open-gateways.ts. */
export { openGateways, type GatewaysOptions } from './open-gateways.js';
export { gatewaysOf, GATEWAY_TIMEOUT_SECONDS } from './registry.js';
export { SandboxGateway } from './sandbox/sandbox.gateway.js';
export { SandboxLedger, type Refunded } from './sandbox/sandbox.ledger.js';
export { sandboxMigrations } from './sandbox/sandbox.migrations.js';
