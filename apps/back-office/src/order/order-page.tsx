import { FailureAlert, PageTitle } from '@retours/web';
import { Anchor, Skeleton } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useOrder } from './order.js';
import { OrderDesk } from './order-desk.js';

/** One order: what was sold and paid, what went back, and everything that can be done about it. */
export function Component() {
  const t = useTranslations('order');
  const { reference = '' } = useParams();
  const order = useOrder(reference);
  return (
    <>
      <PageTitle
        actions={
          <Anchor component={Link} to="/orders">
            {t('orders')}
          </Anchor>
        }
      >
        {t('heading', { reference })}
      </PageTitle>
      <FailureAlert failure={order.error} again={() => void order.refetch()} />
      {order.isPending && <Skeleton height={640} />}
      {order.data && <OrderDesk key={reference} order={order.data} />}
    </>
  );
}
