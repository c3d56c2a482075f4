import { bodyOf, Copied, DateTime, Money, PageTitle, StatusBadge, usePages } from '@retours/web';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { Filters, useFilters } from '../parts/filters.js';
import { List } from '../parts/list.js';
import type { Column } from '../parts/rows.js';
import { colors, states } from './states.js';

type Voucher = Schemas['VoucherRowView'];

/** Store credit given to customers, newest first. */
export function Component() {
  const t = useTranslations('vouchers');
  const filters = useFilters();
  const q = filters.of('q');
  const state = states.find((one) => one === filters.of('state'));
  const vouchers = usePages(['vouchers', q, state], (cursor, signal) =>
    bodyOf(api.GET('/v1/vouchers', { params: { query: { limit: '50', cursor, q, state } }, signal })),
  );
  const columns: readonly Column<Voucher>[] = [
    { heading: t('code'), cell: ({ code }) => <Copied size="compact-xs" value={code} /> },
    {
      heading: t('state'),
      cell: ({ state: now }) => <StatusBadge name={t(`states.${now}`)} color={colors[now]} />,
    },
    { heading: t('customer'), cell: ({ customerId }) => customerId },
    {
      heading: t('amount'),
      cell: ({ amount, currency }) => <Money amount={amount} currency={currency} />,
      figures: true,
    },
    {
      heading: t('remaining'),
      cell: ({ remaining, currency }) => <Money amount={remaining} currency={currency} />,
      figures: true,
    },
    { heading: t('expires'), cell: ({ expiresAt }) => <DateTime at={expiresAt} /> },
    {
      heading: t('more'),
      cell: ({ code }) => (
        <Anchor
          component={Link}
          to={`/vouchers/${encodeURIComponent(code)}`}
          aria-label={t('openOf', { code })}
        >
          {t('open')}
        </Anchor>
      ),
    },
  ];
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Filters
        filters={[
          { name: 'q', label: t('search'), hint: t('searchHint'), kind: 'text' },
          {
            name: 'state',
            label: t('state'),
            kind: 'choice',
            choices: [
              { value: '', label: t('anyState') },
              ...states.map((value) => ({ value, label: t(`states.${value}`) })),
            ],
          },
        ]}
      />
      <List
        label={t('title')}
        pages={vouchers}
        columns={columns}
        keyOf={({ code }) => code}
        none={t('none')}
        minWidth={820}
      />
    </>
  );
}
