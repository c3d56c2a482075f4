import './cards.css';
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
  /** Narrower than this, the table is pushed sideways, or on a phone each row becomes a card. */
  minWidth?: number;
  foot?: ReactNode;
}>;

/** What the narrowest phone has room for: a table of that width stays one. */
const PHONE = 320;

/** Rows under each other. The roles keep it a table where the cards of a phone take that away. */
export function Rows<Row>({ label, columns, rows, keyOf, minWidth = 480, foot }: Props<Row>) {
  const end = (figures?: boolean) => (figures ? 'end' : undefined);
  return (
    <Table.ScrollContainer minWidth={minWidth} type="native" tabIndex={0} role="region" aria-label={label}>
      <Table
        role="table"
        verticalSpacing="xs"
        aria-label={label}
        className={minWidth > PHONE ? 'cards' : undefined}
      >
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {columns.map(({ heading, figures }) => (
              <Table.Th key={heading} role="columnheader" scope="col" ta={end(figures)}>
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)} role="row">
              {columns.map(({ heading, cell, figures }, index) =>
                index === 0 ? (
                  <Table.Th key={heading} role="rowheader" scope="row">
                    {cell(row)}
                  </Table.Th>
                ) : (
                  <Table.Td key={heading} role="cell" ta={end(figures)} data-label={heading}>
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
