/** @typedef {import('./database.mjs').Database} Database */
export { startDatabase } from './database.mjs';
export { closedAbove, importReachable } from './programs.mjs';
export { freePort, startPostgres } from './server.mjs';
