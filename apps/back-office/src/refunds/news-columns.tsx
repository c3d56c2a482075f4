import { DateTime, Money } from '@retours/web';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import type { Column } from '../parts/rows.js';

/** What a gateway told us, as a row. */
export type Told = Schemas['GatewayNewsView'];

/** The columns of what gateways told. */
export function useNewsColumns(): readonly Column<Told>[] {
  const t = useTranslations('refunds.news');
  return [
    { heading: t('received'), cell: ({ receivedAt }) => <DateTime at={receivedAt} precision="minute" /> },
    { heading: t('gateway'), cell: ({ gateway }) => gateway },
    {
      heading: t('said'),
      cell: ({ news, about }) => (
        <>
          {news?.outcome.type ?? t('onlyName', { name: about ?? '' })}
          <Text size="xs" c="dimmed">
            {news?.gatewayRefundId ?? news?.gatewayReference}
          </Text>
        </>
      ),
    },
    {
      heading: t('sum'),
      cell: ({ news }) => news?.sum && <Money amount={news.sum.amount} currency={news.sum.currency} />,
      figures: true,
    },
    { heading: t('became'), cell: ({ status }) => t(`status.${status}`) },
  ];
}
