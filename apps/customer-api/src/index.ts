/** HTTP for shoppers. */
export { customerApi, CustomerApiModule } from './customer-api.js';
