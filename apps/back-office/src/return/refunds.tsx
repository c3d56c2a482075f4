import { DateTime, Money } from '@retours/web';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { RefundStatusBadge } from '../refunds/refund-status-badge.js';
import { offers, type Return } from './use-return.js';

type Refund = Schemas['RefundView'];

/** The refunds made for a return, how far each is, and the way to the next one. */
export function Refunds({ told }: Readonly<{ told: Return }>) {
  const t = useTranslations('oneReturn.refunds');
  const form = `/orders/${encodeURIComponent(told.orderReference)}?${new URLSearchParams({ refund: 'return', return: told.number }).toString()}`;
  return (
    <section aria-labelledby="refunds">
      <Title order={2} id="refunds" mb="sm">
        {t('title')}
      </Title>
      <Stack gap="sm" align="flex-start">
        {told.refunds.length === 0 && <Text c="dimmed">{t(offers(told, 'refund') ? 'none' : 'notYet')}</Text>}
        {told.refunds.map((refund) => (
          <OneRefund key={refund.id} refund={refund} />
        ))}
        {offers(told, 'refund') && (
          <Button component={Link} to={form}>
            {t('make')}
          </Button>
        )}
      </Stack>
    </section>
  );
}

function OneRefund({ refund }: Readonly<{ refund: Refund }>) {
  const t = useTranslations('oneReturn.refunds');
  const { status, moneyBack, currency, voucher, creditSlipNumber, createdAt } = refund;
  return (
    <Paper withBorder p="sm" w="100%">
      <Group justify="space-between">
        <Money fw={600} amount={voucher?.amount ?? moneyBack} currency={currency} />
        <RefundStatusBadge status={status} />
      </Group>
      <Text size="sm" c="dimmed">
        <DateTime at={createdAt} />
        {creditSlipNumber && ` · ${t('slip', { number: creditSlipNumber })}`}
        {voucher && ` · ${t('voucher', { code: voucher.code })}`}
      </Text>
    </Paper>
  );
}
