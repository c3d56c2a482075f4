import { DateTime, Money, useInstant } from '@retours/web';
import { Paper, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { type Fact, Facts } from '../parts/facts.js';
import type { Order } from './order.js';
import { OrderStatusBadge } from './order-status-badge.js';
import { StatusHistory } from './status-history.js';

type Props = Readonly<{ order: Order }>;

/** Whose order it is, and how it stands. */
export function OrderHead({ order }: Props) {
  const t = useTranslations('order');
  const { customer, placedAt, invoiceNumber, totalTaxIncl, currency, status, refundStatus } = order;
  const facts: readonly Fact[] = [
    [
      t('head.customer'),
      <Fragment key="customer">
        {customer.firstName} {customer.lastName}
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {customer.email ?? customer.id}
        </Text>
      </Fragment>,
    ],
    [t('head.placed'), <DateTime key="placed" at={placedAt} precision="minute" />],
    [t('head.status'), status ? <OrderStatusBadge key="status" code={status} /> : t('head.noStatus')],
    [t('head.refundStatus'), t(`refundStatus.${refundStatus}`)],
    [t('head.total'), <Money key="total" amount={totalTaxIncl} currency={currency} />],
    [t('head.returnable'), <Returnable key="returnable" order={order} />],
    [t('head.invoice'), invoiceNumber],
  ];
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Facts facts={facts} />
        <StatusHistory history={order.statusHistory} />
      </Stack>
    </Paper>
  );
}

function Returnable({ order: { returnability } }: Props) {
  const t = useTranslations('order');
  const instant = useInstant();
  const { allowed, deadline, reasons } = returnability;
  if (!allowed) return t('head.no', { reasons: reasons.map((reason) => t(`why.${reason}`)).join(', ') });
  return deadline ? t('head.until', { date: instant(deadline) }) : t('head.yes');
}
