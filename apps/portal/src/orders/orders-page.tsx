import { bodyOf, EmptyState, FailureAlert, MoreButton, PageTitle, usePages } from '@retours/web';
import { Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { OrderCard } from './order-card.js';

const PAGE = '20';

/** The shopper's order history, newest first. */
export function Component() {
  const t = useTranslations('orders');
  const orders = usePages(['orders'], (cursor, signal) =>
    bodyOf(api.GET('/v1/orders', { params: { query: { limit: PAGE, cursor } }, signal })),
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <FailureAlert failure={orders.error} again={() => void orders.refetch()} />
      {orders.isPending && <Skeleton height={320} />}
      {orders.rows?.length === 0 && <EmptyState title={t('none.title')}>{t('none.detail')}</EmptyState>}
      <Stack component="ul" className="plain">
        {orders.rows?.map((order) => (
          <OrderCard key={order.reference} order={order} />
        ))}
      </Stack>
      <MoreButton pages={orders} />
    </>
  );
}
