import { Table } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Rows } from './rows.js';

type Props = Rows & Readonly<{ title: string }>;

const COLUMN_WIDTH = 110;

/** Every figure of a plot, folded away until somebody wants them. */
export function FigureTable({ title, of, rows, series }: Props) {
  const t = useTranslations('overview');
  return (
    <details>
      <summary>{t('asTable')}</summary>
      <Table.ScrollContainer
        minWidth={COLUMN_WIDTH * (series.length + 1)}
        scrollAreaProps={{ viewportProps: { role: 'group', 'aria-label': title, tabIndex: 0 } }}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{of}</Table.Th>
              {series.map(({ name }) => (
                <Table.Th key={name} ta="end">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ full }, row) => (
              <Table.Tr key={full}>
                <Table.Th scope="row">{full}</Table.Th>
                {series.map(({ name, figures }) => (
                  <Table.Td key={name} ta="end" className="figures">
                    {figures[row]?.text}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
