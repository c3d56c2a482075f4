import { Stack, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { RefundCard } from './refund-card.js';

/** What was given back, where anything was. */
export function Refunds({ refunds }: Readonly<{ refunds: readonly Schemas['CustomerRefundView'][] }>) {
  const t = useTranslations('return');
  if (refunds.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {t('refunds')}
      </Title>
      <Stack component="ul" className="plain">
        {refunds.map((refund) => (
          <RefundCard key={refund.id} refund={refund} />
        ))}
      </Stack>
    </section>
  );
}
