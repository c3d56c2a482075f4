import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = Readonly<{
  /** What there is none of; without it under a heading that says so. */
  title?: string;
  /** What to do, or when there will be something. */
  children: ReactNode;
  action?: ReactNode;
}>;

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="xs" ta="center">
        {title && <Title order={2}>{title}</Title>}
        <Text c="dimmed" maw="28rem">
          {children}
        </Text>
        {action}
      </Stack>
    </Paper>
  );
}
