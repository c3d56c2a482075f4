import { DateTime, Money } from '@retours/web';
import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PaymentRefund } from './payment-refund.js';
import { RefundStatusBadge } from './refund-status-badge.js';
import type { Refund } from './words.js';

/** A refund and every part of it that goes back over a payment. */
export function RefundCard({ refund }: Readonly<{ refund: Refund }>) {
  const t = useTranslations('refunds');
  const { orderReference, status, kind, createdAt, createdBy, moneyBack, currency, paymentRefunds } = refund;
  return (
    <Card withBorder component="article" aria-label={t('of', { order: orderReference })}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={2}>
              <Anchor component={Link} to={`/orders/${encodeURIComponent(orderReference)}`} inherit>
                {orderReference}
              </Anchor>
            </Title>
            <RefundStatusBadge status={status} />
          </Group>
          <Text fw={600}>
            <Money amount={moneyBack} currency={currency} />
          </Text>
        </Group>
        <Group gap="xs" c="dimmed" fz="sm">
          <span>{t(`kind.${kind}`)}</span>
          <span>
            <DateTime at={createdAt} precision="minute" />
          </span>
          <span>{createdBy}</span>
          {refund.returnNumber && (
            <Anchor component={Link} to={`/returns/${refund.returnNumber}`} fz="sm">
              {refund.returnNumber}
            </Anchor>
          )}
          {refund.creditSlipNumber && (
            <Anchor component={Link} to={`/credit-slips/${refund.creditSlipNumber}`} fz="sm">
              {refund.creditSlipNumber}
            </Anchor>
          )}
          {refund.voucher && (
            <Anchor component={Link} to={`/vouchers/${refund.voucher.code}`} fz="sm">
              {t('voucher')}
            </Anchor>
          )}
        </Group>
        {paymentRefunds.map((part) => (
          <PaymentRefund
            key={part.id}
            part={part}
            currency={currency}
            payment={t('via', { gateway: part.gateway, payment: part.paymentId })}
          />
        ))}
      </Stack>
    </Card>
  );
}
