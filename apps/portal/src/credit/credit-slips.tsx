import { bodyOf, EmptyState, FailureAlert, Money, MoreButton, usePages, useInstant } from '@retours/web';
import { Anchor, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { CreditSlipButton } from '../return/refund-card.js';

const PAGE = '20';

/** The documents of refunds, newest first. */
export function CreditSlips() {
  const t = useTranslations('credit.slips');
  const slips = usePages(['credit-slips'], (cursor, signal) =>
    bodyOf(api.GET('/v1/credit-slips', { params: { query: { limit: PAGE, cursor } }, signal })),
  );
  return (
    <section>
      <Title order={2} mb="sm">
        {t('title')}
      </Title>
      <FailureAlert failure={slips.error} again={() => void slips.refetch()} />
      {slips.isPending && <Skeleton height={120} />}
      {slips.rows?.length === 0 && <EmptyState>{t('none')}</EmptyState>}
      <Stack component="ul" className="plain">
        {slips.rows?.map((slip) => (
          <SlipCard key={slip.number} slip={slip} />
        ))}
      </Stack>
      <MoreButton pages={slips} />
    </section>
  );
}

function SlipCard({ slip }: Readonly<{ slip: Schemas['CreditSlipView'] }>) {
  const t = useTranslations('credit.slips');
  const instant = useInstant();
  const { number, orderReference, issuedAt, currency, credit, reverses, reversedBy } = slip;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline" wrap="nowrap">
          <Title order={3} size="h3">
            {number}
          </Title>
          <Money amount={credit.totalTaxIncl} currency={currency} fw={650} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('issued', { date: instant(issuedAt) })} ·{' '}
          <Anchor
            component={Link}
            to={`/orders/${encodeURIComponent(orderReference)}`}
            inherit
            underline="always"
          >
            {t('order', { reference: orderReference })}
          </Anchor>
        </Text>
        {reverses && <Text size="sm">{t('reverses', { number: reverses })}</Text>}
        {reversedBy && <Text size="sm">{t('reversedBy', { number: reversedBy })}</Text>}
        <CreditSlipButton number={number} />
      </Stack>
    </Paper>
  );
}
