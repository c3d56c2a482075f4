// The package's index loads every API that Adyen has, for seconds; these are the parts that a refund needs.
import client from '@adyen/api-library/lib/src/client.js';

export { EnvironmentEnum } from '@adyen/api-library/lib/src/config.js';
export { ModificationsApi } from '@adyen/api-library/lib/src/services/checkout/modificationsApi.js';
export const { default: Client } = client;
export type HttpClient = InstanceType<typeof Client>['httpClient'];
