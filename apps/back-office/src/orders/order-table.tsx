import { DateTime, Money, StatusBadge, useLanguage } from '@retours/web';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { type Column, Rows } from '../parts/rows.js';

type Order = Schemas['OrderRowView'];
type Status = Schemas['OrderStatusView'];
type Props = Readonly<{ orders: readonly Order[]; statuses: readonly Status[] }>;

/** Orders under each other. */
export function OrderTable({ orders, statuses }: Props) {
  const t = useTranslations('orders');
  const byCode = new Map(statuses.map((status) => [status.code, status]));
  const columns: readonly Column<Order>[] = [
    {
      heading: t('columns.reference'),
      cell: ({ reference }) => (
        <Anchor component={Link} to={`/orders/${encodeURIComponent(reference)}`} inherit>
          {reference}
        </Anchor>
      ),
    },
    { heading: t('columns.placed'), cell: ({ placedAt }) => <DateTime at={placedAt} /> },
    {
      heading: t('columns.customer'),
      cell: ({ customer }) => (
        <div>
          {customer.firstName} {customer.lastName}
          <Text size="xs" c="dimmed">
            {customer.email}
          </Text>
        </div>
      ),
    },
    {
      heading: t('columns.status'),
      cell: (order) => <OrderState order={order} status={byCode.get(order.status ?? '')} />,
    },
    {
      heading: t('columns.total'),
      cell: ({ totalTaxIncl, currency }) => <Money amount={totalTaxIncl} currency={currency} />,
      figures: true,
    },
  ];
  return (
    <Rows
      label={t('title')}
      columns={columns}
      rows={orders}
      keyOf={({ reference }) => reference}
      minWidth={640}
    />
  );
}

function OrderState({ order, status }: Readonly<{ order: Order; status: Status | undefined }>) {
  const t = useTranslations('orders');
  const { language } = useLanguage();
  return (
    <div>
      {status && <StatusBadge name={status.names[language]} color={status.color} />}
      {order.refundStatus !== 'none' && (
        <Text size="xs" c="dimmed">
          {t(`refundStatus.${order.refundStatus}`)}
        </Text>
      )}
    </div>
  );
}
