import { Money, StatusBadge, useInstant } from '@retours/web';
import { Anchor, Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { Returnability } from './returnability.js';
import styles from './orders.module.css';

/** An order of the history: what was bought, what it cost, and whether it can be returned. */
export function OrderCard({ order }: Readonly<{ order: Schemas['CustomerOrderView'] }>) {
  const t = useTranslations('orders');
  const instant = useInstant();
  const { reference, placedAt, lines, totalTaxIncl, currency, currentStatus, returnability } = order;
  const count = lines.reduce((units, { quantity }) => units + quantity, 0);
  const page = `/orders/${encodeURIComponent(reference)}`;
  return (
    <Paper component="li" withBorder p="md" className={styles.card}>
      <Group justify="space-between" wrap="nowrap" align="baseline">
        <Title order={2} size="h3" id={reference}>
          <Anchor component={Link} to={page} inherit className={styles.whole}>
            {t('order', { reference })}
          </Anchor>
        </Title>
        <Money amount={totalTaxIncl} currency={currency} fw={600} />
      </Group>
      <Group justify="space-between" gap="xs" mt={4}>
        <Text size="sm" c="dimmed">
          {t('placed', { date: instant(placedAt) })} · {t('items', { count })}
        </Text>
        {currentStatus && <StatusBadge name={currentStatus.name} color={currentStatus.color} />}
      </Group>
      <Text mt="xs" lineClamp={2}>
        {lines.map(({ name }) => name).join(', ')}
      </Text>
      <Group justify="space-between" gap="sm" mt="xs">
        <Returnability returnability={returnability} />
        {returnability.allowed && (
          <Button
            component={Link}
            to={`${page}/return`}
            aria-describedby={reference}
            variant="light"
            className={styles.above}
          >
            {t('return')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
