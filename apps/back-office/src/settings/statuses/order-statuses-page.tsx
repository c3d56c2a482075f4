import { bodyOf, versionedBodyOf } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { type StatusBook, useStatusFields } from './status-book.js';
import { StatusesPage } from './statuses-page.js';

type OrderStatus = Schemas['OrderStatusView'];

const at = (code: string) => ({ path: { code } });
const flags = ['paid', 'shipped', 'delivered'] as const;

const book: StatusBook<OrderStatus> = {
  name: 'order-statuses',
  list: async (signal) =>
    (await bodyOf(api.GET('/v1/order-statuses', { params: { query: { limit: '200' } }, signal }))).items,
  find: async (code) => {
    const { body, version } = await versionedBodyOf(
      api.GET('/v1/order-statuses/{code}', { params: at(code) }),
    );
    const { deleted: _, ...status } = body;
    return { body: status, version };
  },
  add: (body, key) =>
    bodyOf(api.POST('/v1/order-statuses', { params: { header: { 'Idempotency-Key': key } }, body })),
  edit: (code, body, version) =>
    bodyOf(
      api.PATCH('/v1/order-statuses/{code}', {
        params: { ...at(code), header: { 'If-Match': version ?? undefined } },
        body,
      }),
    ),
  remove: async (code) => api.DELETE('/v1/order-statuses/{code}', { params: at(code) }),
  blank: {
    code: '',
    names: { en: '', fr: '' },
    color: '#4169e1',
    paid: false,
    shipped: false,
    delivered: false,
  },
  useFields: () => {
    const t = useTranslations('settings.statuses');
    const ticks = flags.map((name) => ({ name, label: t(name), kind: 'tick' as const }));
    return [...useStatusFields(), ...ticks];
  },
};

/** The statuses an order can have. */
export const Component = () => <StatusesPage book={book} />;
