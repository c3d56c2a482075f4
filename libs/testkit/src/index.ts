/** Contract suites, a database per suite, the fake gateway. */
export * from './fresh-database.js';
export { type StoreRule, type StoreUnderTest } from './contracts/store.js';
export * from './contracts/orders.contract.js';
export * from './contracts/keys.contract.js';
export * from './contracts/shops.contract.js';
export * from './contracts/work.contract.js';
export * from './contracts/payment-gateway.contract.js';
export * from './contracts/bells.contract.js';
export * from './contracts/payment-gateways.contract.js';
export * from './contracts/clock.contract.js';
export * from './contracts/ids.contract.js';
export * from './contracts/listeners.contract.js';
