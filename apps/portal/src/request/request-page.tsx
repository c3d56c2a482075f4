import { FailureAlert, PageTitle } from '@retours/web';
import { Alert, Anchor, Skeleton, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useOrderHere } from '../order/use-order.js';
import { Returnability } from '../orders/returnability.js';
import { RequestForm } from './request-form.js';

/** Which products of an order go back, how many, and why; or that none can, as soon as that is so. */
export function Component() {
  const t = useTranslations('request');
  const { reference, page, data: order, error, refetch, isPending } = useOrderHere();
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Text c="dimmed" mb="lg">
        {t.rich('of', {
          reference,
          order: (text) => (
            <Anchor component={Link} to={page} underline="always">
              {text}
            </Anchor>
          ),
        })}
      </Text>
      <FailureAlert failure={error} again={() => void refetch()} />
      {isPending && <Skeleton height={420} />}
      {order?.returnability.allowed && <RequestForm key={reference} order={order} page={page} />}
      {order && !order.returnability.allowed && (
        <Alert role="alert" color="yellow" title={t('closed')}>
          <Returnability returnability={order.returnability} />
        </Alert>
      )}
    </>
  );
}
