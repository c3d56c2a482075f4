import { DateTime, Money } from '@retours/web';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Order, Payment } from './order.js';
import { type Column, Rows } from '../parts/rows.js';
import { Section } from './section.js';
import { usePaymentName } from './words.js';

/** What was paid, and what of it went back or is on its way. */
export function Payments({ order: { payments, currency } }: Readonly<{ order: Order }>) {
  const t = useTranslations('order.payments');
  const nameOf = usePaymentName();
  const money = (amount: string) => <Money amount={amount} currency={currency} />;
  const columns: readonly Column<Payment>[] = [
    {
      heading: t('payment'),
      cell: (payment) => (
        <>
          {payment.implied ? t('implied') : nameOf(payment)}
          <Text size="xs" c="dimmed">
            {payment.gatewayReference}
          </Text>
        </>
      ),
    },
    { heading: t('captured'), cell: ({ capturedAt }) => <DateTime at={capturedAt} /> },
    { heading: t('amount'), cell: ({ amount }) => money(amount), figures: true },
    { heading: t('held'), cell: ({ held }) => money(held), figures: true },
    {
      heading: t('refunded'),
      cell: ({ refunded, outsideRefunds }) => (
        <>
          {money(refunded)}
          {outsideRefunds.map(({ gatewayRefundId, amount }) => (
            <Text key={gatewayRefundId} size="xs" c="dimmed">
              {t('outside')} {money(amount)}
            </Text>
          ))}
        </>
      ),
      figures: true,
    },
  ];
  return (
    <Section title={t('title')} none={payments.length === 0 && t('none')}>
      <Rows label={t('title')} columns={columns} rows={payments} keyOf={({ id }) => id} minWidth={560} />
    </Section>
  );
}
