import { bodyOf, FailureAlert, MoreButton, usePages } from '@retours/web';
import { Skeleton, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { Rows } from '../parts/rows.js';
import { useNewsColumns } from './news-columns.js';

/** What the gateway told about one payment refund by itself. */
export function PartNews({ id }: Readonly<{ id: string }>) {
  const t = useTranslations('refunds');
  const columns = useNewsColumns();
  const news = usePages(['gateway-news', id], (cursor, signal) =>
    bodyOf(
      api.GET('/v1/gateway-news', { params: { query: { limit: '20', cursor, paymentRefund: id } }, signal }),
    ),
  );
  return (
    <>
      <FailureAlert failure={news.error} again={() => void news.refetch()} />
      {news.isPending && <Skeleton height={48} />}
      {news.rows?.length === 0 && <Text size="sm">{t('noNews')}</Text>}
      {news.rows && news.rows.length > 0 && (
        <Rows label={t('tabs.news')} columns={columns} rows={news.rows} keyOf={(one) => one.id} />
      )}
      <MoreButton pages={news} />
    </>
  );
}
