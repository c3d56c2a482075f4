import { caller, createApi, type CustomerComponents, type CustomerPaths } from '@retours/web';

/** The customer API, asked as whoever is signed in. */
export const api = createApi<CustomerPaths>(caller);

/** What the API answers and takes, by the names of its OpenAPI document. */
export type Schemas = CustomerComponents['schemas'];
