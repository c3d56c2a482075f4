import { bodyOf, DateTime, Money, usePages } from '@retours/web';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { Filters, useFilters } from '../parts/filters.js';
import { List } from '../parts/list.js';
import type { Column } from '../parts/rows.js';

type Difference = Schemas['DifferenceView'];

const kinds = ['missing_at_gateway', 'unknown_here', 'amount_differs', 'state_differs'] as const;

/** Where the gateways' books and ours say different things, with what to do about it. */
export function Differences() {
  const t = useTranslations('refunds');
  const filters = useFilters();
  const kind = kinds.find((one) => one === filters.of('kind'));
  const open = filters.of('closed') === undefined ? ('true' as const) : undefined;
  const differences = usePages(['differences', kind, open], (cursor, signal) =>
    bodyOf(
      api.GET('/v1/reconciliation/differences', {
        params: { query: { limit: '50', cursor, kind, open } },
        signal,
      }),
    ),
  );
  const columns: readonly Column<Difference>[] = [
    {
      heading: t('order'),
      cell: ({ orderReference, gateway }) => (
        <>
          <Anchor component={Link} to={`/orders/${encodeURIComponent(orderReference)}`}>
            {orderReference}
          </Anchor>
          <Text size="xs" c="dimmed">
            {gateway}
          </Text>
        </>
      ),
    },
    {
      heading: t('difference.what'),
      cell: ({ kind: what, advice }) => (
        <>
          {t(`difference.kinds.${what}`)}
          <Text size="xs" c="dimmed" maw="26rem">
            {advice}
          </Text>
        </>
      ),
    },
    { heading: t('difference.ours'), cell: ({ ours }) => <Entry entry={ours} />, figures: true },
    { heading: t('difference.theirs'), cell: ({ theirs }) => <Entry entry={theirs} />, figures: true },
    {
      heading: t('difference.seen'),
      cell: ({ seenAt, closedAt }) => (
        <>
          <DateTime at={seenAt} />
          <Text size="xs" c="dimmed">
            {closedAt && t('difference.closed')}
          </Text>
        </>
      ),
    },
  ];
  return (
    <>
      <Filters
        filters={[
          {
            name: 'kind',
            label: t('difference.what'),
            kind: 'choice',
            choices: [
              { value: '', label: t('difference.any') },
              ...kinds.map((value) => ({ value, label: t(`difference.kinds.${value}`) })),
            ],
          },
          {
            name: 'closed',
            label: t('difference.which'),
            kind: 'choice',
            choices: [
              { value: '', label: t('difference.openOnly') },
              { value: 'too', label: t('difference.closedToo') },
            ],
          },
        ]}
      />
      <List
        label={t('tabs.differences')}
        pages={differences}
        columns={columns}
        keyOf={({ id }) => id}
        none={t('none.differences')}
      />
    </>
  );
}

function Entry({ entry }: Readonly<{ entry: Difference['ours'] }>) {
  return (
    entry && (
      <>
        <Money amount={entry.amount} currency={entry.currency} />
        <Text size="xs" c="dimmed">
          {entry.status}
        </Text>
      </>
    )
  );
}
