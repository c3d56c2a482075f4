import { DateTime } from '@retours/web';
import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Order } from './order.js';
import { OrderStatusBadge } from './order-status-badge.js';

type Props = Readonly<{ history: Order['statusHistory'] }>;

/** Every status the order was in, opened by whoever wants to know. */
export function StatusHistory({ history }: Props) {
  const t = useTranslations('order.head');
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{t('history')}</summary>
      <Stack component="ol" className="plain" gap="xs" mt="xs">
        {history.map(({ status, at, by }) => (
          <Group component="li" key={`${status} ${at}`} gap="sm">
            <OrderStatusBadge code={status} />
            <Text size="sm" c="dimmed">
              <DateTime at={at} precision="minute" />
              {by && ` ${t('by', { who: by })}`}
            </Text>
          </Group>
        ))}
      </Stack>
    </details>
  );
}
