import { bodyOf, DateTime, FileButton, Money, PageTitle, useLanguage, usePages } from '@retours/web';
import { Anchor, Badge, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { daysOf, Filters, useDayFilters, useFilters } from '../parts/filters.js';
import { List } from '../parts/list.js';
import type { Column } from '../parts/rows.js';
import { SlipPdf } from './slip-pdf.js';

type Slip = Schemas['CreditSlipView'];

/** The credit slips of the shop, newest first. */
export function Component() {
  const t = useTranslations('creditSlips');
  const parts = useTranslations('parts');
  const { language } = useLanguage();
  const days = daysOf(useFilters());
  const slips = usePages(['credit-slips', days], (cursor, signal) =>
    bodyOf(api.GET('/v1/credit-slips', { params: { query: { limit: '50', cursor, ...days } }, signal })),
  );
  const csv = () =>
    api.GET('/v1/credit-slips.csv', { params: { query: { ...days, language } }, parseAs: 'blob' });
  const columns: readonly Column<Slip>[] = [
    {
      heading: t('number'),
      cell: ({ number, reverses, reversedBy }) => (
        <Group gap="xs">
          <Anchor component={Link} to={`/credit-slips/${number}`}>
            {number}
          </Anchor>
          {reverses && (
            <Badge variant="default" tt="none">
              {t('reverses', { number: reverses })}
            </Badge>
          )}
          {reversedBy && (
            <Badge variant="default" tt="none">
              {t('reversedBy', { number: reversedBy })}
            </Badge>
          )}
        </Group>
      ),
    },
    { heading: t('issued'), cell: ({ issuedAt }) => <DateTime at={issuedAt} /> },
    {
      heading: t('order'),
      cell: ({ orderReference }) => (
        <Anchor component={Link} to={`/orders/${encodeURIComponent(orderReference)}`}>
          {orderReference}
        </Anchor>
      ),
    },
    { heading: t('customer'), cell: ({ buyer, customerId }) => buyer?.name ?? customerId },
    {
      heading: t('total'),
      cell: ({ credit, currency }) => <Money amount={credit.totalTaxIncl} currency={currency} />,
      figures: true,
    },
    { heading: t('pdf'), cell: ({ number }) => <SlipPdf number={number} /> },
  ];
  return (
    <>
      <PageTitle actions={<FileButton read={csv}>{parts('csv')}</FileButton>}>{t('title')}</PageTitle>
      <Filters filters={useDayFilters()} />
      <List
        label={t('title')}
        pages={slips}
        columns={columns}
        keyOf={({ number }) => number}
        none={t('none')}
        minWidth={720}
      />
    </>
  );
}
