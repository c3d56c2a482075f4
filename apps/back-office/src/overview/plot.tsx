import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Bars } from './bars.js';
import { FigureTable } from './figure-table.js';
import { Legend } from './legend.js';
import type { Rows } from './rows.js';

type Props = Rows &
  Readonly<{
    title: string;
    /** What is counted, and when. */
    note: ReactNode;
    axis: (height: number) => string;
    /** Rows under each other, for names that are long. */
    lying?: boolean;
    /** What else there is to say, between bars and table. */
    children?: ReactNode;
  }>;

/** Figures to look at, and the same as a table: what is drawn says nothing that is not written there. */
export function Plot({ title, note, axis, lying = false, children, ...table }: Props) {
  const drawn = table.series.filter(({ look }) => look);
  return (
    <Paper component="section" withBorder p="md" aria-label={title} className="plot">
      <Stack gap="sm">
        <div>
          <Title order={2}>{title}</Title>
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        </div>
        {drawn.length > 1 && <Legend series={drawn} />}
        {table.rows.length > 0 && <Bars rows={table.rows} series={drawn} axis={axis} lying={lying} />}
        {children}
        {table.rows.length > 0 && <FigureTable title={title} {...table} />}
      </Stack>
    </Paper>
  );
}
