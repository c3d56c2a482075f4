import { StatusBadge, useInstant } from '@retours/web';
import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import styles from '../orders/orders.module.css';

type Props = Readonly<{
  row: Pick<Schemas['CustomerReturnRow'], 'number' | 'orderReference' | 'status' | 'requestedAt' | 'lines'>;
  /** Of its heading. */
  level: 2 | 3;
  /** How far it has come. */
  children?: ReactNode;
}>;

/** A return in a list. */
export function ReturnCard({ row, level, children }: Props) {
  const t = useTranslations('returns');
  const instant = useInstant();
  const { number, orderReference, status, requestedAt, lines } = row;
  const count = lines.reduce((units, { quantity }) => units + quantity, 0);
  return (
    <Paper component="li" withBorder p="md" className={styles.card}>
      <Group justify="space-between" gap="xs">
        <Title order={level} size="h3">
          <Anchor
            component={Link}
            to={`/returns/${encodeURIComponent(number)}`}
            inherit
            className={styles.whole}
          >
            {number}
          </Anchor>
        </Title>
        <StatusBadge name={status.name} color={status.color} />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {t('about', { order: orderReference, count, date: instant(requestedAt) })}
      </Text>
      {children}
    </Paper>
  );
}
