import { DateTime, Money, StatusBadge, useLanguage } from '@retours/web';
import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';

type Order = Schemas['OrderRowView'];
type Status = Schemas['OrderStatusView'];
type Props = Readonly<{ orders: readonly Order[]; statuses: readonly Status[] }>;

/** Orders under each other. */
export function OrderTable({ orders, statuses }: Props) {
  const t = useTranslations('orders');
  const byCode = new Map(statuses.map((status) => [status.code, status]));
  return (
    <Table.ScrollContainer
      minWidth={640}
      scrollAreaProps={{ viewportProps: { role: 'region', 'aria-label': t('title'), tabIndex: 0 } }}
    >
      <Table highlightOnHover verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.reference')}</Table.Th>
            <Table.Th>{t('columns.placed')}</Table.Th>
            <Table.Th>{t('columns.customer')}</Table.Th>
            <Table.Th>{t('columns.status')}</Table.Th>
            <Table.Th ta="end">{t('columns.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {orders.map((order) => (
            <OrderRow key={order.reference} order={order} status={byCode.get(order.status ?? '')} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function OrderRow({ order, status }: Readonly<{ order: Order; status: Status | undefined }>) {
  const t = useTranslations('orders');
  const { language } = useLanguage();
  const { reference, placedAt, customer, refundStatus, totalTaxIncl, currency } = order;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} to={`/orders/${encodeURIComponent(reference)}`} inherit>
          {reference}
        </Anchor>
      </Table.Th>
      <Table.Td>
        <DateTime at={placedAt} />
      </Table.Td>
      <Table.Td>
        {customer.firstName} {customer.lastName}
        <Text size="xs" c="dimmed">
          {customer.email}
        </Text>
      </Table.Td>
      <Table.Td>
        {status && <StatusBadge name={status.names[language]} color={status.color} />}
        {refundStatus !== 'none' && (
          <Text size="xs" c="dimmed">
            {t(`refundStatus.${refundStatus}`)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end">
        <Money amount={totalTaxIncl} currency={currency} />
      </Table.Td>
    </Table.Tr>
  );
}
