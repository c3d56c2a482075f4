/** The ports on PostgreSQL: plain domain data in explicit tables, one statement to read and one to write. */
export * from './open.js';
export * from './migrate.js';
export { keyringOf, newMasterKey } from './sealing/keyring.js';
export { rotateCredentials } from './sealing/rotate.js';
export * from './audit/verify.js';
export { RandomIds } from './ids.js';
export { SystemClock } from './clock.js';
