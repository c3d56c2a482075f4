import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A name and what it is; one without content is left out. */
export type Fact = readonly [name: string, content: ReactNode];

/** What there is to know, each under its name. */
export function Facts({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  return (
    <SimpleGrid component="dl" cols={{ base: 2, sm: 3, lg: 4 }} m={0}>
      {facts
        .filter(([, content]) => content !== null && content !== undefined && content !== '')
        .map(([name, content]) => (
          <div key={name}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0}>
              {content}
            </Text>
          </div>
        ))}
    </SimpleGrid>
  );
}
