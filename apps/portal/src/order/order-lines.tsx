import { Money } from '@retours/web';
import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import styles from './order.module.css';

type Line = Schemas['OrderLineView'];

/** What was bought; grey, with its reason, what cannot be returned. */
export function OrderLines({ order }: Readonly<{ order: Schemas['CustomerOrderView'] }>) {
  const { lines, currency, returnability } = order;
  const look = (line: Line) => (returnability.allowed && line.returnableQuantity > 0 ? undefined : 'dimmed');
  return (
    <Stack component="ul" className="plain" gap={0}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <Group justify="space-between" wrap="nowrap" align="baseline">
            <Text c={look(line)}>
              {line.quantity} × {line.name}
            </Text>
            <Money amount={line.totalTaxIncl} currency={currency} c={look(line)} />
          </Group>
          <LineReason line={line} />
        </li>
      ))}
    </Stack>
  );
}

/** Why a line, or some of its units, cannot be returned. */
export function LineReason({ line }: Readonly<{ line: Line }>) {
  const t = useTranslations('order');
  const { quantity, returnableQuantity, notReturnableReason } = line;
  if (!notReturnableReason && returnableQuantity === quantity) return null;
  return (
    <Text size="sm" c="dimmed">
      {notReturnableReason
        ? t(`reasons.${notReturnableReason}`)
        : t('some', { count: returnableQuantity, of: quantity })}
    </Text>
  );
}
