import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Line } from './order.js';
import type { Units } from './units.js';

type Props = Readonly<{
  lines: readonly Line[];
  /** Units of a line there are to take; the API has the last word. */
  most: (line: Line) => number;
  /** What `most` counts. */
  told: (count: number) => string;
  units: Units;
  onChange: (lineId: string, quantity: number) => void;
  /** What a line asks for besides its quantity. */
  beside?: (line: Line) => ReactNode;
}>;

/** How many of each product. */
export function Quantities({ lines, most, told, units, onChange, beside }: Props) {
  const t = useTranslations('order.lines');
  return (
    <Stack component="ul" className="plain" gap="sm" aria-label={t('caption')}>
      {lines.map((line) => {
        const { id, name } = line;
        const max = most(line);
        return (
          <Group component="li" key={id} justify="space-between" align="flex-end" gap="sm">
            <div style={{ flex: '1 1 12rem' }}>
              <Text>{name}</Text>
              <Text size="sm" c="dimmed">
                {told(max)}
              </Text>
            </div>
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <NumberInput
                label={t('quantityColumn')}
                aria-label={t('quantity', { name })}
                w={90}
                min={0}
                allowDecimal={false}
                allowNegative={false}
                disabled={max === 0}
                value={units[id] ?? 0}
                onChange={(quantity) => onChange(id, Number(quantity))}
              />
              <Button
                variant="default"
                aria-label={t('allOf', { name })}
                disabled={max === 0}
                onClick={() => onChange(id, max)}
              >
                {t('all')}
              </Button>
              {beside?.(line)}
            </Group>
          </Group>
        );
      })}
    </Stack>
  );
}
