import { Copied, FileButton, Money, useInstant } from '@retours/web';
import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';

/** A refund: what comes back, how, and whether it has arrived. */
export function RefundCard({ refund }: Readonly<{ refund: Schemas['CustomerRefundView'] }>) {
  const t = useTranslations('return.refund');
  const instant = useInstant();
  const { status, createdAt, moneyBack, currency, voucher, creditSlipNumber, reason } = refund;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline" wrap="nowrap">
          <Text fw={600}>{t(`statuses.${status}`)}</Text>
          <Money amount={moneyBack} currency={currency} fw={650} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('made', { date: instant(createdAt) })}
        </Text>
        {reason && <Text size="sm">{reason}</Text>}
        {voucher && (
          <>
            <Text size="sm">{t('voucher')}</Text>
            <Copied value={voucher.code} />
          </>
        )}
        {creditSlipNumber && <CreditSlipButton number={creditSlipNumber} />}
      </Stack>
    </Paper>
  );
}

/** Saves a credit slip. */
export function CreditSlipButton({ number }: Readonly<{ number: string }>) {
  const t = useTranslations('return.refund');
  return (
    <FileButton
      read={() => api.GET('/v1/credit-slips/{number}.pdf', { params: { path: { number } }, parseAs: 'blob' })}
    >
      {t('slip', { number })}
    </FileButton>
  );
}
