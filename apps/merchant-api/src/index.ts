/** HTTP for staff. */
export { merchantApi, MerchantApiModule } from './merchant-api.js';
