import {
  bodyOf,
  Copied,
  EmptyState,
  FailureAlert,
  Money,
  MoreButton,
  usePages,
  useInstant,
} from '@retours/web';
import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';

const PAGE = '20';

/** Store credit, and what is left of it. */
export function Vouchers() {
  const t = useTranslations('credit.vouchers');
  const vouchers = usePages(['vouchers'], (cursor, signal) =>
    bodyOf(api.GET('/v1/vouchers', { params: { query: { limit: PAGE, cursor } }, signal })),
  );
  return (
    <section>
      <Title order={2} mb="sm">
        {t('title')}
      </Title>
      <FailureAlert failure={vouchers.error} again={() => void vouchers.refetch()} />
      {vouchers.isPending && <Skeleton height={120} />}
      {vouchers.rows?.length === 0 && <EmptyState>{t('none')}</EmptyState>}
      <Stack component="ul" className="plain">
        {vouchers.rows?.map((voucher) => (
          <VoucherCard key={voucher.code} voucher={voucher} />
        ))}
      </Stack>
      <MoreButton pages={vouchers} />
    </section>
  );
}

function VoucherCard({ voucher }: Readonly<{ voucher: Schemas['VoucherRowView'] }>) {
  const t = useTranslations('credit.vouchers');
  const instant = useInstant();
  const { code, amount, remaining, currency, expiresAt, state } = voucher;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Text>
            {t.rich('left', {
              remaining: () => <Money amount={remaining} currency={currency} fw={650} />,
              amount: () => <Money amount={amount} currency={currency} />,
            })}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`states.${state}`, { date: instant(expiresAt) })}
          </Text>
        </Group>
        {state === 'usable' ? (
          <Copied value={code} />
        ) : (
          <Text c="dimmed" ff="monospace">
            {code}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
