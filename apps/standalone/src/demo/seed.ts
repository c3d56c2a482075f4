import type { Persona } from '@retours/nest-kit';
import { call, type Doors } from './call.js';
import { orders } from './orders.js';
import { seedReturns } from './returns.js';

/** Turns returns on in the demo shop, says who is told of new ones, pushes its orders in, and lets some come back. */
export async function seed(doors: Doors, tokenOf: (who: Persona) => Promise<string>): Promise<void> {
  const { merchantApi, merchantToken } = doors;
  const put = (path: string, body: object) => call(`${merchantApi}/v1/${path}`, merchantToken, 'PUT', body);
  const policy = await call<object>(`${merchantApi}/v1/return-policy`, merchantToken);
  await Promise.all([
    put('return-policy', { ...policy, returnsEnabled: true }),
    put('mail-settings', {
      fromName: 'La boutique de démonstration',
      merchantAddress: 'grace@demo.example',
      merchantLanguage: 'fr',
    }),
    ...Object.entries(orders()).map(([reference, order]) => put(`orders/${reference}`, order)),
  ]);
  await seedReturns(doors, tokenOf);
}
