import { bodyOf, FailureAlert, MoreButton, PageTitle, usePages } from '@retours/web';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { OrderFilters } from './order-filters.js';
import { NoOrders } from './no-orders.js';
import { OrderTable } from './order-table.js';

const PAGE = '50';

const orderStatuses = () => bodyOf(api.GET('/v1/order-statuses', { params: { query: { limit: '200' } } }));

/** The shop's orders, newest first; search and filter stand in the address. */
export function Component() {
  const t = useTranslations('orders');
  const [params, setParams] = useSearchParams();
  const q = params.get('q') || undefined;
  const status = params.get('status') || undefined;

  const statuses = useQuery({ queryKey: ['order-statuses'], queryFn: orderStatuses });
  const orders = usePages(['orders', q, status], (cursor, signal) =>
    bodyOf(api.GET('/v1/orders', { params: { query: { limit: PAGE, cursor, q, status } }, signal })),
  );
  const filter = (changed: Readonly<Record<string, string>>) =>
    setParams(
      Object.entries({ ...Object.fromEntries(params), ...changed }).filter(([, value]) => value !== ''),
      { replace: true },
    );

  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <OrderFilters key={q} q={q} status={status} statuses={statuses.data?.items ?? []} onChange={filter} />
      <FailureAlert failure={orders.error} again={() => void orders.refetch()} />
      {orders.isPending && <Skeleton height={400} />}
      {orders.rows?.length === 0 && (
        <NoOrders filtered={Boolean(q ?? status)} onClear={() => setParams({}, { replace: true })} />
      )}
      {orders.rows && orders.rows.length > 0 && (
        <OrderTable orders={orders.rows} statuses={statuses.data?.items ?? []} />
      )}
      <MoreButton pages={orders} />
    </>
  );
}
