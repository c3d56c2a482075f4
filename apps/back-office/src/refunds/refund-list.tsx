import {
  bodyOf,
  EmptyState,
  FailureAlert,
  FileButton,
  MoreButton,
  useLanguage,
  usePages,
} from '@retours/web';
import { Group, Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { daysOf, Filters, useDayFilters, useFilters } from '../parts/filters.js';
import { RefundCard } from './refund-card.js';
import type { Refund } from './words.js';

const PAGE = '25';

/** Refunds in a status, or all of them, with what can be decided about each. */
export function RefundList({ status }: Readonly<{ status: Refund['status'] | undefined }>) {
  const t = useTranslations('refunds');
  const parts = useTranslations('parts');
  const { language } = useLanguage();
  const filters = useFilters();
  const dayFilters = useDayFilters();
  const asked = { status, order: filters.of('order'), ...daysOf(filters) };
  const refunds = usePages(['refunds', asked], (cursor, signal) =>
    bodyOf(api.GET('/v1/refunds', { params: { query: { limit: PAGE, cursor, ...asked } }, signal })),
  );
  const csv = () =>
    api.GET('/v1/refunds.csv', { params: { query: { ...asked, language } }, parseAs: 'blob' });
  return (
    <>
      <Filters filters={[{ name: 'order', label: t('order'), kind: 'text' }, ...dayFilters]} />
      <FailureAlert failure={refunds.error} again={() => void refunds.refetch()} />
      {refunds.isPending && <Skeleton height={320} />}
      {refunds.rows?.length === 0 && <EmptyState>{t(`none.${status ?? 'all'}`)}</EmptyState>}
      {refunds.rows && refunds.rows.length > 0 && (
        <Stack>
          <Group justify="flex-end">
            <FileButton read={csv}>{parts('csv')}</FileButton>
          </Group>
          {refunds.rows.map((refund) => (
            <RefundCard key={refund.id} refund={refund} />
          ))}
        </Stack>
      )}
      <MoreButton pages={refunds} />
    </>
  );
}
