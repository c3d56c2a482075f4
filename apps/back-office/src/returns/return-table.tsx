import '../parts/cards.css';
import { Checkbox, Table } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import type { RowFocus } from './keys/use-row-focus.js';
import { ReturnRow } from './return-row.js';
import type { Selection } from './use-selection.js';

type Props = Readonly<{
  returns: readonly Schemas['ListedReturnView'][];
  /** The moment they were read, in milliseconds. */
  readAt: number;
  selection: Selection;
  focus: RowFocus;
}>;

const COLUMNS = ['number', 'order', 'customer', 'items', 'status', 'age', 'deadline'] as const;

/** Returns under each other; on a phone each is a card. The roles keep it a table where the cards take that away. */
export function ReturnTable({ returns, readAt, selection, focus }: Props) {
  const t = useTranslations('returns');
  return (
    <Table
      ref={focus.table}
      role="table"
      aria-label={t('title')}
      className="cards returns"
      verticalSpacing="sm"
      highlightOnHover
      onFocus={focus.remember}
    >
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader" w={44}>
            <Checkbox
              aria-label={t('select.all')}
              checked={selection.all}
              indeterminate={selection.some}
              onChange={selection.toggleAll}
            />
          </Table.Th>
          {COLUMNS.map((name) => (
            <Table.Th
              key={name}
              role="columnheader"
              className={name}
              title={name === 'deadline' ? t('deadlineHint') : undefined}
            >
              {t(`columns.${name}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {returns.map((request) => (
          <ReturnRow
            key={request.number}
            request={request}
            readAt={readAt}
            isSelected={selection.has(request.number)}
            onToggle={() => selection.toggle(request.number)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}
