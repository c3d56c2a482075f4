import { bodyOf, usePages } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { Filters, useFilters } from '../parts/filters.js';
import { List } from '../parts/list.js';
import { useNewsColumns } from './news-columns.js';

const statuses = ['new', 'applied', 'unchanged', 'review', 'outside', 'unmatched', 'asked'] as const;

/** What gateways told us by themselves, matched to our refunds or not. */
export function News() {
  const t = useTranslations('refunds');
  const filters = useFilters();
  const columns = useNewsColumns();
  const status = statuses.find((one) => one === filters.of('status'));
  const gateway = filters.of('gateway');
  const news = usePages(['gateway-news', status, gateway], (cursor, signal) =>
    bodyOf(
      api.GET('/v1/gateway-news', { params: { query: { limit: '50', cursor, status, gateway } }, signal }),
    ),
  );
  const any = { value: '', label: t('news.any') };
  return (
    <>
      <Filters
        filters={[
          { name: 'gateway', label: t('news.gateway'), kind: 'text' },
          {
            name: 'status',
            label: t('news.became'),
            kind: 'choice',
            choices: [any, ...statuses.map((value) => ({ value, label: t(`news.status.${value}`) }))],
          },
        ]}
      />
      <List
        label={t('tabs.news')}
        pages={news}
        columns={columns}
        keyOf={(one) => one.id}
        none={t('none.news')}
      />
    </>
  );
}
