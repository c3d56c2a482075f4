/** What travels over HTTP: request bodies, views, public events, problem codes. */
export type { Shape } from './fields/field.js';
export * from './bodies/order.js';
export * from './bodies/return.js';
export * from './bodies/refund.js';
export * from './bodies/settings.js';
export * from './bodies/queries.js';
export * from './bodies/paths.js';
export * from './views/language.js';
export * from './views/page.js';
export * from './views/settings.js';
export * from './views/documents.js';
export * from './views/refund.js';
export * from './views/return.js';
export * from './views/order.js';
export * from './views/import.js';
export * from './shown.js';
export * from './violations.js';
export * from './problem-codes.js';
