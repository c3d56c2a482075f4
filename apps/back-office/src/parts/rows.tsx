import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

/** A column: its heading, what a row shows in it, and whether its figures stand under each other. */
export type Column<Row> = Readonly<{
  heading: string;
  cell: (row: Row) => ReactNode;
  figures?: boolean;
}>;

type Props<Row> = Readonly<{
  /** What the table holds, for screen readers. */
  label: string;
  /** The first names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Narrower than this, the table is pushed sideways. */
  minWidth?: number;
  foot?: ReactNode;
}>;

/** Rows under each other; on a phone the table is pushed sideways, with the keyboard too. */
export function Rows<Row>({ label, columns, rows, keyOf, minWidth = 480, foot }: Props<Row>) {
  const end = (figures?: boolean) => (figures ? 'end' : undefined);
  return (
    <Table.ScrollContainer minWidth={minWidth} type="native" tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing="xs" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ heading, figures }) => (
              <Table.Th key={heading} scope="col" ta={end(figures)}>
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map(({ heading, cell, figures }, index) =>
                index === 0 ? (
                  <Table.Th key={heading} scope="row">
                    {cell(row)}
                  </Table.Th>
                ) : (
                  <Table.Td key={heading} ta={end(figures)}>
                    {cell(row)}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {foot}
      </Table>
    </Table.ScrollContainer>
  );
}
