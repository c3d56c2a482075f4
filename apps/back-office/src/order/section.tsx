import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Props = Readonly<{
  title: string;
  /** What to do while there is nothing; shown instead of the content. */
  none?: string | false;
  children: ReactNode;
}>;

/** A part of the page under its heading. */
export function Section({ title, none, children }: Props) {
  const heading = useId();
  return (
    <Stack component="section" gap="xs" aria-labelledby={heading}>
      <Title order={2} id={heading}>
        {title}
      </Title>
      {none ? <Text c="dimmed">{none}</Text> : children}
    </Stack>
  );
}
