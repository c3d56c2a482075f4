import { caller, createApi, type MerchantComponents, type MerchantPaths } from '@retours/web';

/** The merchant API, asked as whoever is signed in. */
export const api = createApi<MerchantPaths>(caller);

/** What the API answers and takes, by the names of its OpenAPI document. */
export type Schemas = MerchantComponents['schemas'];
