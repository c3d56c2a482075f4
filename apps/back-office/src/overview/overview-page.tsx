import './overview.css';
import { bodyOf, DateTime, FailureAlert, PageTitle } from '@retours/web';
import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { useDays } from './days.js';
import { Figures } from './figures-of-period.js';
import { PeriodPicker } from './period-picker.js';
import { askedOf, spanOf } from './period.js';
import { Standing } from './standing.js';

/** Returns, goods and money over time; the period stands in the address. */
export function Component() {
  const t = useTranslations('overview');
  const days = useDays();
  const [params, setParams] = useSearchParams();
  const { from, to } = askedOf(params, new Date());
  const query = useQuery({
    queryKey: ['overview', from, to],
    queryFn: ({ signal }) => bodyOf(api.GET('/v1/overview', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
  });
  const overview = query.data;
  const shown = overview ?? { from: from ?? '', to: to ?? '' };

  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Stack gap="lg" aria-busy={query.isFetching}>
        {overview && <Standing standing={overview.standing} />}
        <PeriodPicker
          span={spanOf(params)}
          shown={shown}
          onChange={(address) => setParams(address, { replace: true })}
        />
        <FailureAlert failure={query.error} again={() => void query.refetch()} />
        {query.isPending && <Skeleton height={640} />}
        {overview && (
          <>
            <Group justify="space-between" gap="xs" role="status">
              <Text size="sm">
                {t('days', {
                  period: days.range(overview),
                  before: days.range(overview.before),
                  timezone: overview.timezone,
                })}
              </Text>
              <Text size="sm" c="dimmed">
                {t.rich('asOf', { at: () => <DateTime at={overview.asOf} precision="minute" /> })}
              </Text>
            </Group>
            <Figures overview={overview} />
          </>
        )}
      </Stack>
    </>
  );
}
