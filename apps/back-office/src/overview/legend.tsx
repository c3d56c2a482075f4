import { Group, Text } from '@mantine/core';
import { useId } from 'react';
import { fillOf, Hatching } from './bars.js';
import type { Series } from './rows.js';

const SIDE = 14;

/** Which bar is which: by its filling, not by its colour alone. */
export function Legend({ series }: Readonly<{ series: readonly Series[] }>) {
  const id = useId();
  return (
    <Group gap="md" aria-hidden>
      {series.map(({ name, look = 'full' }) => (
        <Group key={name} gap="xs" wrap="nowrap">
          <svg width={SIDE} height={SIDE}>
            <Hatching id={id} />
            <rect width={SIDE} height={SIDE} {...fillOf(look, id)} />
          </svg>
          <Text size="sm">{name}</Text>
        </Group>
      ))}
    </Group>
  );
}
