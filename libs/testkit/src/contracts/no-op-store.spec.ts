import {
  newEndpoint,
  refuse,
  defaultMailSettings,
  emptyLetterhead,
  type Order,
  type VoucherBook,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { gatewayAccountsRules } from './gateway-accounts.contract.js';
import { gatewayInboxRules } from './gateway-inbox.contract.js';
import { keysRules } from './keys.contract.js';
import { letterheadsRules } from './letterheads.contract.js';
import { mailTemplatesRules } from './mail-templates.contract.js';
import { notificationsRules } from './notifications.contract.js';
import { ordersRules } from './orders.contract.js';
import { reconciliationsRules } from './reconciliations.contract.js';
import { shopsRules } from './shops.contract.js';
import { statusesRules } from './statuses.contract.js';
import type { StoreUnderTest } from './store.js';
import { vouchersRules } from './vouchers.contract.js';
import { webhookDeliveriesRules } from './webhook-deliveries.rules.js';
import { webhookEndpointsRules } from './webhook-endpoints.contract.js';
import { workRules } from './work.contract.js';

/** Says yes to everything, decides on the same fresh order each time, and keeps nothing. */
const shop = given.aShop();
const order = (): Order => given.aDeliveredOrder({}, shop);
const voucher = (): VoucherBook => ({
  code: 'V-1',
  amount: '14.28',
  remaining: '14.28',
  taxIncluded: true,
  currency: 'EUR',
  expiresAt: '2027-03-10T10:00:00.000Z',
  issuedAt: '2026-03-10T10:00:00.000Z',
  customerId: given.customer.id,
  redemptions: [],
});
const policy = async () => ({ value: shop.policy, version: 1 });
const endpoint = newEndpoint(
  { url: 'https://shop.example', events: [], description: null, enabled: true },
  'e1',
  '2026-03-10T10:00:00.000Z',
);
const forgetful: StoreUnderTest = {
  orders: {
    get: async () => ({ order: order(), shop }),
    update: async (_scope, _key, decide) => ({ value: decide(order(), shop).result, replayed: false }),
    put: async (_scope, _reference, decide) => decide(undefined, shop).result,
    addAll: async () => [],
  },
  answers: { once: async (_scope, work) => ({ value: await work(), replayed: false }) },
  shops: {
    exists: async () => true,
    create: async () => undefined,
    get: async () => shop,
    policy,
    savePolicy: policy,
  },
  statuses: {
    get: async (_scope, list) => ({ value: shop[list][0], version: 1, deleted: false }),
    add: async (_scope, _list, value) => ({ value: { value, version: 1 }, replayed: false }),
    update: async (_scope, { list }, decide) => {
      decide(shop, { returns: [], count: 0 });
      return { value: shop[list][0], version: 1 };
    },
  },
  letterheads: {
    get: async () => ({ value: emptyLetterhead, version: 1 }),
    save: async () => ({ value: emptyLetterhead, version: 1 }),
    logo: async () => null,
  },
  vouchers: {
    find: async () => voucher(),
    redeem: async (_scope, _code, decide) => ({ value: decide(voucher()), replayed: false }),
    reverse: async (_scope, _code, decide) => ({ value: decide(voucher()), replayed: false }),
  },
  dueWork: { take: async () => [] },
  claims: { claim: async () => undefined },
  reconciliations: { find: async () => undefined, update: async () => undefined },
  restores: { declare: async () => 0, notice: async () => false },
  gatewayAccounts: {
    find: async () => undefined,
    show: async () => undefined,
    behind: async () => undefined,
    recall: () => undefined,
    save: async (_scope, _gateway, _credentials, credentials) => ({
      credentials,
      paused: null,
      endpoint: null,
    }),
    remove: async () => undefined,
    pause: async () => true,
  },
  gatewayInbox: {
    keep: async (_shop, _gateway, told) => told.length,
    keepJudged: async (_by, told) => told.length,
    claim: async () => undefined,
    record: async () => undefined,
    place: async () => undefined,
  },
  outbox: { fanOut: async () => [] },
  mailTemplates: {
    settings: async () => ({ value: defaultMailSettings, version: 0 }),
    saveSettings: async (_scope, value) => ({ value, version: 1 }),
    find: async () => ({ value: null, version: 0 }),
    list: async () => [],
    save: async (_scope, _key, value) => ({ value, version: 1 }),
  },
  notifications: {
    claim: async () => undefined,
    record: async () => undefined,
    attempts: async () => [],
  },
  webhookEndpoints: {
    create: async (_scope, endpoint, secret) => ({ value: { ...endpoint, secret }, replayed: false }),
    list: async () => [],
    find: async () => endpoint,
    change: async (_scope, _id, decide) => decide(endpoint),
    rotate: async (_scope, _id, secret) => ({ value: { ...endpoint, secret }, replayed: false }),
    remove: async () => undefined,
    target: async () => undefined,
    judge: async () => undefined,
  },
  webhookDeliveries: {
    find: async (_scope, _endpoint, id) => refuse('WEBHOOK_DELIVERY_NOT_FOUND', { id }),
    replay: async (_scope, _endpoint, id) => refuse('WEBHOOK_DELIVERY_NOT_FOUND', { id }),
  },
  advance: () => undefined,
  close: () => undefined,
};

describe('a store that keeps nothing breaks every rule', () => {
  it.each([
    ...ordersRules,
    ...keysRules,
    ...shopsRules,
    ...letterheadsRules,
    ...statusesRules,
    ...vouchersRules,
    ...workRules,
    ...reconciliationsRules,
    ...gatewayAccountsRules,
    ...gatewayInboxRules,
    ...notificationsRules,
    ...webhookEndpointsRules,
    ...webhookDeliveriesRules,
    ...mailTemplatesRules,
  ])('$name', async ({ holds }) => {
    await expect(holds(forgetful)).rejects.toThrow();
  });
});
