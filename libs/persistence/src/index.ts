/** The ports on PostgreSQL: plain domain data in explicit tables, one statement to read and one to write. */
export * from './open.js';
export * from './migrate.js';
export { RandomIds } from './ids.js';
export { SystemClock } from './clock.js';
