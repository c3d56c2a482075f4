import {
  changeOrderStatus,
  changeReturnStatus,
  deleteOrderStatus,
  deleteReturnStatus,
  editOrderStatus,
  editReturnStatus,
  type OrderStatus,
  type ReturnStatus,
  type Scope,
} from '@retours/domain';
import { ask, occasion, push, type StoreUnderTest } from './store.js';

export const lost: OrderStatus = {
  code: 'lost',
  names: { en: 'Lost', fr: 'Perdu' },
  color: '#DC143C',
  paid: true,
  shipped: true,
  delivered: false,
};
export const checkedIn: ReturnStatus = {
  code: 'checked_in',
  kind: 'waiting_for_confirmation',
  names: { en: 'Checked in', fr: 'Enregistré' },
  color: '#32CD32',
};

export const recolour = ({ statuses }: StoreUnderTest, scope: Scope, color: string, expected?: number) =>
  statuses.update(scope, { list: 'orderStatuses', code: 'shipped', expected }, (shop) =>
    editOrderStatus(shop, 'shipped', { color }),
  );
export const dropOrderStatus = ({ statuses }: StoreUnderTest, scope: Scope, code: string) =>
  statuses.update(scope, { list: 'orderStatuses', code }, (shop) => deleteOrderStatus(shop, code));
export const dropReturnStatus = ({ statuses }: StoreUnderTest, scope: Scope, code: string) =>
  statuses.update(scope, { list: 'returnStatuses', code }, (shop, held) =>
    deleteReturnStatus(shop, code, held),
  );
export const denyInstead = ({ statuses }: StoreUnderTest, scope: Scope, code: string) =>
  statuses.update(scope, { list: 'returnStatuses', code }, (shop, held) =>
    editReturnStatus(shop, code, { kind: 'return_denied' }, held),
  );
export const enter = ({ orders }: StoreUnderTest, scope: Scope, reference: string, status: string) =>
  orders.update(scope, { reference }, (order, shop) =>
    changeOrderStatus(order, shop, { status, at: '2026-03-05T09:00:00.000Z' }, occasion()),
  );
export const move = ({ orders }: StoreUnderTest, scope: Scope, number: string, status: string) =>
  orders.update(scope, { returnNumber: number }, (order, shop) =>
    changeReturnStatus(order, shop, number, { status }, occasion()),
  );
/** Pushes orders in, and asks for one unit of each back. @returns the numbers of the returns, oldest first. */
export async function askFor(store: StoreUnderTest, scope: Scope, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let index = 0; index < count; index++) {
    await push(store, scope, `A-${index}`);
    numbers.push((await ask(store, scope, `A-${index}`)).value.number);
  }
  return numbers;
}
