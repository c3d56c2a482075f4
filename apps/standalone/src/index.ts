/** The whole product in one process. */
export { startRetours, type Retours } from './start.js';
